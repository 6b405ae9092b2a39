import type { Motion, Pose } from "../../pose.ts";
import { armsBehind, bothOn, loose, palmsBehind, rest, seat } from "../parts.ts";
import { chair, sittingUpright } from "../postures/sitting.ts";
import { holdingArms, mistake, ofSide, withWishes } from "./homeTest.ts";

const seatedLegs = ["hip_flexion", "knee_angle", "ankle_angle", "subtalar_angle"];

/** The right thigh a little off the seat, the right hand pressing on it. */
const pressed: Pose = {
  ...sittingUpright,
  wishes: { ...sittingUpright.wishes, hip_flexion_r: 89, knee_angle_r: 88, elbow_flex_r: 80, wrist_flex_r: -34 },
  contacts: [
    ...bothOn("seat.top", "sit"),
    ...loose(rest("floor", "heel_l", "ball_l")),
    { point: "palm_r", on: "thigh_front_r" },
    { point: "palm_l", on: "thigh_front_l" },
  ],
  free: [...ofSide("l", seatedLegs), ...holdingArms],
};

export const resistedHipFlexion: Motion = {
  id: "resisted-hip-flexion",
  kind: "homeTest",
  props: chair,
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: sittingUpright, hold: pressed },
  phases: [
    { cue: "lift", from: "start", to: "hold", muscle: "psoas_major", action: "concentric" },
    { cue: "press", from: "hold", to: "hold", muscle: "psoas_major", action: "isometric" },
    { cue: "lower", from: "hold", to: "start", muscle: "psoas_major", action: "eccentric" },
  ],
  activation: { hold: { psoas_major: 0.8, iliacus: 0.8, rectus_femoris: 0.6 } },
  arrows: [{ point: "knee_top_r", from: "start", to: "hold" }],
  feel: "hip_front_r",
  mistakes: [
    mistake("leans-back", "hold", {
      pelvis_tilt: 12,
      lumbar_extension: 8,
      hip_flexion_r: 80,
      hip_flexion_l: 57,
      neck_extension: -12,
    }),
    mistake("round", "hold", {
      pelvis_tilt: 26,
      lumbar_extension: -42,
      hip_flexion_r: 74,
      hip_flexion_l: 56,
      neck_extension: 8,
    }),
  ],
  picture: { key: "hold", ghost: "start" },
};

/** Hands flat on the back of the pelvis, so that nothing props the trunk up. */
const slumpStart: Pose = {
  ...withWishes(sittingUpright, armsBehind),
  contacts: [...bothOn("seat.top", "sit"), ...loose(bothOn("floor", "heel", "ball")), ...palmsBehind],
  free: [...seatedLegs, ...holdingArms],
};
const slumped = withWishes(slumpStart, {
  ...{ pelvis_tilt: 28, lumbar_extension: -52, hip_flexion: 52, knee_angle: 83, neck_extension: -45 },
  // the palms turn with the back that rounds above them
  pro_sup: 130,
});
const kneeStraight: Pose = {
  ...withWishes(slumped, { hip_flexion_r: 55, knee_angle_r: 12, ankle_angle_r: -18 }),
  contacts: [...bothOn("seat.top", "sit"), ...loose(rest("floor", "heel_l", "ball_l")), ...palmsBehind],
  free: [...ofSide("l", seatedLegs), ...holdingArms],
};
const footUp = withWishes(kneeStraight, { ankle_angle_r: 18 });

export const slump: Motion = {
  id: "slump",
  kind: "homeTest",
  props: [seat],
  view: "right",
  targets: ["hamstrings"],
  keys: { start: slumpStart, slumped, straight: kneeStraight, end: footUp },
  phases: [
    { cue: "slump", from: "start", to: "slumped", muscle: "erector_spinae", action: "passive" },
    { cue: "straighten", from: "slumped", to: "straight", muscle: "hamstrings", action: "passive" },
    { cue: "foot-up", from: "straight", to: "end", muscle: "hamstrings", action: "passive" },
  ],
  arrows: [{ point: "heel_r", from: "slumped", to: "straight" }],
  arc: { coordinate: "knee_angle_r", key: "end" },
  feel: "thigh_back_r",
  mistakes: [
    mistake("sits-up", "end", { pelvis_tilt: 10, lumbar_extension: -12, hip_flexion_r: 76 }),
    mistake("chin-up", "end", { neck_extension: 20 }),
  ],
  picture: { key: "end", ghost: "slumped" },
};
