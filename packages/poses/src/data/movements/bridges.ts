import type { Contact, Mistake, Motion, Phase, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { armsBeside, bothOn, feetOn, legs, loose, mat, rest, trunk } from "../parts.ts";

/** On the back, knees bent, feet flat: where every bridge begins. */
export const hookLying: Pose = {
  wishes: {
    ...armsBeside,
    pelvis_ty: 0.18,
    pelvis_tilt: 92,
    lumbar_extension: -6,
    hip_flexion: 52,
    hip_adduction: -3,
    knee_angle: 96,
    ankle_angle: -10,
    neck_extension: 6,
  },
  contacts: [
    ...loose(rest("mat.top", "sacrum", "occiput")),
    ...bothOn("mat.top", "shoulder_blade"),
    ...loose(bothOn("mat.top", "fingers")),
    ...feetOn("mat.top"),
  ],
  free: [...trunk, ...legs, "arm_flex", "elbow_flex"],
};

export const onShoulders = [
  ...loose(rest("mat.top", "occiput")),
  ...bothOn("mat.top", "shoulder_blade"),
  ...loose(bothOn("mat.top", "fingers")),
];
export const withoutHips = legs.filter((name) => name !== "hip_flexion");
export const inTheBridge = ["pelvis_tilt", "neck_extension", "arm_flex", "elbow_flex"];

/** @param hip degrees of flexion at the top */
export const lifted = (hip: number, wishes: Wishes = {}): Pose => ({
  wishes: {
    ...hookLying.wishes,
    pelvis_tilt: 112,
    lumbar_extension: -4,
    hip_flexion: hip,
    neck_extension: -16,
    ...wishes,
  },
  contacts: [...onShoulders, ...feetOn("mat.top")],
  free: [...inTheBridge, ...withoutHips],
});

const phases = (middle: string): readonly Phase[] => [
  { cue: "lift", from: "start", to: "end", muscle: "gluteus_maximus", action: "concentric" },
  { cue: middle, from: "end", to: "end", muscle: "gluteus_maximus", action: "isometric" },
  { cue: "lower", from: "end", to: "start", muscle: "gluteus_maximus", action: "eccentric" },
];

const arched: Mistake = {
  id: "arched-back",
  key: "end",
  wishes: { lumbar_extension: 13, hip_flexion: 6, neck_extension: -24 },
  contacts: [
    ...lifted(2).contacts.filter(({ point }) => !point.startsWith("shoulder_blade")),
    ...rest("mat.top", "upper_back"),
  ],
};
const half: Mistake = { id: "hips-sag", key: "end", wishes: { hip_flexion: 26, lumbar_extension: -10 } };

export const bridgeOf = (id: string, top: Pose, more: Partial<Motion> = {}): Motion => ({
  id,
  kind: "movement",
  props: [mat],
  view: "right",
  targets: ["gluteus_maximus"],
  keys: { start: hookLying, end: top },
  phases: phases("hold"),
  activation: { end: { gluteus_maximus: 0.7, hamstrings: 0.4 } },
  arrows: [{ point: "buttock_low_r", from: "start", to: "end" }],
  feel: "buttock_r",
  mistakes: [arched, half],
  picture: { key: "end", ghost: "start" },
  ...more,
});

export const bridge = bridgeOf("bridge", lifted(2), { arc: { coordinate: "hip_flexion_r", key: "end" } });

export const miniBridge = bridgeOf("mini-bridge", lifted(22), {
  arrows: [{ point: "pubis", from: "start", to: "end" }],
  activation: { end: { gluteus_maximus: 0.4, hamstrings: 0.3 } },
  mistakes: [
    { id: "arched-back", key: "end", wishes: { lumbar_extension: 12 } },
    { id: "too-high", key: "end", wishes: { hip_flexion: 0 } },
  ],
});

/** A firm cushion between the thighs, above the knees. */
const cushion: Prop = { name: "block", center: [0.36, 0.37, 0], size: [0.16, 0.22, 0.1] };

const held: readonly Contact[] = loose([
  { point: "knee_inner_r", on: "block.right" },
  { point: "knee_inner_l", on: "block.left" },
]);
const holding = (pose: Pose): Pose => ({ ...pose, contacts: [...pose.contacts, ...held] });

export const bridgeWithBlock = bridgeOf("bridge-with-block", holding(lifted(2)), {
  props: [mat, cushion],
  view: "rightFront",
  keys: { start: holding(hookLying), end: holding(lifted(2)) },
  phases: phases("squeeze"),
  activation: { end: { gluteus_maximus: 0.7, adductors: 0.6 } },
});

export const bridges: readonly Motion[] = [miniBridge, bridge, bridgeWithBlock];
