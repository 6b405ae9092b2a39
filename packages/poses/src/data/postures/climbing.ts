import type { Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { legs, rest } from "../parts.ts";
import { posture } from "./posture.ts";
import { walking } from "./walking.ts";

/** 17 cm, as a usual stair, and the one above it. */
const stairs: readonly Prop[] = [
  { name: "step", center: [0.32, 0.085, 0], size: [0.3, 0.17, 0.8] },
  { name: "nextStep", center: [0.77, 0.17, 0], size: [0.6, 0.34, 0.8] },
];

/** The right foot is whole on the stair, the left heel lifts. */
const onStairs: Pose = {
  wishes: {
    ...walking,
    pelvis_tilt: -8,
    hip_flexion_r: 62,
    knee_angle_r: 62,
    ankle_angle_r: 6,
    hip_flexion_l: 2,
    knee_angle_l: 6,
    ankle_angle_l: 8,
    arm_flex_r: -12,
    arm_flex_l: 20,
  },
  contacts: [
    { point: "heel_r", on: "step.top", at: { x: 0.22 } },
    ...rest("step.top", "ball_r"),
    ...rest("floor", "ball_l", "toe_l"),
  ],
  free: [...legs, "mtp_angle_l", "neck_extension"],
};

/** A steep path below the heel and below the ball of the foot, which stands 5 cm higher; it rises through the middle of both. */
const hill: readonly Prop[] = [
  { name: "slope", center: [0.24, 0.085, 0], size: [0.12, 0.17, 0.8] },
  { name: "step", center: [0.41, 0.11, 0], size: [0.1, 0.22, 0.8] },
];

/** The trunk leans into the hill, the right hip is bent far. */
const upHill: Pose = {
  wishes: {
    ...walking,
    pelvis_tilt: -20,
    lumbar_extension: -8,
    neck_extension: 16,
    hip_flexion_r: 86,
    knee_angle_r: 76,
    ankle_angle_r: 24,
    hip_flexion_l: 8,
    knee_angle_l: 8,
    ankle_angle_l: 14,
    mtp_angle_l: -20,
    arm_flex_r: 2,
    arm_flex_l: 44,
    elbow_flex: 34,
  },
  contacts: [
    { point: "heel_r", on: "slope.top", at: { x: 0.24 } },
    ...rest("step.top", "ball_r"),
    ...rest("floor", "ball_l", "toe_l"),
  ],
  free: [...legs, "mtp_angle_l"],
};

export const climbingPostures: readonly Motion[] = [
  posture("steep-hill", upHill, { props: hill, targets: ["psoas_major", "gluteus_maximus"] }),
  posture("stairs", onStairs, { props: stairs, targets: ["psoas_major", "gluteus_maximus"] }),
];
