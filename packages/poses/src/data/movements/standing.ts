import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { feetOn, hangingArms, legs, rest, rightArmBehind, rightPalmBehind } from "../parts.ts";

const ofLeft = (names: readonly string[]): readonly string[] => names.map((name) => `${name}_l`);
const leftArm = ofLeft(["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"]);
const rightArm = ["arm_flex_r", "arm_add_r", "arm_rot_r", "elbow_flex_r", "pro_sup_r", "wrist_flex_r"];
const arms = [...leftArm, ...rightArm];

/** A chair beside the standing leg, its back towards the person. */
const besideChair: readonly Prop[] = [
  { name: "backrest", center: [0.12, 0.66, -0.4], size: [0.42, 0.44, 0.04] },
  { name: "seat", center: [0.12, 0.41, -0.64], size: [0.42, 0.04, 0.44] },
];
/** The left hand on it, the right one where it hides nothing. */
const hands: readonly Contact[] = [{ point: "palm_l", on: "backrest.top", at: { z: -0.4 } }, ...rightPalmBehind];

const stands: Wishes = {
  ...{ ...hangingArms, ...rightArmBehind },
  ...{ pelvis_ty: 0.955, hip_adduction: -2 },
  ...{ arm_flex_l: -4, arm_add_l: -22, elbow_flex_l: 42, pro_sup_l: 122, wrist_flex_l: -30, wrist_dev_l: 23 },
};
const standing: Pose = {
  wishes: stands,
  contacts: [...feetOn("floor"), ...hands],
  free: [...legs, ...arms],
};
const kneeUp: Pose = {
  wishes: { ...stands, hip_flexion_r: 88, knee_angle_r: 90, ankle_angle_r: -4, lumbar_extension: -2, pelvis_tilt: 3 },
  contacts: [...rest("floor", "heel_l", "ball_l"), ...hands],
  free: [...ofLeft(legs), ...arms],
};

export const standingMarch: Motion = {
  id: "standing-march",
  kind: "movement",
  props: besideChair,
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: standing, end: kneeUp },
  phases: [
    { cue: "lift", from: "start", to: "end", muscle: "psoas_major", action: "concentric" },
    { cue: "lower", from: "end", to: "start", muscle: "psoas_major", action: "eccentric" },
  ],
  activation: { end: { psoas_major: 0.7, iliacus: 0.7, gluteus_medius: 0.3 } },
  arrows: [{ point: "knee_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    { id: "leans-back", key: "end", wishes: { pelvis_tilt: 14, lumbar_extension: 8, arm_flex_l: 20 } },
    { id: "hip-hikes", key: "end", wishes: { pelvis_list: -12, lumbar_bending: 12 }, view: "front" },
  ],
  picture: { key: "end", ghost: "start" },
};

/** Where wall and doorway meet is before the middle of the body; the doorway is to the left. */
const doorpost: Prop = { name: "doorpost", center: [0.3, 1.05, 0.315], size: [0.12, 2.1, 0.63] };
const handsOnWall: readonly Contact[] = [
  { point: "palm_r", on: "doorpost.back", at: { z: 0.2 } },
  { point: "palm_l", on: "doorpost.back", at: { z: 0.05 } },
];

/** The left foot through the doorway, the right one behind, its heel up; hands high on the wall. */
const stride: Pose = {
  wishes: {
    ...{ pelvis_ty: 0.91, pelvis_tilt: 2, lumbar_extension: -2, neck_extension: 2 },
    ...{ hip_flexion_r: -13, hip_adduction_r: 0, knee_angle_r: 6, ankle_angle_r: 12, mtp_angle_r: -24 },
    ...{ hip_flexion_l: 30, hip_adduction_l: -5, knee_angle_l: 16, ankle_angle_l: 0 },
    ...{ arm_flex: 150, arm_add: 0, arm_rot: 21, elbow_flex: 30, pro_sup: 150, wrist_flex: -14 },
  },
  contacts: [
    { point: "heel_l", on: "floor", at: { x: 0.22 } },
    ...rest("floor", "ball_l", "ball_r", "toe_r"),
    ...handsOnWall,
  ],
  free: [
    ...["hip_flexion_l", "hip_rotation", "knee_angle", "ankle_angle", "subtalar_angle", "mtp_angle_r"],
    ...["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"],
  ],
};
const sunk: Pose = {
  ...stride,
  wishes: {
    ...stride.wishes,
    ...{ pelvis_ty: 0.84, pelvis_tilt: 4, hip_flexion_r: -19, knee_angle_r: 24, ankle_angle_r: 22 },
    ...{ hip_flexion_l: 48, knee_angle_l: 50, ankle_angle_l: 8 },
  },
};

export const doorwayVirabhadrasana1: Motion = {
  id: "doorway-virabhadrasana-1",
  kind: "movement",
  props: [doorpost],
  view: "right",
  targets: ["psoas_major", "rectus_femoris"],
  keys: { start: stride, end: sunk },
  phases: [
    { cue: "sink", from: "start", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "hold", from: "end", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "back", from: "end", to: "start", muscle: "psoas_major", action: "passive" },
  ],
  arrows: [{ point: "buttock_low_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    { id: "ribs-flare", key: "end", wishes: { lumbar_extension: 17, pelvis_tilt: -8, hip_flexion_r: -8 } },
    {
      ...{
        id: "hip-turns-out",
        key: "end",
        wishes: { pelvis_rotation: -20, lumbar_rotation: 10, hip_rotation_r: -26 },
        view: "rightFront",
      },
      free: [...stride.free, "hip_adduction"],
    },
  ],
  picture: { key: "end", ghost: "start" },
};

export const standingMovements: readonly Motion[] = [standingMarch, doorwayVirabhadrasana1];
