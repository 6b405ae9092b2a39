import type { Motion, Pose } from "../../pose.ts";
import { bothOn, legs, rest } from "../parts.ts";
import { upright } from "../postures/standing.ts";
import { mistake, withWishes } from "./homeTest.ts";

const free = ["hip_flexion", "knee_angle", "ankle_angle", "subtalar_angle"];

/** A short step on both heels, the right one in front; toes as high as they go. */
const onHeels: Pose = {
  wishes: {
    ...upright.wishes,
    pelvis_tilt: -8,
    lumbar_extension: -4,
    neck_extension: 8,
    hip_flexion_r: 22,
    hip_flexion_l: 6,
    knee_angle: 8,
    ankle_angle_r: 18,
    ankle_angle_l: 24,
    arm_flex_r: -12,
    arm_flex_l: 18,
  },
  contacts: bothOn("floor", "heel"),
  free: ["hip_flexion_l", "knee_angle_l"],
};

/** The same with the left heel in front. */
const onHeelsLeft = withWishes(onHeels, {
  ...{ hip_flexion_r: 6, hip_flexion_l: 22, ankle_angle_r: 24, ankle_angle_l: 18, arm_flex_r: 18, arm_flex_l: -12 },
});

const shared = {
  kind: "homeTest",
  props: [],
  view: "right",
  targets: [],
  phases: [],
  arrows: [],
} as const;

export const heelWalk: Motion = {
  ...shared,
  id: "heel-walk",
  keys: {
    start: onHeels,
    end: { ...onHeelsLeft, contacts: onHeels.contacts.map((each) => ({ ...each, slides: true })) },
  },
  mistakes: [
    {
      ...mistake("foot-drops", "start", { ankle_angle_r: -4 }),
      contacts: rest("floor", "heel_l", "heel_r", "ball_r"),
      free: legs,
    },
    {
      ...mistake("bends", "start", { pelvis_tilt: -30, hip_flexion_r: 52, hip_flexion_l: 24, neck_extension: 20 }),
      free,
    },
  ],
  picture: { key: "start" },
};

/** A short step on the balls of both feet, the right one in front, heels high. */
const onToes: Pose = {
  wishes: {
    ...upright.wishes,
    pelvis_ty: 1.0,
    pelvis_tilt: -4,
    hip_flexion_r: 10,
    hip_flexion_l: -18,
    knee_angle: 6,
    ankle_angle: -34,
    mtp_angle: -30,
    arm_flex_r: -12,
    arm_flex_l: 16,
  },
  contacts: bothOn("floor", "ball", "toe"),
  free: [...free, "mtp_angle"],
};

const onToesLeft = withWishes(onToes, { hip_flexion_r: -18, hip_flexion_l: 10, arm_flex_r: 16, arm_flex_l: -12 });

export const toeWalk: Motion = {
  ...shared,
  id: "toe-walk",
  keys: { start: onToes, end: { ...onToesLeft, contacts: onToes.contacts.map((each) => ({ ...each, slides: true })) } },
  mistakes: [
    {
      ...mistake("heel-drops", "start", { ankle_angle_r: 0, mtp_angle_r: 0 }),
      contacts: [...rest("floor", "heel_r", "ball_r", "ball_l", "toe_l")],
    },
    mistake("knees", "start", { hip_flexion_r: 44, hip_flexion_l: 26, knee_angle: 46, ankle_angle: -4 }),
  ],
  picture: { key: "start" },
};
