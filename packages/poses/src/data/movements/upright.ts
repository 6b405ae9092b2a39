import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { backrest, bothOn, feetOn, hangingArms, legs, rest, seat } from "../parts.ts";

const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"] as const;
const ofLeft = (names: readonly string[]): readonly string[] => names.map((name) => `${name}_l`);

const sits: readonly Contact[] = bothOn("seat.top", "sit");
const chair: readonly Prop[] = [seat, backrest];

/** Tall on a chair, feet flat, hands on the thighs. */
const sitting: Wishes = {
  ...{ pelvis_ty: 0.59, pelvis_tilt: 6, lumbar_extension: -8, hip_flexion: 80, hip_adduction: -4, knee_angle: 88 },
  ...{ arm_flex: 12, arm_add: -8, arm_rot: 20, elbow_flex: 66, pro_sup: 130 },
};
const seatedLegs = legs;
const handOnKnee: Contact = { point: "palm_r", on: "thigh_low_front_r" };
const handInLap: Contact = { point: "palm_l", on: "thigh_front_l" };

const pressing: Pose = {
  wishes: { ...sitting, arm_flex_r: 40, elbow_flex_r: 30 },
  contacts: [...sits, ...feetOn("floor"), handOnKnee, handInLap],
  free: [...seatedLegs, ...arms],
};

export const isometricHipFlexion: Motion = {
  id: "isometric-hip-flexion",
  kind: "movement",
  props: chair,
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: pressing },
  phases: [
    { cue: "press", from: "start", to: "start", muscle: "psoas_major", action: "isometric" },
    { cue: "soften", from: "start", to: "start", muscle: "psoas_major", action: "rest" },
  ],
  activation: { start: { psoas_major: 0.6, iliacus: 0.6, rectus_femoris: 0.4 } },
  arrows: [],
  feel: "hip_front_r",
  mistakes: [
    { id: "leans-into-it", key: "start", wishes: { pelvis_tilt: -16, lumbar_extension: -24, hip_flexion: 100 } },
    { id: "slumps", key: "start", wishes: { pelvis_tilt: 26, lumbar_extension: -46, hip_flexion: 60 } },
  ],
  picture: { key: "start" },
};

/** Sitting back, one hand on the belly. */
const breathing: Pose = {
  wishes: {
    ...sitting,
    pelvis_tilt: 14,
    lumbar_extension: -6,
    hip_flexion: 72,
    neck_extension: -8,
    arm_flex_r: 4,
    arm_rot_r: 50,
    elbow_flex_r: 96,
  },
  contacts: [...sits, ...feetOn("floor"), handInLap, { point: "palm_r", on: "belly" }],
  free: [...seatedLegs, ...arms],
};

export const supportedSitting: Motion = {
  id: "supported-sitting",
  kind: "movement",
  props: chair,
  view: "right",
  targets: [],
  keys: { start: breathing },
  phases: [],
  arrows: [],
  breath: { in: "in", out: "out" },
  feel: "belly",
  mistakes: [
    { id: "shoulders-lift", key: "start", wishes: { neck_extension: -24, lumbar_extension: 4 } },
    { id: "slumps", key: "start", wishes: { pelvis_tilt: 28, lumbar_extension: -44, hip_flexion: 60 } },
  ],
  picture: { key: "start" },
};

const stands: Wishes = { ...hangingArms, pelvis_ty: 0.955, hip_adduction: -2 };
const standing: Pose = { wishes: stands, contacts: feetOn("floor"), free: legs };
const kneeUp: Pose = {
  wishes: { ...stands, hip_flexion_r: 88, knee_angle_r: 90, ankle_angle_r: -4, lumbar_extension: -2, pelvis_tilt: 3 },
  contacts: rest("floor", "heel_l", "ball_l"),
  free: [...ofLeft(legs)],
};
/** A chair beside the standing leg, for the hand. */
const besideChair: Prop = { name: "backrest", center: [0.1, 0.45, -0.42], size: [0.42, 0.9, 0.03] };

export const standingMarch: Motion = {
  id: "standing-march",
  kind: "movement",
  props: [besideChair],
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
    { id: "leans-back", key: "end", wishes: { pelvis_tilt: 18, lumbar_extension: 8, hip_flexion_l: -14 } },
    { id: "hip-hikes", key: "end", wishes: { pelvis_list: -10, lumbar_bending: 10 } },
  ],
  picture: { key: "end", ghost: "start" },
};

