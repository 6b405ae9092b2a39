import type { Mistake, Motion, Pose, Wishes } from "../../pose.ts";
import { bothOn, legs, loose, rest, trunk } from "../parts.ts";
import { bridgeOf, hookLying, inTheBridge, lifted, onShoulders, withoutHips } from "./bridges.ts";

/** The left leg leaves the floor; the right one bears. */
const oneFoot = (wishes: Wishes): Pose => ({
  wishes: { ...lifted(4).wishes, ...wishes },
  contacts: [...onShoulders, ...rest("mat.top", "heel_r", "ball_r")],
  free: [...inTheBridge, ...withoutHips.map((name) => `${name}_r`)],
});

const dropped: Mistake = {
  id: "hip-drops",
  key: "end",
  wishes: { pelvis_rotation: 16, lumbar_rotation: -13 },
  view: "rightFront",
  free: [...inTheBridge, ...withoutHips.map((name) => `${name}_r`), "lumbar_rotation", "lumbar_bending", "pelvis_list"],
};

export const marchingBridge = bridgeOf("marching-bridge", lifted(4), {
  keys: { start: hookLying, up: lifted(4), march: oneFoot({ hip_flexion_l: 48, knee_angle_l: 96 }), end: lifted(4) },
  phases: [
    { cue: "lift", from: "start", to: "up", muscle: "gluteus_maximus", action: "concentric" },
    { cue: "march", from: "up", to: "march", muscle: "gluteus_maximus", action: "isometric" },
    { cue: "lower", from: "march", to: "end", muscle: "gluteus_maximus", action: "isometric" },
    { cue: "lower", from: "end", to: "start", muscle: "gluteus_maximus", action: "eccentric" },
  ],
  activation: { march: { gluteus_maximus: 0.8, hamstrings: 0.5 } },
  arrows: [{ point: "knee_l", from: "up", to: "march" }],
  mistakes: [
    { ...dropped, key: "march" },
    { id: "hips-sag", key: "march", wishes: { hip_flexion_r: 26, lumbar_extension: -10 } },
  ],
  picture: { key: "march", ghost: "up" },
});

/** One foot flat, the other leg stretched out, hips down. */
const oneLegDown: Pose = {
  ...hookLying,
  wishes: { ...hookLying.wishes, hip_flexion_l: 46, knee_angle_l: 12, ankle_angle_l: -10 },
  contacts: [
    ...loose(rest("mat.top", "sacrum", "occiput")),
    ...bothOn("mat.top", "shoulder_blade"),
    ...loose(bothOn("mat.top", "fingers")),
    ...rest("mat.top", "heel_r", "ball_r"),
  ],
  free: [...trunk, ...legs.map((name) => `${name}_r`), "arm_flex", "elbow_flex"],
};

export const singleLegBridge = bridgeOf("single-leg-bridge", lifted(4), {
  keys: { start: oneLegDown, end: oneFoot({ hip_flexion_l: 4, knee_angle_l: 8, ankle_angle_l: -10 }) },
  activation: { end: { gluteus_maximus: 0.9, hamstrings: 0.6 } },
  mistakes: [dropped, { id: "hips-sag", key: "end", wishes: { hip_flexion_r: 26, lumbar_extension: -10 } }],
});

export const oneLegBridges: readonly Motion[] = [marchingBridge, singleLegBridge];
