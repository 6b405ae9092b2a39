import type { Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, feetOn, legs } from "../parts.ts";
import { posture } from "./posture.ts";

/** Reaching down to the floor with a round back and nearly straight knees. */
export const bendingToFloor: Pose = {
  wishes: {
    pelvis_ty: 0.9,
    pelvis_tilt: -76,
    lumbar_extension: -56,
    neck_extension: 12,
    hip_flexion: 104,
    hip_adduction: -4,
    knee_angle: 44,
    arm_flex: 118,
    arm_add: -8,
    elbow_flex: 8,
    pro_sup: 120,
  },
  contacts: feetOn("floor"),
  free: legs,
};

/** Its handles are 30 cm up; own choice. */
const load: Prop = { name: "block", center: [0.3, 0.16, 0], size: [0.32, 0.32, 0.26] };

/** Deep in hips and knees, the back as in standing, a box close to the body. */
const liftingSquat: Pose = {
  wishes: {
    pelvis_ty: 0.5,
    pelvis_tilt: -30,
    lumbar_extension: -10,
    neck_extension: 16,
    hip_flexion: 112,
    hip_adduction: -38,
    hip_rotation: -10,
    knee_angle: 112,
    ankle_angle: 28,
    arm_flex: 48,
    arm_add: -4,
    elbow_flex: 12,
    pro_sup: 94,
  },
  contacts: [
    { point: "heel_r", on: "floor", at: { x: 0.06, z: 0.3 } },
    { point: "heel_l", on: "floor", at: { x: 0.06, z: -0.3 } },
    { point: "ball_r", on: "floor", at: { z: 0.33 } },
    { point: "ball_l", on: "floor", at: { z: -0.33 } },
    { point: "palm_r", on: "block.right", at: { x: 0.3, y: 0.24 } },
    { point: "palm_l", on: "block.left", at: { x: 0.3, y: 0.24 } },
  ],
  free: [...legs, "pelvis_tilt", "arm_flex", "arm_add", "arm_rot", "elbow_flex"],
};

/** Saddle, handlebar and the two pedals, the right one up; usual measures of a city bicycle for the model's stature. */
const bicycle: readonly Prop[] = [
  { name: "saddle", center: [-0.41, 0.91, 0], size: [0.12, 0.06, 0.16] },
  { name: "saddleNose", center: [-0.295, 0.91, 0], size: [0.11, 0.06, 0.05] },
  { name: "handlebar", center: [0.42, 1.06, 0], size: [0.04, 0.04, 0.56] },
  { name: "pedal", center: [0.08, 0.42, 0.13], size: [0.09, 0.03, 0.1] },
  { name: "farPedal", center: [-0.08, 0.12, -0.13], size: [0.09, 0.03, 0.1] },
];

const cycling: Pose = {
  wishes: {
    pelvis_tx: -0.21,
    pelvis_ty: 1.1,
    pelvis_tilt: -20,
    lumbar_extension: -16,
    neck_extension: 22,
    hip_flexion_r: 86,
    knee_angle_r: 92,
    hip_flexion_l: 40,
    hip_adduction_l: 20,
    hip_rotation_l: -12,
    knee_angle_l: 28,
    ankle_angle: 2,
    arm_flex: 80,
    arm_add: -8,
    elbow_flex: 16,
    pro_sup: 140,
  },
  contacts: [
    ...bothOn("saddle.top", "sit"),
    { point: "ball_r", on: "pedal.top", at: { x: 0.08, z: 0.13 } },
    { point: "ball_l", on: "farPedal.top", at: { x: -0.08, z: -0.13 } },
    { point: "palm_r", on: "handlebar.top", at: { x: 0.42, z: 0.22 } },
    { point: "palm_l", on: "handlebar.top", at: { x: 0.42, z: -0.22 } },
  ],
  free: [...legs, "arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"],
};

export const bendingPostures: readonly Motion[] = [
  posture("bending-to-floor", bendingToFloor, { targets: ["psoas_major", "erector_spinae"] }),
  posture("lifting-squat", liftingSquat, { props: [load], targets: ["psoas_major", "gluteus_maximus"] }),
  posture("cycling", cycling, { props: bicycle, targets: ["psoas_major", "iliacus"] }),
];
