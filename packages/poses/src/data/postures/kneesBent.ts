import type { Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, legs, loose, mat, rest, trunk } from "../parts.ts";
import { backOnMat, calvesOnSeat, seatBefore } from "./lying.ts";
import { posture } from "./posture.ts";

const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "pro_sup", "wrist_flex"] as const;

/** On the back, both hands round the right shin, the left foot flat. */
const kneeToChest: Pose = {
  wishes: {
    pelvis_ty: 0.18,
    pelvis_tilt: 96,
    lumbar_extension: -14,
    neck_extension: 4,
    hip_flexion_r: 112,
    hip_adduction_r: -6,
    knee_angle_r: 118,
    hip_flexion_l: 42,
    knee_angle_l: 85,
    arm_flex: 62,
    arm_add: -7,
    arm_rot: 14,
    elbow_flex: 60,
    pro_sup: 67,
    wrist_flex: 5,
  },
  contacts: [
    ...backOnMat,
    ...rest("mat.top", "heel_l", "ball_l"),
    { point: "palm_r", on: "shin_outer_r" },
    { point: "palm_l", on: "shin_inner_r" },
  ],
  free: [...trunk, ...arms, ...legs.map((name) => `${name}_l`)],
};

/** A low sofa, its edge over the feet. */
const overFeet: Prop = { name: "bed", center: [1.03, 0.29, 0], size: [1, 0.34, 0.9] };

/** Knees bent, feet held, the upper trunk rolled up from the floor. */
const curledUp: Pose = {
  wishes: {
    pelvis_ty: 0.18,
    pelvis_tilt: 88,
    lumbar_extension: -48,
    neck_extension: -24,
    hip_flexion: 58,
    hip_adduction: -4,
    knee_angle: 90,
    arm_flex: 44,
    arm_add: -6,
    elbow_flex: 10,
    pro_sup: 120,
  },
  contacts: [
    ...loose(rest("mat.top", "sacrum")),
    { point: "heel_r", on: "mat.top", at: { x: 0.48 } },
    { point: "heel_l", on: "mat.top", at: { x: 0.48 } },
    ...bothOn("mat.top", "ball"),
  ],
  free: legs,
};

/** On the back with bent knees. */
export const kneesBentPostures: readonly Motion[] = [
  posture("rest-90-90", calvesOnSeat, { props: [mat, seatBefore] }),
  posture("knee-to-chest", kneeToChest, { props: [mat], targets: ["psoas_major", "gluteus_maximus"] }),
  posture("curl-up-feet-fixed", curledUp, { props: [mat, overFeet], targets: ["rectus_abdominis", "psoas_major"] }),
];
