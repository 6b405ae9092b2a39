import type { Motion, Pose, Wishes } from "../../pose.ts";
import { hangingArms, legs, rest } from "../parts.ts";

const ofRight = legs.map((name) => `${name}_r`);
const ofLeft = legs.map((name) => `${name}_l`);

/** Upright, a little forward, arms that swing against the legs. */
const walks: Wishes = { ...hangingArms, pelvis_ty: 0.94, pelvis_tilt: -4, lumbar_extension: 2, elbow_flex: 18 };

/** The right heel meets the ground, the left heel leaves it. */
const strike: Pose = {
  wishes: {
    ...walks,
    ...{ pelvis_rotation: 4, lumbar_rotation: -6, arm_flex_r: -18, arm_flex_l: 16 },
    ...{ hip_flexion_r: 28, knee_angle_r: 4, ankle_angle_r: 2 },
    ...{ hip_flexion_l: -10, knee_angle_l: 12, ankle_angle_l: 10, mtp_angle_l: -15 },
  },
  contacts: rest("floor", "heel_r", "ball_l", "toe_l"),
  free: [...legs, "mtp_angle_l"],
};

/** The right leg bears, the left foot swings past it. */
const midStance: Pose = {
  wishes: {
    ...walks,
    ...{ hip_flexion_r: 6, hip_adduction_r: 4, knee_angle_r: 8, ankle_angle_r: 4 },
    ...{ hip_flexion_l: 20, hip_adduction_l: -4, knee_angle_l: 58, ankle_angle_l: 2 },
  },
  contacts: rest("floor", "heel_r", "ball_r"),
  free: ofRight,
};

/** The right toes push off, the left foot bears. */
const pushOff: Pose = {
  wishes: {
    ...walks,
    ...{ pelvis_rotation: -4, lumbar_rotation: 6, arm_flex_r: 16, arm_flex_l: -18 },
    ...{ hip_flexion_r: -12, knee_angle_r: 34, ankle_angle_r: -14, mtp_angle_r: -28 },
    ...{ hip_flexion_l: 22, knee_angle_l: 10, ankle_angle_l: -4 },
  },
  contacts: rest("floor", "toe_r", "heel_l", "ball_l"),
  free: legs,
};

const onTheLeft = (wishes: Wishes): Pose => ({
  wishes: { ...walks, hip_adduction_r: -3, hip_adduction_l: 4, ...wishes },
  contacts: rest("floor", "heel_l", "ball_l"),
  free: ofLeft,
});
/** The right foot leaves the ground, its knee bends most. */
const lifts = onTheLeft({
  ...{ hip_flexion_r: 8, knee_angle_r: 62, ankle_angle_r: -4, arm_flex_r: 10, arm_flex_l: -8 },
  ...{ hip_flexion_l: 16, knee_angle_l: 14, ankle_angle_l: 2 },
});
const swings = onTheLeft({
  ...{ hip_flexion_r: 28, knee_angle_r: 50, ankle_angle_r: 3, arm_flex_r: -2, arm_flex_l: 4 },
  ...{ hip_flexion_l: 3, knee_angle_l: 7, ankle_angle_l: 5 },
});

/** Keys of one step. Only its swing is a phase: that is when the hip flexors work and get shorter. */
export const walk: Motion = {
  id: "walk",
  kind: "movement",
  props: [],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { strike, midStance, pushOff, lifts, swings },
  phases: [
    { cue: "walk", from: "pushOff", to: "lifts", muscle: "psoas_major", action: "concentric" },
    { cue: "walk", from: "lifts", to: "swings", muscle: "psoas_major", action: "concentric" },
  ],
  activation: { lifts: { psoas_major: 0.3, iliacus: 0.3 } },
  arrows: [{ point: "knee_r", from: "pushOff", to: "swings" }],
  mistakes: [
    { id: "looks-down", key: "strike", wishes: { neck_extension: -35 } },
    { id: "stiff-arms", key: "strike", wishes: { arm_flex_r: 2, arm_flex_l: 2, elbow_flex: 4 } },
  ],
  picture: { key: "strike" },
};
