import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import { loose, rest, shiftedMat } from "../parts.ts";

/** Turned onto the right side, head to the left of the picture, face to the one who looks; up on the right forearm. */
const onForearm: Wishes = {
  ...{ pelvis_ty: 0.28, pelvis_rotation: -90, ankle_angle: 0 },
  ...{
    arm_add_r: -77,
    elbow_flex_r: 90,
    pro_sup_r: 160,
    wrist_flex_r: -4,
    arm_add_l: -4,
    arm_flex_l: 6,
    elbow_flex_l: 14,
    pro_sup_l: 80,
  },
};
const forearm: readonly Contact[] = [...rest("mat.top", "elbow_r"), ...loose(rest("mat.top", "forearm_r"))];
const arm = ["arm_flex_r", "arm_add_r", "arm_rot_r", "elbow_flex_r"];

/** Legs long, the left foot in front of the right one. */
const longLegs: Wishes = {
  hip_flexion_l: 15,
  hip_flexion_r: -4,
  knee_angle: 3,
  ankle_angle_r: 10,
  subtalar_angle_r: 10,
};
const leftFoot = ["hip_adduction_l"];
const feet: readonly Contact[] = [...rest("mat.top", "ankle_outer_r"), ...loose(rest("mat.top", "ankle_inner_l"))];

const bentKnees: Wishes = { knee_angle: 85, hip_flexion: 4, hip_adduction_l: 7, hip_rotation_l: 8, ankle_angle: -37 };
const knees: readonly Contact[] = rest("mat.top", "knee_outer_r", "ankle_outer_r");

/** Hips on the floor: the side of the waist that is below is long. */
const sunk: Wishes = {
  ...{ pelvis_tilt: 66, lumbar_bending: -22, neck_bending: 14, arm_add_r: -46 },
  ...{ hip_adduction_r: 18, hip_adduction_l: -15, arm_add_l: -22 },
};
const lain = (legs: Wishes, base: readonly Contact[], leftLeg: readonly string[]): Pose => ({
  wishes: { ...onForearm, ...legs, ...sunk },
  contacts: [...base, ...forearm, ...loose(rest("mat.top", "hip_side_r"))],
  free: ["pelvis_tilt", "lumbar_bending", ...leftLeg, "hip_adduction_r", "hip_rotation_r", ...arm],
});
/** One line from head to feet or knees. */
const line = (tilt: number, legs: Wishes, base: readonly Contact[], leftLeg: readonly string[]): Pose => ({
  wishes: { ...onForearm, pelvis_tilt: tilt, ...legs },
  contacts: [...base, ...forearm],
  free: ["pelvis_tilt", ...leftLeg, "hip_rotation_r", ...arm],
});

/** Of the hips, the left hand staying clear of the body. */
const sagging: Wishes = { lumbar_bending: -13, neck_bending: 10, hip_adduction_r: 6, arm_add_l: -11 };

/** @param sag how the left leg follows when the hips sag */
const sideBridgeOf = (id: string, start: Pose, end: Pose, sag: Wishes): Motion => ({
  id,
  kind: "movement",
  props: [shiftedMat(-0.06)],
  view: "right",
  targets: ["obliques", "quadratus_lumborum"],
  keys: { end, start },
  phases: [
    { cue: "lift", from: "start", to: "end", muscle: "obliques", action: "concentric" },
    { cue: "hold", from: "end", to: "end", muscle: "obliques", action: "isometric" },
    { cue: "lower", from: "end", to: "start", muscle: "obliques", action: "eccentric" },
  ],
  activation: { end: { obliques: 0.6, quadratus_lumborum: 0.6, gluteus_medius: 0.5 } },
  arrows: [{ point: "hip_side_l", from: "start", to: "end" }],
  feel: "waist_side_r",
  mistakes: [
    {
      ...{ id: "hips-sag", key: "end", wishes: { ...sagging, ...sag } },
      free: [...end.free, "hip_adduction_r"],
    },
    {
      id: "hips-behind",
      key: "end",
      wishes: { hip_flexion_r: 28, hip_flexion_l: 53, hip_rotation_l: 15, ankle_angle_l: 0 },
      contacts: loose(end.contacts),
    },
  ],
  picture: { key: "end", ghost: "start" },
});

const kneeFollows: Wishes = { lumbar_bending: -13, hip_adduction_r: 6, hip_adduction_l: -10, hip_rotation_l: 8 };

export const sideBridges: readonly Motion[] = [
  sideBridgeOf("side-bridge-knees", lain(bentKnees, knees, []), line(66, bentKnees, knees, []), kneeFollows),
  sideBridgeOf("side-bridge", lain(longLegs, feet, leftFoot), line(73, longLegs, feet, leftFoot), {}),
];
