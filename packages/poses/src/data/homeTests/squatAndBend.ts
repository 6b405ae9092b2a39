import type { Motion, Pose } from "../../pose.ts";
import { bothOn, feetOn, legs } from "../parts.ts";
import { bendingToFloor } from "../postures/bending.ts";
import { upright } from "../postures/standing.ts";
import { mistake, withWishes } from "./homeTest.ts";

const readyToSquat = withWishes(upright, {
  ...{ hip_adduction: -9, hip_rotation: -8, arm_flex: 60, arm_add: -4, elbow_flex: 8 },
});

/** As deep as many can with the heels down. */
const squatting: Pose = {
  wishes: {
    ...readyToSquat.wishes,
    pelvis_ty: 0.55,
    pelvis_tilt: -34,
    lumbar_extension: -8,
    neck_extension: 26,
    hip_flexion: 108,
    hip_adduction: -14,
    knee_angle: 102,
    ankle_angle: 28,
    arm_flex: 118,
  },
  contacts: feetOn("floor"),
  free: legs,
};

export const squat: Motion = {
  id: "squat",
  kind: "homeTest",
  props: [],
  view: "right",
  targets: ["gluteus_maximus"],
  keys: { start: readyToSquat, end: squatting },
  phases: [
    { cue: "down", from: "start", to: "end", muscle: "gluteus_maximus", action: "eccentric" },
    { cue: "up", from: "end", to: "start", muscle: "gluteus_maximus", action: "concentric" },
  ],
  activation: { end: { gluteus_maximus: 0.6 } },
  arrows: [{ point: "hip_side_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    { ...mistake("knees-in", "end", { hip_adduction: 8, hip_rotation: 20 }), view: "front" },
    {
      ...mistake("heels", "end", { pelvis_tilt: -36, ankle_angle: 20, mtp_angle: -24 }),
      contacts: bothOn("floor", "ball", "toe"),
      free: [...legs, "mtp_angle"],
    },
  ],
  picture: { key: "end", ghost: "start" },
};

const bent = withWishes(bendingToFloor, { hip_flexion: 90, knee_angle: 14, pelvis_tilt: -64 });

export const bendAndReturn: Motion = {
  id: "bend-and-return",
  kind: "homeTest",
  props: [],
  view: "right",
  targets: ["erector_spinae", "hamstrings"],
  keys: { start: upright, end: bent },
  phases: [
    { cue: "bend", from: "start", to: "end", muscle: "erector_spinae", action: "eccentric" },
    { cue: "return", from: "end", to: "start", muscle: "erector_spinae", action: "concentric" },
  ],
  activation: { end: { erector_spinae: 0.3, hamstrings: 0.3 } },
  arrows: [{ point: "fingers_r", from: "start", to: "end" }],
  feel: "low_back",
  mistakes: [
    mistake("knees", "end", { hip_flexion: 106, knee_angle: 58, ankle_angle: 20 }),
    mistake("twist", "end", { lumbar_rotation: 14, pelvis_rotation: 10 }),
  ],
  picture: { key: "end", ghost: "start" },
};
