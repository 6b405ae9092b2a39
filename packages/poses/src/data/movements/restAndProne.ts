import type { Motion, Pose } from "../../pose.ts";
import { bothOn, loose, mat, rest } from "../parts.ts";
import { calvesOnSeat, onFront, seatBefore, shinPillow } from "../postures/lying.ts";

export const constructiveRest: Motion = {
  id: "constructive-rest-90-90",
  kind: "movement",
  props: [mat, seatBefore],
  view: "right",
  targets: [],
  keys: { start: calvesOnSeat },
  phases: [{ cue: "rest", from: "start", to: "start", muscle: "psoas_major", action: "passive" }],
  arrows: [],
  breath: {},
  mistakes: [
    { id: "back-arches", key: "start", wishes: { lumbar_extension: 14, pelvis_tilt: 80 } },
    {
      id: "chin-up",
      key: "start",
      wishes: { neck_extension: 40 },
      contacts: calvesOnSeat.contacts.filter(({ point }) => point !== "occiput"),
      free: calvesOnSeat.free.filter((name) => name !== "neck_extension"),
    },
  ],
  picture: { key: "start" },
};

/** The right leg a little off the floor, the knee straight. */
const legUp: Pose = {
  wishes: { ...onFront.wishes, hip_flexion_r: -16, knee_angle_r: 2 },
  contacts: [
    ...rest("mat.top", "pubis"),
    ...bothOn("mat.top", "chest", "palm"),
    ...rest("pillow.top", "ankle_front_l"),
    ...loose(rest("mat.top", "temple_l")),
  ],
  free: onFront.free.map((name) => (name === "hip_flexion" || name === "knee_angle" ? `${name}_l` : name)),
};

export const proneHipExtension: Motion = {
  id: "prone-hip-extension",
  kind: "movement",
  props: [mat, shinPillow],
  view: "right",
  targets: ["gluteus_maximus", "hamstrings"],
  keys: { start: onFront, end: legUp },
  phases: [
    { cue: "lift", from: "start", to: "end", muscle: "gluteus_maximus", action: "concentric" },
    { cue: "lower", from: "end", to: "start", muscle: "gluteus_maximus", action: "eccentric" },
  ],
  activation: { end: { gluteus_maximus: 0.6, hamstrings: 0.5, erector_spinae: 0.3 } },
  arrows: [{ point: "heel_r", from: "start", to: "end" }],
  arc: { coordinate: "hip_flexion_r", key: "end" },
  feel: "buttock_r",
  mistakes: [
    { id: "knee-bends", key: "end", wishes: { knee_angle_r: 60 } },
    { id: "back-arches", key: "end", wishes: { hip_flexion_r: -24, lumbar_extension: 16 } },
  ],
  picture: { key: "end", ghost: "start" },
};

export const restAndProneMovements: readonly Motion[] = [constructiveRest, proneHipExtension];
