import type { Contact, Motion, Pose } from "../../pose.ts";
import { hookLying } from "../movements/bridges.ts";
import { bothOn, legs, loose, mat, rest, trunk } from "../parts.ts";
import { bed, onEdge } from "./hipTests.ts";
import { holdingArms, mistake, ofSide, withWishes } from "./homeTest.ts";

const backOnBed = loose([...rest("bed.top", "sacrum", "occiput"), ...bothOn("bed.top", "shoulder_blade")]);

const roundLeftShin: readonly Contact[] = [
  { point: "palm_l", on: "shin_outer_l" },
  { point: "palm_r", on: "shin_inner_l" },
];

/** Both hands about the left knee. */
const aboutLeftKnee: readonly Contact[] = [
  { point: "palm_l", on: "knee_outer_l" },
  { point: "palm_r", on: "knee_inner_l" },
];

/** On the edge, leaning a little, so that the hands reach. */
const readyOnEdge: Pose = {
  ...withWishes(onEdge, {
    ...{ pelvis_tilt: -8, lumbar_extension: -22, neck_extension: 14, hip_flexion: 98, hip_adduction: -7 },
    ...{ arm_flex_l: 41, arm_add_l: -21, arm_rot_l: 2, elbow_flex_l: 37, pro_sup_l: 62, wrist_flex_l: -14 },
    ...{ arm_flex_r: 50, arm_add_r: -7, arm_rot_r: -9, elbow_flex_r: 28, pro_sup_r: 103, wrist_flex_r: -29 },
  }),
  contacts: [...bothOn("bed.top", "sit"), ...aboutLeftKnee],
  free: ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"],
};

/** On the back at the very edge, both knees to the chest, hands round the left one. */
const rolledBack: Pose = {
  wishes: {
    pelvis_tx: -0.12,
    pelvis_ty: 0.72,
    pelvis_tilt: 98,
    lumbar_extension: -14,
    neck_extension: 4,
    hip_flexion_l: 112,
    knee_angle_l: 114,
    hip_flexion_r: 104,
    hip_adduction: -5,
    knee_angle_r: 105,
    arm_flex: 62,
    arm_add: -6,
    elbow_flex: 60,
    pro_sup: 90,
    wrist_flex_l: 20,
  },
  contacts: [...backOnBed, ...roundLeftShin],
  free: [...trunk, ...holdingArms],
};

/** Half-way back, on the buttocks. */
const rolling: Pose = {
  ...withWishes(rolledBack, {
    ...{ pelvis_tx: -0.06, pelvis_tilt: 56, lumbar_extension: -22, neck_extension: -14 },
  }),
  contacts: [...bothOn("bed.top", "buttock_low"), ...roundLeftShin],
  free: holdingArms,
};

const hanging = withWishes(rolledBack, {
  hip_flexion_r: -10,
  hip_adduction_r: -2,
  knee_angle_r: 70,
  ankle_angle_r: -14,
});
/** The thigh stays above level. */
const worse = withWishes(hanging, { hip_flexion_r: 14, knee_angle_r: 58 });

