import type { Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { armsBehind, bothOn, feetOn, legs, loose, palmsBehind, rest } from "../parts.ts";
import { upright } from "../postures/standing.ts";
import { mistake, ofSide, withWishes } from "./homeTest.ts";

/** Behind somebody who stands. */
const wall: Prop = { name: "wall", center: [-0.285, 1.1, 0], size: [0.1, 2.2, 1] };
const backOnWall = loose(bothOn("wall.front", "shoulder_blade"));

const atWall: Pose = { ...upright, contacts: [...feetOn("floor"), ...backOnWall] };

const kneeHigh: Pose = {
  wishes: {
    ...upright.wishes,
    pelvis_tilt: 4,
    lumbar_extension: -4,
    hip_flexion_r: 110,
    knee_angle_r: 100,
    hip_adduction_l: 2,
  },
  contacts: [...rest("floor", "heel_l", "ball_l"), ...backOnWall],
  free: ofSide("l", legs),
};

export const kneeHold: Motion = {
  id: "knee-hold-above-hip",
  kind: "homeTest",
  props: [wall],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: atWall, hold: kneeHigh },
  phases: [
    { cue: "lift", from: "start", to: "hold", muscle: "psoas_major", action: "concentric" },
    { cue: "hold", from: "hold", to: "hold", muscle: "psoas_major", action: "isometric" },
    { cue: "lower", from: "hold", to: "start", muscle: "psoas_major", action: "eccentric" },
  ],
  activation: { hold: { psoas_major: 0.8, iliacus: 0.7, gluteus_medius: 0.3 } },
  arrows: [{ point: "knee_r", from: "start", to: "hold" }],
  arc: { coordinate: "hip_flexion_r", key: "hold" },
  feel: "hip_front_r",
  mistakes: [
    mistake("low", "hold", { hip_flexion_r: 82, knee_angle_r: 85 }),
    mistake("round", "hold", { pelvis_tilt: 22, lumbar_extension: -24, neck_extension: 4 }),
  ],
  picture: { key: "hold", ghost: "start" },
};

/** On the right leg, the pelvis level and moved over the foot. */
const onRightLeg: Pose = {
  wishes: {
    ...upright.wishes,
    hip_adduction_r: 7,
    hip_flexion_l: 44,
    hip_adduction_l: -6,
    knee_angle_l: 66,
    ankle_angle_l: 6,
    arm_add: -14,
  },
  contacts: rest("floor", "heel_r", "ball_r"),
  free: ["hip_flexion_r", "knee_angle_r", "ankle_angle_r", "subtalar_angle_r"],
};

export const singleLegStand: Motion = {
  id: "single-leg-stand",
  kind: "homeTest",
  props: [],
  view: "front",
  targets: ["gluteus_medius"],
  keys: { start: upright, hold: onRightLeg },
  phases: [
    { cue: "lift", from: "start", to: "hold", muscle: "gluteus_medius", action: "passive" },
    { cue: "hold", from: "hold", to: "hold", muscle: "gluteus_medius", action: "isometric" },
    { cue: "lower", from: "hold", to: "start", muscle: "gluteus_medius", action: "passive" },
  ],
  activation: { hold: { gluteus_medius: 0.8 } },
  arrows: [{ point: "knee_l", from: "start", to: "hold" }],
  feel: "hip_side_r",
  mistakes: [
    mistake("hip-drops", "hold", { pelvis_list: -10, lumbar_bending: 10, hip_adduction_r: 16, hip_adduction_l: -18 }),
    mistake("leans", "hold", { lumbar_bending: 18, neck_bending: -10 }),
  ],
  picture: { key: "hold", ghost: "start" },
};

/** Hands on the back of the pelvis. */
const handsOnHips: Pose = {
  wishes: {
    ...upright.wishes,
    ...armsBehind,
  },
  contacts: [...feetOn("floor"), ...palmsBehind],
  free: [...legs, "arm_flex", "arm_add", "arm_rot", "elbow_flex", "pro_sup", "wrist_flex"],
};

const leaningBack = withWishes(handsOnHips, {
  pelvis_tilt: 12,
  hip_flexion: -20,
  ankle_angle: 9,
  lumbar_extension: 17,
  neck_extension: 4,
});

export const standingArch: Motion = {
  id: "standing-arch",
  kind: "homeTest",
  props: [],
  view: "right",
  targets: ["psoas_major", "erector_spinae"],
  keys: { start: handsOnHips, end: leaningBack },
  phases: [
    { cue: "lean", from: "start", to: "end", muscle: "psoas_major", action: "passive" },
    { cue: "return", from: "end", to: "start", muscle: "psoas_major", action: "passive" },
  ],
  arrows: [{ point: "breastbone", from: "start", to: "end" }],
  feel: "low_back",
  mistakes: [
    mistake("knees", "end", { hip_flexion: -2, knee_angle: 30, ankle_angle: 22 }),
    mistake("head", "end", { neck_extension: 48 }),
  ],
  picture: { key: "end", ghost: "start" },
};
