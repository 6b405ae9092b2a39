import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import { bothOn, loose, rest } from "../parts.ts";
import { bed, onEdge } from "./hipTests.ts";
import { holdingArms, mistake, ofSide, withWishes } from "./homeTest.ts";

const seatedLeft = ofSide("l", ["hip_flexion", "knee_angle", "ankle_angle", "subtalar_angle"]);

/** The right hand lies on the bed beside the hip all the time. */
const rightArmDown: Wishes = { arm_flex_r: -8, arm_add_r: -20, arm_rot_r: 29, elbow_flex_r: 6, pro_sup_r: 160 };
const rightHandOnBed: readonly Contact[] = loose(rest("bed.top", "fingers_r"));
const arms = [...ofSide("l", holdingArms), "arm_flex_r", "arm_add_r", "elbow_flex_r"];

/** The right ankle on the left knee, the left hand on it. The seat is high, because the model turns a hip outward by 40 degrees at most. */
const crossed: Pose = {
  wishes: {
    ...onEdge.wishes,
    pelvis_tx: 0.06,
    hip_flexion_l: 60,
    knee_angle_l: 62,
    ankle_angle_l: 0,
    hip_flexion_r: 104,
    hip_adduction_r: -38,
    hip_rotation_r: -40,
    knee_angle_r: 100,
    ankle_angle_r: 20,
    subtalar_angle_r: -2,
    ...{ arm_flex_l: 10, arm_add_l: -8, arm_rot_l: 60, elbow_flex_l: 70, wrist_flex_l: -34, pro_sup_l: 145 },
    ...rightArmDown,
  },
  contacts: [
    ...bothOn("bed.top", "sit"),
    ...loose(rest("floor", "heel_l", "ball_l")),
    { point: "shank_outer_r", on: "knee_top_l" },
    { point: "palm_l", on: "thigh_front_l" },
    ...rightHandOnBed,
  ],
  free: [...seatedLeft, ...ofSide("r", ["hip_flexion", "hip_adduction", "hip_rotation", "knee_angle"]), ...arms],
};

const leaning = withWishes(crossed, {
  pelvis_tilt: -6,
  hip_flexion_l: 76,
  hip_flexion_r: 116,
  lumbar_extension: -18,
  neck_extension: 12,
  ...{ arm_flex_r: -2, elbow_flex_r: 10 },
});

/** The right knee held and drawn across to the left shoulder, the right foot outside the left thigh. */
const across: Pose = {
  wishes: {
    ...onEdge.wishes,
    pelvis_tx: 0.06,
    hip_flexion_l: 60,
    knee_angle_l: 62,
    ankle_angle_l: 0,
    hip_flexion_r: 112,
    hip_adduction_r: 18,
    hip_rotation_r: -14,
    knee_angle_r: 92,
    ...{ arm_flex_l: 50, arm_add_l: -10, arm_rot_l: 32, elbow_flex_l: 60, pro_sup_l: 97 },
    ...rightArmDown,
  },
  contacts: [
    ...rest("bed.top", "sit_l"),
    ...loose(rest("floor", "heel_l", "ball_l")),
    { point: "palm_l", on: "knee_r" },
    ...rightHandOnBed,
  ],
  free: [...seatedLeft, ...arms],
};

/** The right foot on its way from the left knee to the floor outside it. */
const uncrossed: Pose = {
  ...withWishes(across, {
    hip_flexion_r: 101,
    hip_adduction_r: -2,
    hip_rotation_r: -19,
    knee_angle_r: 26,
    ankle_angle_r: 14,
    subtalar_angle_r: -2,
    arm_flex_l: 30,
    arm_add_l: -20,
    elbow_flex_l: 40,
  }),
  contacts: [...rest("bed.top", "sit_l"), ...loose(rest("floor", "heel_l", "ball_l")), ...rightHandOnBed],
  free: [...seatedLeft, "arm_flex_r", "arm_add_r", "elbow_flex_r"],
};

export const seatedPiriformis: Motion = {
  id: "seated-piriformis",
  kind: "homeTest",
  props: [bed],
  view: "rightFront",
  targets: ["piriformis", "gluteus_maximus"],
  keys: { start: crossed, end: leaning, uncrossed, across },
  phases: [
    { cue: "lean", from: "start", to: "end", muscle: "piriformis", action: "passive" },
    { cue: "across", from: "end", to: "uncrossed", muscle: "piriformis", action: "passive" },
    { cue: "across", from: "uncrossed", to: "across", muscle: "piriformis", action: "passive" },
  ],
  arrows: [{ point: "breastbone", from: "start", to: "end" }],
  feel: "buttock_r",
  mistakes: [
    mistake("round", "end", {
      pelvis_tilt: 14,
      lumbar_extension: -44,
      hip_flexion_l: 56,
      hip_flexion_r: 98,
      neck_extension: -10,
    }),
    mistake("twist", "end", { lumbar_rotation: -14, lumbar_bending: 12 }),
  ],
  picture: { key: "end", ghost: "start" },
};
