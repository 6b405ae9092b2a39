import type { Motion, Phase, Pose, Wishes } from "../../pose.ts";
import { mat } from "../parts.ts";
import { onLeftSide, sidePillow } from "../postures/lying.ts";

const repeated = (up: string, down: string, muscle: Phase["muscle"]): readonly Phase[] => [
  { cue: up, from: "start", to: "end", muscle, action: "concentric" },
  { cue: down, from: "end", to: "start", muscle, action: "eccentric" },
];

const notTheRightKnee = onLeftSide.contacts.filter(({ point }) => point !== "knee_inner_r");
const notTheRightLeg = onLeftSide.free.filter(
  (name) => name !== "hip_flexion_r" && name !== "knee_angle_r" && name !== "hip_adduction",
);
const freeLeft = [...notTheRightLeg, "hip_adduction_l"];

/** Heels together, the right knee lifted: the thigh turns out. */
const opened: Pose = {
  wishes: { ...onLeftSide.wishes, hip_rotation_r: -30, hip_adduction_r: -24 },
  contacts: notTheRightKnee,
  free: freeLeft,
};

export const clamshell: Motion = {
  id: "clamshell",
  kind: "movement",
  props: [mat, sidePillow],
  view: "above",
  targets: ["gluteus_medius", "gluteus_maximus"],
  keys: { start: onLeftSide, end: opened },
  phases: repeated("open", "close", "gluteus_maximus"),
  activation: { end: { gluteus_medius: 0.6, gluteus_maximus: 0.4 } },
  arrows: [{ point: "knee_r", from: "start", to: "end" }],
  feel: "buttock_r",
  mistakes: [
    { id: "opens-too-far", key: "end", wishes: { hip_rotation_r: -40, hip_adduction_r: -44 } },
    { id: "heels-part", key: "end", wishes: { hip_rotation_r: 0, hip_adduction_r: -30 } },
  ],
  picture: { key: "end", ghost: "start" },
};

const legLong: Wishes = { hip_flexion_r: 0, hip_rotation_r: 0, knee_angle_r: 4, ankle_angle_r: 0 };
const onTop: Pose = {
  wishes: { ...onLeftSide.wishes, ...legLong, hip_adduction_r: -12 },
  contacts: notTheRightKnee,
  free: freeLeft,
};
const raised: Pose = { ...onTop, wishes: { ...onTop.wishes, hip_adduction_r: -34 } };

export const sideLyingHipAbduction: Motion = {
  id: "side-lying-hip-abduction",
  kind: "movement",
  props: [mat, sidePillow],
  view: "above",
  targets: ["gluteus_medius"],
  keys: { start: onTop, end: raised },
  phases: repeated("lift", "lower", "gluteus_medius"),
  activation: { end: { gluteus_medius: 0.7 } },
  arrows: [{ point: "heel_r", from: "start", to: "end" }],
  feel: "hip_side_r",
  mistakes: [
    { id: "leg-drifts-forward", key: "end", wishes: { hip_flexion_r: 34 } },
    { id: "toes-turn-up", key: "end", wishes: { hip_rotation_r: -35 } },
  ],
  picture: { key: "end", ghost: "start" },
};

export const sideLyingRest: Motion = {
  id: "side-lying-rest",
  kind: "movement",
  props: [mat, sidePillow],
  view: "above",
  targets: [],
  keys: { start: onLeftSide },
  phases: [{ cue: "rest", from: "start", to: "start", muscle: "psoas_major", action: "passive" }],
  arrows: [],
  breath: {},
  mistakes: [
    {
      ...{ id: "top-knee-falls", key: "start", wishes: { hip_flexion_r: 80, hip_adduction_r: 20, hip_rotation_r: 30 } },
      contacts: notTheRightKnee,
      free: freeLeft,
    },
    {
      id: "legs-straight",
      key: "start",
      wishes: { hip_flexion_r: 6, knee_angle_r: 6 },
      contacts: notTheRightKnee,
      free: freeLeft,
    },
  ],
  picture: { key: "start" },
};

export const sideLyingMovements: readonly Motion[] = [clamshell, sideLyingHipAbduction, sideLyingRest];
