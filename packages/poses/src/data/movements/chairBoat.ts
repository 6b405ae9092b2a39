import type { Contact, Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { backrest, bothOn, feetOn, legs, seat } from "../parts.ts";

/** Sits near the front edge. */
const behind = 0.15;
const frontOfSeat: Prop = { ...seat, center: [seat.center[0] - behind, seat.center[1], 0] };
const farBackrest: Prop = { ...backrest, center: [backrest.center[0] - behind, backrest.center[1], 0] };

/** Fingers round the shins, below the knees. */
const onShins: readonly Contact[] = [
  { point: "fingers_r", on: "shin_outer_r" },
  { point: "fingers_l", on: "shin_outer_l" },
];

const tall: Pose = {
  wishes: {
    ...{ pelvis_ty: 0.6, pelvis_tilt: -30, lumbar_extension: -4, neck_extension: 16 },
    ...{ hip_flexion: 114, hip_adduction: -4, knee_angle: 92 },
    ...{ arm_flex: 60, arm_add: -12, arm_rot: 10, elbow_flex: 35, pro_sup: 90, wrist_flex: 10 },
  },
  contacts: [...bothOn("seat.top", "sit_front"), ...feetOn("floor"), ...onShins],
  free: [...legs, ...["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex", "wrist_dev"]],
};
/** Arms nearly straight, chest lifted. */
const leantBack: Pose = {
  ...tall,
  wishes: {
    ...tall.wishes,
    pelvis_tilt: -20,
    hip_flexion: 105,
    knee_angle: 88,
    neck_extension: 8,
    arm_flex: 37,
    elbow_flex: 12,
  },
};

export const chairNavasana: Motion = {
  id: "chair-navasana",
  kind: "movement",
  props: [frontOfSeat, farBackrest],
  view: "right",
  targets: ["psoas_major", "rectus_abdominis"],
  keys: { end: leantBack, start: tall },
  phases: [
    { cue: "lean", from: "start", to: "end", muscle: "psoas_major", action: "eccentric" },
    { cue: "hold", from: "end", to: "end", muscle: "psoas_major", action: "isometric" },
    { cue: "return", from: "end", to: "start", muscle: "psoas_major", action: "concentric" },
  ],
  activation: { end: { psoas_major: 0.6, iliacus: 0.6, rectus_abdominis: 0.4 } },
  arrows: [{ point: "breastbone", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "belly",
  mistakes: [
    {
      id: "back-sags",
      key: "end",
      wishes: { lumbar_extension: -34, pelvis_tilt: -4, hip_flexion: 89, arm_flex: 46, neck_extension: 16 },
    },
    { id: "head-forward", key: "end", wishes: { neck_extension: -36 } },
  ],
  picture: { key: "end", ghost: "start" },
};
