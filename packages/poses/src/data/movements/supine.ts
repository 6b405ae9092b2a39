import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import { armsBeside, bothOn, legs, loose, mat, rest, trunk } from "../parts.ts";
import { hookLying } from "./bridges.ts";

const onBack: readonly Contact[] = [
  ...loose(rest("mat.top", "sacrum", "occiput")),
  ...bothOn("mat.top", "shoulder_blade"),
];
const hands: readonly Contact[] = loose(bothOn("mat.top", "fingers"));
const arms = ["arm_flex", "elbow_flex"];
const leftLeg = legs.map((name) => `${name}_l`);

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
const longRight = loose(rest("mat.top", "heel_r"));
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
      ...{ id: "back-lifts", key: "end", wishes: { lumbar_extension: 14, pelvis_tilt: 78, hip_flexion_r: 45 } },
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

/** Both knees bent, feet flat: the start; one knee drawn a little nearer; then the leg slides out. */
const drawn: Pose = {
  ...hookLying,
  wishes: { ...hookLying.wishes, hip_flexion_r: 82, knee_angle_r: 100, ankle_angle_r: 0 },
  contacts: [...onBack, ...hands, ...rest("mat.top", "heel_l", "ball_l")],
  free: [...trunk, ...arms, ...leftLeg],
};
const slidOut: Pose = {
  ...drawn,
  wishes: { ...drawn.wishes, hip_flexion_r: 2, hip_rotation_r: -10, knee_angle_r: 4, ankle_angle_r: -14 },
  contacts: [...drawn.contacts, ...longRight],
  free: [...drawn.free, "hip_flexion_r"],
};

export const hipFlexorPandiculation: Motion = {
  id: "hip-flexor-pandiculation",
  kind: "movement",
  props: [mat],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: hookLying, contracted: drawn, released: slidOut },
  phases: [
    { cue: "contract", from: "start", to: "contracted", muscle: "psoas_major", action: "concentric" },
    { cue: "yield", from: "contracted", to: "released", muscle: "psoas_major", action: "eccentric" },
    { cue: "rest", from: "released", to: "released", muscle: "psoas_major", action: "rest" },
  ],
  activation: { contracted: { psoas_major: 0.35, iliacus: 0.35 } },
  arrows: [
    { point: "knee_r", from: "start", to: "contracted" },
    { point: "heel_r", from: "contracted", to: "released" },
  ],
  arc: { coordinate: "hip_flexion_r", key: "contracted" },
  feel: "hip_front_r",
  mistakes: [
    {
      ...{ id: "back-arches", key: "released", wishes: { lumbar_extension: 14, pelvis_tilt: 80 } },
      free: ["pelvis_tilt", "neck_extension", ...arms, ...leftLeg, "hip_flexion_r"],
    },
    { id: "knee-too-far", key: "contracted", wishes: { hip_flexion_r: 115, knee_angle_r: 118 } },
  ],
  picture: { key: "contracted", ghost: "released" },
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
      ...{ id: "back-arches", key: "end", wishes: { lumbar_extension: 14, pelvis_tilt: 80 } },
      free: ["pelvis_tilt", "neck_extension", ...arms, "hip_flexion_l"],
    },
    { id: "toes-drop", key: "end", wishes: { ankle_angle_r: -30 } },
  ],
  picture: { key: "end", ghost: "start" },
};

/** Hips and knees at right angles, nothing under the feet. */
const tableTop: Wishes = { lumbar_extension: -8, hip_flexion: 88, knee_angle: 90, ankle_angle: -6 };
const bothUp = supine(tableTop);
const heelDown = supine({ ...tableTop, hip_flexion_r: 52, knee_angle_r: 92 }, loose(rest("mat.top", "heel_r")), [
  "hip_flexion_r",
]);
const stiffTrunk = trunk.filter((name) => name !== "lumbar_extension");

const heldTrunk = (pose: Pose): Pose => ({
  ...pose,
  free: [
    ...stiffTrunk,
    ...pose.free.filter((name) => name !== "lumbar_extension" && name !== "pelvis_tilt" && name !== "neck_extension"),
  ],
});

export const heelTaps: Motion = {
  id: "heel-taps",
  kind: "movement",
  props: [mat],
  view: "right",
  targets: ["rectus_abdominis", "psoas_major"],
  keys: { start: heldTrunk(bothUp), end: heldTrunk(heelDown) },
  phases: [
    { cue: "tap", from: "start", to: "end", muscle: "rectus_abdominis", action: "isometric" },
    { cue: "return", from: "end", to: "start", muscle: "rectus_abdominis", action: "isometric" },
  ],
  activation: { end: { rectus_abdominis: 0.5, obliques: 0.5, psoas_major: 0.5 } },
  arrows: [{ point: "heel_r", from: "start", to: "end" }],
  feel: "belly",
  mistakes: [
    { id: "back-lifts", key: "end", wishes: { lumbar_extension: 12, pelvis_tilt: 80 } },
    { id: "leg-straightens", key: "end", wishes: { knee_angle_r: 30, hip_flexion_r: 20 } },
  ],
  picture: { key: "end", ghost: "start" },
};

/** Arms straight up to the ceiling. */
const armsUp: Wishes = { arm_flex: 90, arm_add: 0, elbow_flex: 2, pro_sup: 90 };
const bugUp: Pose = { wishes: { ...bothUp.wishes, ...armsUp }, contacts: onBack, free: stiffTrunk };
const bugOut: Pose = {
  ...bugUp,
  wishes: { ...bugUp.wishes, hip_flexion_r: 14, knee_angle_r: 8, ankle_angle_r: -8 },
};

export const deadBug: Motion = {
  id: "dead-bug",
  kind: "movement",
  props: [mat],
  view: "right",
  targets: ["rectus_abdominis", "psoas_major"],
  keys: { start: bugUp, end: bugOut },
  phases: [
    { cue: "reach", from: "start", to: "end", muscle: "rectus_abdominis", action: "isometric" },
    { cue: "return", from: "end", to: "start", muscle: "rectus_abdominis", action: "isometric" },
  ],
  activation: { end: { rectus_abdominis: 0.6, obliques: 0.6, psoas_major: 0.6 } },
  arrows: [{ point: "heel_r", from: "start", to: "end" }],
  feel: "belly",
  mistakes: [
    { id: "back-arches", key: "end", wishes: { lumbar_extension: 14, pelvis_tilt: 78 } },
    { id: "other-leg-drifts", key: "end", wishes: { hip_flexion_l: 60, knee_angle_l: 60 } },
  ],
  picture: { key: "end", ghost: "start" },
};

export const supineMovements: readonly Motion[] = [
  hipFlexorPandiculation,
  suptaPadangusthasana,
  bandedHipFlexion,
  heelTaps,
  deadBug,
];
