import type { Contact, Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, loose, mat, rest } from "../parts.ts";
import { calvesOnSeat, seatBefore } from "../postures/lying.ts";

const heelsOnly: readonly Contact[] = [
  ...calvesOnSeat.contacts.filter(({ on }) => on !== "seat.top"),
  ...bothOn("seat.top", "heel"),
];

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
    {
      ...{ id: "back-arches", key: "start", wishes: { lumbar_extension: 20, pelvis_tilt: 74 } },
      contacts: loose(calvesOnSeat.contacts),
      free: calvesOnSeat.free.filter((name) => name !== "lumbar_extension"),
    },
    {
      ...{ id: "too-far-away", key: "start", wishes: { hip_flexion: 50, knee_angle: 30, pelvis_tx: -0.28 } },
      contacts: loose(heelsOnly),
    },
  ],
  picture: { key: "start" },
};

/** Under the belly, so that the back does not arch. */
const pillow: Prop = { name: "pillow", center: [0.1, 0.028, 0], size: [0.26, 0.046, 0.5] };
const upperBody: readonly Contact[] = [
  ...loose(rest("pillow.top", "belly")),
  { point: "palm_r", on: "mat.top", at: { x: 0.68, z: 0.052 } },
  { point: "palm_l", on: "mat.top", at: { x: 0.68, z: -0.052 } },
  ...loose(bothOn("mat.top", "elbow")),
];
const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"];

/** Face down, the forehead on the hands. */
const onFront: Pose = {
  wishes: {
    ...{ pelvis_tx: 0, pelvis_ty: 0.13, pelvis_tilt: -87, lumbar_extension: -8, neck_extension: 12 },
    ...{ hip_adduction: -3, ankle_angle: -38, mtp_angle: 10 },
    ...{ arm_flex: 140, arm_add: -50, arm_rot: 60, elbow_flex: 115, pro_sup: 127, wrist_flex: -5, wrist_dev: 29 },
  },
  contacts: [...upperBody, ...bothOn("mat.top", "toe", "knee")],
  free: ["hip_flexion", "knee_angle", ...arms],
};

/** The right leg a little off the floor, the knee straight. */
const legUp: Pose = {
  wishes: { ...onFront.wishes, hip_flexion_r: -12, knee_angle_r: 4 },
  contacts: [...upperBody, ...rest("mat.top", "toe_l", "knee_l")],
  free: onFront.free.map((name) => (name === "hip_flexion" || name === "knee_angle" ? `${name}_l` : name)),
};

export const proneHipExtension: Motion = {
  id: "prone-hip-extension",
  kind: "movement",
  props: [mat, pillow],
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
    {
      id: "back-arches",
      key: "end",
      wishes: { hip_flexion_r: -24, hip_flexion_l: 0, lumbar_extension: 14, pelvis_tilt: -90, neck_extension: -10 },
    },
    // Hips that twist cannot be told from hips that do not: words say it.
    { id: "head-lifts", key: "end", wishes: { neck_extension: 44 } },
  ],
  picture: { key: "end", ghost: "start" },
};

export const restAndProneMovements: readonly Motion[] = [constructiveRest, proneHipExtension];
