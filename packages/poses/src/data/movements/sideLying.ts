import type { Motion, Phase, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { loose, rest } from "../parts.ts";
import { onLeftSide, sideMat, sidePillow } from "../postures/lying.ts";

const repeated = (up: string, down: string, muscle: Phase["muscle"]): readonly Phase[] => [
  { cue: up, from: "start", to: "end", muscle, action: "concentric" },
  { cue: down, from: "end", to: "start", muscle, action: "eccentric" },
];

const notTheRightKnee = onLeftSide.contacts.filter(({ point }) => point !== "knee_inner_r");
const notTheRightLeg = onLeftSide.free.filter(
  (name) => name !== "hip_flexion_r" && name !== "knee_angle_r" && name !== "hip_adduction",
);
const freeLeft = [...notTheRightLeg, "hip_adduction_l"];

/** The right ankle on the left one; the thigh turns about it. */
const feetTogether = (wishes: Wishes): Pose => ({
  wishes: { ...onLeftSide.wishes, hip_flexion: 50, knee_angle: 72, ankle_angle: 0, ...wishes },
  contacts: [...notTheRightKnee, { point: "ankle_inner_r", on: "ankle_inner_l" }],
  free: [...freeLeft, "hip_flexion_r", "hip_adduction_r", "knee_angle_r"],
});
const closed = feetTogether({ hip_rotation_r: -2, hip_adduction_r: -2, subtalar_angle_r: -12 });
/** Heels together, the right knee lifted: the thigh turns out. */
const opened = feetTogether({ hip_rotation_r: -32, hip_adduction_r: -22 });

export const clamshell: Motion = {
  id: "clamshell",
  kind: "movement",
  props: [sideMat, sidePillow],
  view: "above",
  targets: ["gluteus_medius", "gluteus_maximus"],
  keys: { start: closed, end: opened },
  phases: repeated("open", "close", "gluteus_medius"),
  activation: { end: { gluteus_medius: 0.6, gluteus_maximus: 0.4 } },
  arrows: [{ point: "knee_r", from: "start", to: "end" }],
  feel: "buttock_r",
  mistakes: [
    {
      ...{
        id: "rolls-back",
        key: "end",
        wishes: {
          pelvis_rotation: -104,
          lumbar_rotation: 6,
          arm_add_r: 2,
          arm_flex_r: 47,
          arm_rot_r: 27,
          elbow_flex_r: 43,
        },
      },
      contacts: loose(opened.contacts),
    },
    {
      ...{ id: "heels-part", key: "end", wishes: { hip_rotation_r: 0, hip_adduction_r: -30 } },
      ...{ contacts: notTheRightKnee, free: freeLeft },
    },
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
  props: [sideMat, sidePillow],
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

/** Between the knees. */
const cushion: Prop = { name: "pad", center: [-0.52, 0.17, 0.16], size: [0.44, 0.09, 0.2] };
const cushioned: Pose = {
  ...onLeftSide,
  wishes: { ...onLeftSide.wishes, hip_rotation_r: 2, hip_adduction_r: 2 },
  contacts: [...notTheRightKnee, ...rest("pad.top", "knee_inner_r", "ankle_inner_r")],
  free: [...freeLeft, "hip_adduction_r", "hip_rotation_r"],
};

export const sideLyingRest: Motion = {
  id: "side-lying-rest",
  kind: "movement",
  props: [sideMat, sidePillow, cushion],
  view: "above",
  targets: [],
  keys: { start: cushioned },
  phases: [{ cue: "rest", from: "start", to: "start", muscle: "psoas_major", action: "passive" }],
  arrows: [],
  breath: {},
  mistakes: [
    {
      ...{ id: "top-knee-falls", key: "start", wishes: { hip_flexion_r: 84, hip_adduction_r: 16, hip_rotation_r: 8 } },
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