/** In a doorway: the left foot through it, the right one behind, hands high on the frame. */
const stride: Pose = {
  wishes: {
    ...{ pelvis_ty: 0.9, pelvis_tilt: -2, lumbar_extension: 4, neck_extension: 2 },
    ...{ hip_flexion_r: -10, knee_angle_r: 8, ankle_angle_r: 16, mtp_angle_r: -26 },
    ...{ hip_flexion_l: 26, knee_angle_l: 14, ankle_angle_l: 0 },
    ...{ arm_flex: 155, arm_add: 0, elbow_flex: 14, pro_sup: 90 },
  },
  contacts: [
    ...rest("floor", "heel_l", "ball_l"),
    { point: "toe_r", on: "floor", at: { x: -0.32 } },
    { point: "ball_r", on: "floor" },
  ],
  free: [...legs.filter((name) => name !== "hip_flexion"), "hip_flexion_l", "mtp_angle_r"],
};
const sunk: Pose = {
  ...stride,
  wishes: {
    ...stride.wishes,
    pelvis_tilt: 4,
    lumbar_extension: 2,
    hip_flexion_r: -19,
    knee_angle_r: 26,
    hip_flexion_l: 46,
    knee_angle_l: 46,
  },
};
const doorposts: readonly Prop[] = [{ name: "farDoorpost", center: [0.1, 1.05, -0.34], size: [0.1, 2.1, 0.08] }];

export const doorwayVirabhadrasana1: Motion = {
  id: "doorway-virabhadrasana-1",
  kind: "movement",
  props: doorposts,
  view: "right",
  targets: ["psoas_major", "rectus_femoris"],
  keys: { start: stride, end: sunk },
  phases: [
    { cue: "sink", from: "start", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "hold", from: "end", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "back", from: "end", to: "start", muscle: "psoas_major", action: "passive" },
  ],
  arrows: [{ point: "hip_front_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    { id: "ribs-flare", key: "end", wishes: { lumbar_extension: 18, pelvis_tilt: -8 } },
    { id: "hip-turns-out", key: "end", wishes: { hip_rotation_r: -35, pelvis_rotation: -18 } },
  ],
  picture: { key: "end", ghost: "start" },
};

const walks: Wishes = { ...hangingArms, pelvis_ty: 0.94, pelvis_tilt: -4, lumbar_extension: 2, elbow_flex: 18 };
const strike: Pose = {
  wishes: {
    ...walks,
    ...{
      hip_flexion_r: 28,
      knee_angle_r: 4,
      ankle_angle_r: 2,
      hip_flexion_l: -10,
      knee_angle_l: 12,
      ankle_angle_l: 10,
    },
    ...{ mtp_angle_l: -15, arm_flex_r: -18, arm_flex_l: 16 },
  },
  contacts: rest("floor", "heel_r", "ball_l", "toe_l"),
  free: [...legs, "mtp_angle_l"],
};
const pushOff: Pose = {
  wishes: {
    ...walks,
    ...{ hip_flexion_r: -12, knee_angle_r: 34, ankle_angle_r: -14, mtp_angle_r: -28 },
    ...{ hip_flexion_l: 22, knee_angle_l: 10, ankle_angle_l: -4, arm_flex_r: 16, arm_flex_l: -18 },
  },
  contacts: rest("floor", "toe_r", "heel_l", "ball_l"),
  free: legs,
};
const swinging: Pose = {
  wishes: {
    ...walks,
    ...{ hip_flexion_r: 26, hip_adduction_r: -3, knee_angle_r: 56, ankle_angle_r: 2 },
    ...{ hip_flexion_l: 4, hip_adduction_l: 3, knee_angle_l: 8, ankle_angle_l: 5 },
  },
  contacts: rest("floor", "heel_l", "ball_l"),
  free: ofLeft(legs),
};

export const walk: Motion = {
  id: "walk",
  kind: "movement",
  props: [],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { strike, pushOff, swing: swinging },
  phases: [{ cue: "walk", from: "pushOff", to: "swing", muscle: "psoas_major", action: "concentric" }],
  activation: { swing: { psoas_major: 0.3, iliacus: 0.3 } },
  arrows: [{ point: "knee_r", from: "pushOff", to: "swing" }],
  mistakes: [
    { id: "looks-down", key: "strike", wishes: { neck_extension: -35 } },
    { id: "stiff-arms", key: "strike", wishes: { arm_flex_r: 2, arm_flex_l: 2, elbow_flex: 4 } },
  ],
  picture: { key: "strike" },
};

export const uprightMovements: readonly Motion[] = [
  isometricHipFlexion,
  supportedSitting,
  standingMarch,
  doorwayVirabhadrasana1,
  walk,
];
