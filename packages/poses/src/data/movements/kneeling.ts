import type { Contact, Motion, Phase, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, legs, mat, rest, rightArmBehind, rightPalmBehind } from "../parts.ts";

const ofLeft = legs.map((name) => `${name}_l`);

/** A folded towel. */
const pad: Prop = { name: "pad", center: [-0.09, 0.025, 0.08], size: [0.26, 0.03, 0.24] };

/** The left hand on the front thigh, the right one on the buttock: so neither hides the hip, and the right one feels the tuck. */
const armsAway: Wishes = {
  ...rightArmBehind,
  ...{ arm_flex_l: 38, arm_add_l: -10, arm_rot_l: 50, elbow_flex_l: 40, pro_sup_l: 134, wrist_flex_l: -30 },
};
const handsAway: readonly Contact[] = [{ point: "palm_l", on: "thigh_front_l" }, ...rightPalmBehind];
const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "pro_sup", "wrist_flex"];

/** The right knee down, the left foot in front. */
const kneels: Wishes = {
  ...armsAway,
  ...{ pelvis_ty: 0.6, pelvis_tilt: 0, lumbar_extension: 0, hip_flexion_r: 0, knee_angle_r: 88, ankle_angle_r: -38 },
  ...{ hip_flexion_l: 82, hip_adduction_l: -4, knee_angle_l: 88 },
};
const onKneeAndFoot: readonly Contact[] = [
  ...rest("pad.top", "knee_r"),
  ...rest("mat.top", "toe_r", "heel_l", "ball_l"),
];

const tall: Pose = {
  wishes: kneels,
  contacts: [...onKneeAndFoot, ...handsAway],
  free: [...ofLeft, "knee_angle_r", "ankle_angle_r", "mtp_angle_r", ...arms],
};
const glided: Pose = {
  ...tall,
  wishes: {
    ...kneels,
    pelvis_tilt: 8,
    lumbar_extension: -2,
    hip_flexion_r: -18,
    hip_flexion_l: 92,
    knee_angle_l: 100,
    knee_angle_r: 74,
  },
};

const passive = (...cues: readonly [string, string, string]): readonly Phase[] => [
  { cue: cues[0], from: "start", to: "end", muscle: "psoas_major", action: "passive" },
  { cue: cues[1], from: "end", to: "end", muscle: "psoas_major", action: "passive" },
  { cue: cues[2], from: "end", to: "start", muscle: "psoas_major", action: "passive" },
];

export const halfKneelingHipFlexorStretch: Motion = {
  id: "half-kneeling-hip-flexor-stretch",
  kind: "movement",
  props: [mat, pad],
  view: "right",
  targets: ["psoas_major", "iliacus", "rectus_femoris"],
  keys: { start: tall, end: glided },
  phases: passive("glide", "hold", "back"),
  arrows: [{ point: "buttock_low_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    { id: "back-arches", key: "end", wishes: { pelvis_tilt: -16, lumbar_extension: 20, hip_flexion_r: -2 } },
    { id: "leans-forward", key: "end", wishes: { pelvis_tilt: -16, hip_flexion_r: 4, neck_extension: -20 } },
  ],
  picture: { key: "end", ghost: "start" },
};

/** Hands under the shoulders, knees under the hips, back level. */
export const allFours: Wishes = {
  ...{
    pelvis_ty: 0.56,
    pelvis_tilt: -88,
    lumbar_extension: -4,
    neck_extension: 4,
    hip_flexion: 88,
    hip_adduction: -4,
    hip_rotation: 3,
  },
  ...{ knee_angle: 90, ankle_angle: -38, arm_flex: 88, arm_add: -4, elbow_flex: 4, pro_sup: 160, wrist_flex: -70 },
};
const hands: readonly Contact[] = bothOn("mat.top", "palm");
const handParts = ["arm_flex", "arm_add", "elbow_flex", "wrist_flex", "wrist_dev"];
export const handsAndKnees: Pose = {
  wishes: allFours,
  contacts: [...hands, ...bothOn("mat.top", "knee", "toe")],
  free: ["hip_flexion", "hip_adduction", "knee_angle", "ankle_angle", "pelvis_tilt", ...handParts],
};

const reaches: Wishes = { hip_flexion_r: -8, knee_angle_r: 4, ankle_angle_r: -10, hip_adduction_r: 0 };
const legOut: Pose = {
  wishes: { ...allFours, ...reaches },
  contacts: [...hands, ...rest("mat.top", "knee_l", "toe_l")],
  free: [...["hip_flexion_l", "hip_adduction_l", "knee_angle_l", "ankle_angle_l", "pelvis_tilt"], ...handParts],
};
const legAndArmOut: Pose = {
  wishes: { ...legOut.wishes, arm_flex_l: 172, arm_add_l: -8, elbow_flex_l: 4, pro_sup_l: 90, wrist_flex_l: 0 },
  contacts: [...rest("mat.top", "palm_r", "knee_l", "toe_l")],
  free: [
    ...["hip_flexion_l", "hip_adduction_l", "knee_angle_l", "ankle_angle_l", "pelvis_tilt"],
    ...handParts.map((name) => `${name}_r`),
  ],
};

const birdDogOf = (id: string, out: Pose, tips: Wishes): Motion => ({
  id,
  kind: "movement",
  props: [mat],
  view: "right",
  targets: ["gluteus_maximus", "erector_spinae"],
  keys: { start: handsAndKnees, end: out },
  phases: [
    { cue: "reach", from: "start", to: "end", muscle: "multifidus", action: "isometric" },
    { cue: "hold", from: "end", to: "end", muscle: "multifidus", action: "isometric" },
    { cue: "return", from: "end", to: "start", muscle: "multifidus", action: "isometric" },
  ],
  activation: { end: { multifidus: 0.4, erector_spinae: 0.4, gluteus_maximus: 0.5 } },
  arrows: [{ point: "heel_r", from: "start", to: "end" }],
  feel: "buttock_r",
  mistakes: [
    { id: "leg-too-high", key: "end", wishes: { hip_flexion_r: -18, lumbar_extension: 16 } },
    {
      id: "hips-tip",
      key: "end",
      wishes: tips,
      view: "rightBack",
      free: [...out.free, "hip_rotation_l", "arm_rot", "lumbar_rotation"],
    },
  ],
  picture: { key: "end", ghost: "start" },
});

export const birdDogLeg = birdDogOf("bird-dog-leg", legOut, { pelvis_rotation: -16 });
export const birdDog = birdDogOf("bird-dog", legAndArmOut, { pelvis_rotation: -16 });

export const kneelingMovements: readonly Motion[] = [halfKneelingHipFlexorStretch, birdDogLeg, birdDog];
