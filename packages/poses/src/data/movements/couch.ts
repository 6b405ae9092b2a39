import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { rest } from "../parts.ts";

const wall: Prop = { name: "wall", center: [-0.64, 0.9, 0], size: [0.08, 1.8, 1.2] };
/** A folded towel. */
const pad: Prop = { name: "pad", center: [-0.24, 0.02, 0.08], size: [0.26, 0.04, 0.26] };

/** The right knee a hand's length from the wall, its toes on it, the left foot flat in front. */
const onKneeAndFoot: readonly Contact[] = [
  { point: "knee_end_r", on: "pad.top", at: { x: -0.26, z: 0.08 } },
  { point: "toe_r", on: "wall.front", slides: true },
  { point: "heel_l", on: "floor", at: { x: 0.48 } },
  ...rest("floor", "ball_l"),
];
const handOnThigh: Contact = { point: "palm_l", on: "knee_top_l" };
const leftArm = ["arm_flex_l", "arm_add_l", "arm_rot_l", "elbow_flex_l", "pro_sup_l", "wrist_flex_l"];
const free = [...["hip_flexion_l", "knee_angle_l", "ankle_angle_l", "subtalar_angle_l"], "knee_angle_r", ...leftArm];

const kneels: Wishes = {
  ...{ pelvis_tx: 0.06, pelvis_ty: 0.46, knee_angle_r: 116, ankle_angle_r: -38, mtp_angle_r: 10 },
  ...{ hip_flexion_l: 102, hip_adduction_l: -4, knee_angle_l: 72, ankle_angle_l: 0 },
  ...{
    arm_flex: 30,
    arm_add: -16,
    arm_rot_l: 55,
    elbow_flex: 20,
    pro_sup: 80,
    pro_sup_l: 141,
    wrist_flex_l: -21,
    arm_add_l: -16,
  },
};
const leans: Pose = {
  wishes: { ...kneels, pelvis_tilt: -21, lumbar_extension: -26, neck_extension: 18, hip_flexion_r: -15, arm_flex: 50 },
  contacts: [...onKneeAndFoot, handOnThigh],
  free,
};
/** As upright as the hip lets it be: the trunk still leans a little. */
const rises: Pose = {
  wishes: { ...kneels, pelvis_tilt: -17, lumbar_extension: 0, neck_extension: 8, hip_flexion_r: -19 },
  contacts: [...onKneeAndFoot, handOnThigh],
  free,
};

export const couchStretch: Motion = {
  id: "couch-stretch",
  kind: "movement",
  props: [wall, pad],
  view: "right",
  targets: ["rectus_femoris", "psoas_major"],
  keys: { start: leans, end: rises },
  phases: [
    { cue: "rise", from: "start", to: "end", muscle: "rectus_femoris", action: "passive" },
    { cue: "hold", from: "end", to: "end", muscle: "rectus_femoris", action: "passive" },
    { cue: "back", from: "end", to: "start", muscle: "rectus_femoris", action: "passive" },
  ],
  arrows: [{ point: "breastbone", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "thigh_front_r",
  mistakes: [
    {
      id: "back-arches",
      key: "end",
      wishes: { pelvis_tilt: -24, lumbar_extension: 20, hip_flexion_r: -12, neck_extension: 12 },
    },
    {
      ...{ id: "hips-twist", key: "end", wishes: { pelvis_rotation: -16, lumbar_rotation: 8 }, view: "rightFront" },
      free: [...free, "hip_rotation"],
    },
  ],
  picture: { key: "end", ghost: "start" },
};
