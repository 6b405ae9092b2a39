import type { Motion, Pose, Wishes } from "../../pose.ts";
import { hangingArms, legs, rest } from "../parts.ts";
import { posture } from "./posture.ts";

/** Trunk of somebody who walks: upright, a little forward; narrow steps. */
export const walking: Wishes = {
  ...hangingArms,
  pelvis_ty: 0.94,
  pelvis_tilt: -4,
  lumbar_extension: 2,
  elbow_flex: 18,
};

/** The right heel meets the ground, the left heel leaves it. */
const heelStrike: Pose = {
  wishes: {
    ...walking,
    pelvis_rotation: 4,
    lumbar_rotation: -8,
    hip_flexion_r: 30,
    knee_angle_r: 4,
    ankle_angle_r: 2,
    hip_flexion_l: -10,
    knee_angle_l: 10,
    ankle_angle_l: 12,
    mtp_angle_l: -15,
    arm_flex_r: -18,
    arm_flex_l: 16,
  },
  contacts: [...rest("floor", "heel_r", "ball_l", "toe_l")],
  free: [...legs, "mtp_angle_l"],
};

/** The right leg bears, the left foot swings past it. */
const midStance: Pose = {
  wishes: {
    ...walking,
    hip_flexion_r: -2,
    hip_adduction_r: 4,
    knee_angle_r: 5,
    ankle_angle_r: 7,
    hip_flexion_l: 28,
    hip_adduction_l: -4,
    knee_angle_l: 58,
    ankle_angle_l: 2,
  },
  contacts: rest("floor", "heel_r", "ball_r"),
  free: legs.map((name) => `${name}_r`),
};

/** The right toes push off, the left foot bears. */
const toeOff: Pose = {
  wishes: {
    ...walking,
    pelvis_rotation: -4,
    lumbar_rotation: 8,
    hip_flexion_r: -12,
    knee_angle_r: 34,
    ankle_angle_r: -14,
    mtp_angle_r: -28,
    hip_flexion_l: 22,
    knee_angle_l: 10,
    ankle_angle_l: -4,
    arm_flex_r: 16,
    arm_flex_l: -18,
  },
  contacts: rest("floor", "toe_r", "heel_l", "ball_l"),
  free: legs,
};

/** The right leg swings forward over the left foot. */
const swing: Pose = {
  wishes: {
    ...walking,
    hip_flexion_r: 28,
    hip_adduction_r: -3,
    knee_angle_r: 54,
    ankle_angle_r: 2,
    hip_flexion_l: 2,
    hip_adduction_l: 4,
    knee_angle_l: 6,
    ankle_angle_l: 6,
    arm_flex_r: 2,
    arm_flex_l: 4,
  },
  contacts: rest("floor", "heel_l", "ball_l"),
  free: legs.map((name) => `${name}_l`),
};

export const walkingPostures: readonly Motion[] = [
  posture("walk-heel-strike", heelStrike, { targets: ["psoas_major", "hamstrings"] }),
  posture("walk-mid-stance", midStance, { targets: ["psoas_major", "gluteus_medius"] }),
  posture("walk-toe-off", toeOff, { targets: ["psoas_major", "iliacus"] }),
  posture("walk-swing", swing, { targets: ["psoas_major", "iliacus"] }),
];