export const thomas: Motion = {
  id: "thomas-back-flat",
  kind: "homeTest",
  props: [bed],
  view: "right",
  targets: ["psoas_major", "iliacus", "rectus_femoris"],
  keys: { start: readyOnEdge, rolling, rolled: rolledBack, end: hanging, worse },
  phases: [
    { cue: "roll", from: "start", to: "rolling", muscle: "psoas_major", action: "passive" },
    { cue: "roll", from: "rolling", to: "rolled", muscle: "psoas_major", action: "passive" },
    { cue: "lower", from: "rolled", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "hang", from: "end", to: "end", muscle: "psoas_major", action: "rest" },
  ],
  arrows: [{ point: "knee_r", from: "rolled", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    {
      ...mistake("arch", "end", {
        pelvis_tilt: 74,
        lumbar_extension: 12,
        hip_flexion_l: 118,
        hip_flexion_r: 6,
        arm_flex: 55,
        elbow_flex: 20,
      }),
      contacts: [...backOnBed, ...aboutLeftKnee],
      free: ["pelvis_tilt", "neck_extension", ...holdingArms],
    },
    { ...mistake("out", "end", { hip_adduction_r: -26, hip_rotation_r: -12 }), view: "rightFront" },
  ],
  picture: { key: "end", ghost: "rolled" },
};

/** Hips lifted until shoulder, hip and knee are in line. */
const bridged: Pose = {
  ...withWishes(hookLying, { pelvis_tilt: 118, lumbar_extension: 0, hip_flexion: 0, neck_extension: -18 }),
  contacts: hookLying.contacts.filter(({ point }) => point !== "sacrum"),
};

/** The left knee straight, thighs side by side. */
const onRightFoot: Pose = {
  ...withWishes(bridged, { hip_flexion_r: -7, hip_flexion_l: 2, knee_angle_l: 6, ankle_angle_l: 0 }),
  contacts: bridged.contacts.filter(({ point }) => point !== "heel_l" && point !== "ball_l"),
  free: [...trunk, ...ofSide("r", legs), "arm_flex", "elbow_flex"],
};

const bridgeTest = { kind: "homeTest", props: [mat], view: "right", targets: ["gluteus_maximus"] } as const;

export const bridgeHold: Motion = {
  ...bridgeTest,
  id: "bridge-hold",
  keys: { start: hookLying, hold: bridged },
  phases: [
    { cue: "lift", from: "start", to: "hold", muscle: "gluteus_maximus", action: "concentric" },
    { cue: "hold", from: "hold", to: "hold", muscle: "gluteus_maximus", action: "isometric" },
    { cue: "lower", from: "hold", to: "start", muscle: "gluteus_maximus", action: "eccentric" },
  ],
  activation: { hold: { gluteus_maximus: 0.7, hamstrings: 0.4 } },
  arrows: [{ point: "buttock_low_r", from: "start", to: "hold" }],
  feel: "buttock_r",
  mistakes: [
    mistake("arch", "hold", { pelvis_tilt: 108, lumbar_extension: 16, hip_flexion: 8 }),
    mistake("sags", "hold", { pelvis_tilt: 108, lumbar_extension: -4, hip_flexion: 26, neck_extension: -6 }),
  ],
  picture: { key: "hold", ghost: "start" },
};

export const oneLegBridgeHold: Motion = {
  ...bridgeTest,
  id: "one-leg-bridge-hold",
  keys: { start: hookLying, bridged, hold: onRightFoot },
  phases: [
    { cue: "lift", from: "start", to: "bridged", muscle: "gluteus_maximus", action: "concentric" },
    { cue: "straighten", from: "bridged", to: "hold", muscle: "gluteus_maximus", action: "isometric" },
    { cue: "hold", from: "hold", to: "hold", muscle: "gluteus_maximus", action: "isometric" },
    { cue: "lower", from: "hold", to: "bridged", muscle: "gluteus_maximus", action: "isometric" },
    { cue: "lower", from: "bridged", to: "start", muscle: "gluteus_maximus", action: "eccentric" },
  ],
  activation: { hold: { gluteus_maximus: 0.9, hamstrings: 0.5 } },
  arrows: [{ point: "heel_l", from: "bridged", to: "hold" }],
  feel: "buttock_r",
  mistakes: [
    {
      ...mistake("drops", "hold", { pelvis_rotation: 8, lumbar_rotation: -8 }),
      free: [...trunk, ...ofSide("r", legs), "arm_flex", "elbow_flex", "pelvis_list", "lumbar_rotation"],
    },
    mistake("sags", "hold", {
      pelvis_tilt: 106,
      lumbar_extension: -4,
      hip_flexion_r: 28,
      hip_flexion_l: 20,
      neck_extension: -6,
    }),
  ],
  picture: { key: "hold", ghost: "bridged" },
};
