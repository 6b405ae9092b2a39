import type { Motion, Pose, Wishes } from "../../pose.ts";
import { loose, mat, rest, trunk } from "../parts.ts";
import { onBack, supine } from "./supine.ts";

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
    { id: "back-lifts", key: "end", wishes: { lumbar_extension: 18, pelvis_tilt: 75 } },
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
    { id: "back-arches", key: "end", wishes: { lumbar_extension: 20, pelvis_tilt: 73, hip_flexion_r: 26 } },
    { id: "other-leg-drifts", key: "end", wishes: { hip_flexion_l: 60, knee_angle_l: 60 } },
  ],
  picture: { key: "end", ghost: "start" },
};

export const tableTopMovements: readonly Motion[] = [heelTaps, deadBug];
