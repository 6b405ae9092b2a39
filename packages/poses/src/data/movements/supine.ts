import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import { armsBeside, bothOn, legs, loose, mat, rest, trunk } from "../parts.ts";

export const onBack: readonly Contact[] = [
  ...loose(rest("mat.top", "sacrum", "occiput")),
  ...bothOn("mat.top", "shoulder_blade"),
];
export const hands: readonly Contact[] = loose(bothOn("mat.top", "fingers"));
export const arms = ["arm_flex", "elbow_flex"];
export const leftLeg = legs.map((name) => `${name}_l`);

/** On the back; the right leg as wished, the left long or bent with its foot flat. */
export const supine = (wishes: Wishes, contacts: readonly Contact[] = [], free: readonly string[] = []): Pose => ({
  wishes: {
    ...armsBeside,
    pelvis_ty: 0.18,
    pelvis_tilt: 90,
    lumbar_extension: -4,
    hip_adduction: -4,
    neck_extension: 4,
    ...wishes,
  },
  contacts: [...onBack, ...hands, ...contacts],
  free: [...trunk, ...arms, ...free],
});

const longLeft = rest("mat.top", "heel_l");
export const longRight = loose(rest("mat.top", "heel_r"));
const longWishes: Wishes = { hip_rotation: -8, knee_angle: 4, ankle_angle: -12 };

const straightDown = supine(longWishes, [...longLeft, ...longRight], ["hip_flexion"]);
const straightUp = supine(
  { ...longWishes, hip_flexion_r: 45, hip_rotation_r: 0, knee_angle_r: 2, ankle_angle_r: 4 },
  longLeft,
  ["hip_flexion_l"],
);

export const suptaPadangusthasana: Motion = {
  id: "supta-padangusthasana",
  kind: "movement",
  props: [mat],
  view: "right",
  targets: ["psoas_major", "rectus_femoris"],
  keys: { start: straightDown, end: straightUp },
  phases: [
    { cue: "lift", from: "start", to: "end", muscle: "psoas_major", action: "concentric" },
    { cue: "hold", from: "end", to: "end", muscle: "psoas_major", action: "isometric" },
    { cue: "lower", from: "end", to: "start", muscle: "psoas_major", action: "eccentric" },
  ],
  activation: { end: { psoas_major: 0.7, iliacus: 0.7, rectus_femoris: 0.6 } },
  arrows: [{ point: "heel_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "thigh_front_r",
  mistakes: [
    {
      ...{ id: "back-lifts", key: "end", wishes: { lumbar_extension: 20, pelvis_tilt: 74, hip_flexion_r: 45 } },
      contacts: [
        ...loose(rest("mat.top", "occiput")),
        ...bothOn("mat.top", "shoulder_blade"),
        ...hands,
        ...longLeft,
        ...loose(rest("mat.top", "sacrum")),
      ],
      free: ["pelvis_tilt", "neck_extension", ...arms, "hip_flexion_l"],
    },
    { id: "knee-bends", key: "end", wishes: { hip_flexion_r: 62, knee_angle_r: 50 } },
  ],
  picture: { key: "end", ghost: "start" },
};

const bandOut = supine(
  { ...longWishes, hip_rotation: -2, ankle_angle: 12 },
  [...longLeft, ...longRight],
  ["hip_flexion"],
);
const bandIn = supine(
  { ...longWishes, hip_rotation: -2, hip_flexion_r: 80, knee_angle_r: 84, ankle_angle: 12 },
  longLeft,
  ["hip_flexion_l"],
);

export const bandedHipFlexion: Motion = {
  id: "banded-hip-flexion",
  kind: "movement",
  props: [mat],
  bands: [["instep_r", "ball_r", "ball_l", "instep_l"]],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: bandOut, end: bandIn },
  phases: [
    { cue: "draw", from: "start", to: "end", muscle: "psoas_major", action: "concentric" },
    { cue: "yield", from: "end", to: "start", muscle: "psoas_major", action: "eccentric" },
  ],
  activation: { end: { psoas_major: 0.8, iliacus: 0.8, rectus_femoris: 0.5 } },
  arrows: [{ point: "knee_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "hip_front_r",
  mistakes: [
    {
      ...{ id: "back-arches", key: "end", wishes: { lumbar_extension: 20, pelvis_tilt: 74 } },
      free: ["pelvis_tilt", "neck_extension", ...arms, "hip_flexion_l"],
    },
    { id: "toes-drop", key: "end", wishes: { ankle_angle_r: -30 } },
  ],
  picture: { key: "end", ghost: "start" },
};

export const supineMovements: readonly Motion[] = [suptaPadangusthasana, bandedHipFlexion];
