import type { Contact, Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { backrest, bothOn, feetOn, seat } from "../parts.ts";

/** Sits near the front edge. */
const behind = 0.15;
const frontOfSeat: Prop = { ...seat, center: [seat.center[0] - behind, seat.center[1], 0] };
const farBackrest: Prop = { ...backrest, center: [backrest.center[0] - behind, backrest.center[1], 0] };

/** Hands round the backs of the thighs, above the knees. */
const behindThighs: readonly Contact[] = [
  { point: "fingers_r", on: "thigh_back_outer_r" },
  { point: "fingers_l", on: "thigh_back_outer_l" },
];

const tall: Pose = {
  wishes: {
    ...{ pelvis_ty: 0.6, pelvis_tilt: 2, lumbar_extension: -6, neck_extension: 2 },
    ...{ hip_flexion: 84, hip_adduction: -4, knee_angle: 90 },
    ...{ arm_flex: 30, arm_add: -13, arm_rot: 10, elbow_flex: 54, pro_sup: 64, wrist_flex: 20, wrist_dev: 4 },
  },
  contacts: [...bothOn("seat.top", "sit"), ...feetOn("floor"), ...behindThighs],
  free: [
    ...["hip_flexion", "hip_adduction", "knee_angle", "ankle_angle", "subtalar_angle"],
    ...["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex", "wrist_dev"],
  ],
};
/** Arms nearly straight, chest lifted. */
const leantBack: Pose = {
  ...tall,
  wishes: {
    ...tall.wishes,
    ...{ pelvis_tilt: 22, lumbar_extension: -10, hip_flexion: 66, neck_extension: -8 },
    ...{ arm_flex: 39, arm_add: -14, arm_rot: 7, elbow_flex: 10, pro_sup: 75, wrist_flex: 23, wrist_dev: 7 },
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
      wishes: { lumbar_extension: -44, pelvis_tilt: 30, hip_flexion: 58, neck_extension: 14 },
    },
    { id: "head-forward", key: "end", wishes: { neck_extension: -34 } },
  ],
  picture: { key: "end", ghost: "start" },
};
