import type { Contact, Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { armsBeside, bothOn, loose, mat, rest, shiftedMat, trunk } from "../parts.ts";
import { posture } from "./posture.ts";

export const backOnMat: readonly Contact[] = [
  ...loose(rest("mat.top", "sacrum", "occiput")),
  ...bothOn("mat.top", "shoulder_blade"),
];
const handsBeside: readonly Contact[] = loose(bothOn("mat.top", "fingers"));

/** On the back, legs straight and a little turned out. */
export const onBack: Pose = {
  wishes: {
    ...armsBeside,
    pelvis_ty: 0.18,
    pelvis_tilt: 90,
    hip_adduction: -6,
    hip_rotation: -16,
    knee_angle: 4,
    ankle_angle: -16,
    neck_extension: 4,
  },
  contacts: [...backOnMat, ...handsBeside, ...bothOn("mat.top", "heel")],
  free: [...trunk, "hip_flexion", "arm_flex", "elbow_flex"],
};

/** The hands lie in front. */
export const sideMat = shiftedMat(0.08);

/** A flat pillow under the head of somebody who lies on the left side, head to the right of the picture. */
export const sidePillow: Prop = { name: "pillow", center: [0.72, 0.065, 0.02], size: [0.3, 0.11, 0.5] };

/** On the left side, hips and knees bent, the right leg on the left one, face to the one who looks. */
export const onLeftSide: Pose = {
  wishes: {
    pelvis_ty: 0.18,
    pelvis_tilt: -86,
    pelvis_rotation: -90,
    lumbar_extension: -12,
    neck_extension: -4,
    hip_flexion: 48,
    hip_rotation_r: 14,
    knee_angle: 70,
    ankle_angle_l: 2,
    ankle_angle_r: -2,
    arm_flex_l: 82,
    arm_flex_r: 44,
    arm_add_r: 2,
    arm_rot_r: 20,
    elbow_flex_l: 68,
    elbow_flex_r: 45,
    pro_sup_l: 20,
    pro_sup_r: 120,
  },
  contacts: [
    ...rest("mat.top", "hip_side_l", "shoulder_side_l", "knee_outer_l", "ankle_outer_l"),
    ...rest("pillow.top", "temple_l"),
    { point: "knee_inner_r", on: "knee_inner_l" },
    ...loose(rest("mat.top", "fingers_r", "wrist_r", "elbow_l")),
  ],
  free: [
    ...["pelvis_tilt", "lumbar_bending", "neck_bending", "hip_flexion_r", "knee_angle_r"],
    ...["hip_adduction", "hip_rotation_l", "arm_add", "arm_rot_r", "arm_flex_r", "elbow_flex_r", "wrist_flex_r"],
  ],
};

/** Under the shins of somebody who lies on the front, because toes point down. */
export const shinPillow: Prop = { name: "pillow", center: [-0.86, 0.055, 0], size: [0.2, 0.09, 0.5] };

/** Face down, head turned to the right, hands beside it. */
export const onFront: Pose = {
  wishes: {
    pelvis_ty: 0.12,
    pelvis_tilt: -88,
    lumbar_extension: 2,
    neck_extension: 8,
    neck_rotation: -75,
    hip_adduction: -5,
    hip_rotation: 6,
    ankle_angle: -38,
    arm_add: -113,
    arm_rot: -89,
    elbow_flex: 85,
    wrist_dev: -9,
    pro_sup: 74,
  },
  contacts: [
    ...rest("mat.top", "pubis"),
    ...bothOn("mat.top", "chest", "palm"),
    ...bothOn("pillow.top", "ankle_front"),
    ...loose(rest("mat.top", "temple_l")),
  ],
  free: [
    "pelvis_tilt",
    "lumbar_extension",
    "hip_flexion",
    "knee_angle",
    "neck_extension",
    "neck_bending",
    "arm_flex",
    "arm_rot",
    "wrist_flex",
  ],
};

/** The seat of a chair before one who lies on the back. */
export const seatBefore: Prop = { name: "seat", center: [0.32, 0.41, 0], size: [0.26, 0.04, 0.46] };

/** On the back, calves on a chair: hips and knees at a right angle. */
export const calvesOnSeat: Pose = {
  wishes: {
    ...onBack.wishes,
    pelvis_tilt: 96,
    lumbar_extension: -8,
    hip_flexion: 88,
    knee_angle: 92,
    hip_rotation: -4,
  },
  contacts: [...backOnMat, ...handsBeside, ...bothOn("seat.top", "calf")],
  free: [...trunk, "hip_flexion", "knee_angle", "ankle_angle", "arm_flex", "elbow_flex"],
};

export const lyingPostures: readonly Motion[] = [
  posture("lying-back", onBack, { props: [mat] }),
  posture("lying-side", onLeftSide, { props: [sideMat, sidePillow], view: "above" }),
  posture("lying-front", onFront, { props: [mat, shinPillow] }),
];
