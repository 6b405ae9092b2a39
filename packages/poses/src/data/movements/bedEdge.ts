import type { Contact, Motion, Pose } from "../../pose.ts";
import { bed } from "../homeTests/hipTests.ts";
import { bothOn, loose, rest } from "../parts.ts";

/** On the back, the hips at the edge. */
const onBed: readonly Contact[] = [
  { point: "sacrum", on: "bed.top", at: { x: -0.13, z: 0 } },
  ...loose(rest("bed.top", "occiput")),
  ...loose(bothOn("bed.top", "shoulder_blade")),
];
const holding = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "pro_sup", "wrist_flex"];
const trunk = ["pelvis_tilt", "lumbar_extension", "neck_extension"];

/** Both knees to the chest, both hands round the left one. */
const bothHeld: Pose = {
  wishes: {
    ...{ pelvis_tx: -0.12, pelvis_ty: 0.7, pelvis_tilt: 100, lumbar_extension: -14, neck_extension: 4 },
    ...{
      hip_flexion_l: 110,
      hip_flexion_r: 104,
      hip_adduction: -6,
      knee_angle_l: 114,
      knee_angle_r: 105,
      ankle_angle: -10,
    },
    ...{ arm_flex: 62, arm_add: -6, elbow_flex: 60, pro_sup: 90, wrist_flex_l: 20 },
  },
  contacts: [...onBed, { point: "palm_r", on: "shin_inner_l" }, { point: "palm_l", on: "shin_outer_l" }],
  free: [...trunk, ...holding],
};

/** The left knee still held by both hands, the right leg hanging over the edge. */
const oneHangs: Pose = {
  wishes: {
    ...bothHeld.wishes,
    ...{
      pelvis_tilt: 96,
      lumbar_extension: -8,
      hip_flexion_r: -10,
      hip_adduction_r: 0,
      knee_angle_r: 66,
      ankle_angle_r: -24,
    },
  },
  contacts: bothHeld.contacts,
  free: bothHeld.free,
};

export const edgeOfBedStretch: Motion = {
  id: "edge-of-bed-stretch",
  kind: "movement",
  props: [bed],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: bothHeld, end: oneHangs },
  phases: [
    { cue: "lower", from: "start", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "hang", from: "end", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "back", from: "end", to: "start", muscle: "psoas_major", action: "passive" },
  ],
  arrows: [{ point: "knee_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    { id: "pushes-down", key: "end", wishes: { hip_flexion_r: -24 } },
    { id: "leg-drifts-out", key: "end", wishes: { hip_adduction_r: -28 }, view: "rightFront" },
  ],
  picture: { key: "end", ghost: "start" },
};
