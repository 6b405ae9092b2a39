import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { backrest, bothOn, feetOn, loose, seat } from "../parts.ts";

const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"];
/** Thighs stay beside each other, whatever the hands on them pull. */
const legs = ["hip_flexion", "knee_angle", "ankle_angle", "subtalar_angle"];

/** Tall on a chair, feet flat, the left hand on the thigh. */
const sitting: Wishes = {
  ...{ pelvis_ty: 0.59, pelvis_tilt: 6, lumbar_extension: -8, hip_flexion: 80, hip_adduction: -4, knee_angle: 88 },
  ...{ arm_flex: 12, arm_add: -8, arm_rot: 60, elbow_flex: 66, pro_sup: 134, wrist_flex: -28 },
};
const sits: readonly Contact[] = [...bothOn("seat.top", "sit"), ...feetOn("floor")];
const leftHandInLap: Contact = { point: "palm_l", on: "thigh_front_l" };

/** The right hand above the right knee. */
const pressing: Pose = {
  wishes: { ...sitting, arm_flex_r: 40, elbow_flex_r: 30, wrist_flex_r: -38 },
  contacts: [...sits, { point: "palm_r", on: "thigh_low_front_r" }, leftHandInLap],
  free: [...legs, ...arms],
};

export const isometricHipFlexion: Motion = {
  id: "isometric-hip-flexion",
  kind: "movement",
  props: [seat, backrest],
  view: "right",
  targets: ["psoas_major", "iliacus"],
  keys: { start: pressing },
  phases: [
    { cue: "press", from: "start", to: "start", muscle: "psoas_major", action: "isometric" },
    { cue: "soften", from: "start", to: "start", muscle: "psoas_major", action: "rest" },
  ],
  activation: { start: { psoas_major: 0.6, iliacus: 0.6, rectus_femoris: 0.4 } },
  arrows: [],
  feel: "hip_front_r",
  mistakes: [
    {
      ...{ id: "leans-into-it", key: "start" },
      wishes: {
        pelvis_tilt: -14,
        lumbar_extension: -20,
        hip_flexion: 100,
        neck_extension: 8,
        arm_flex: 4,
        elbow_flex: 92,
      },
      contacts: pressing.contacts,
      free: [...pressing.free, "hip_adduction", "hip_rotation"],
    },
    {
      ...{ id: "slumps", key: "start" },
      wishes: { pelvis_tilt: 22, lumbar_extension: -46, hip_flexion: 64, neck_extension: 12, wrist_flex_r: -20 },
      contacts: pressing.contacts,
      free: [...pressing.free, "hip_adduction", "hip_rotation"],
    },
  ],
  picture: { key: "start" },
};

/** Up to the shoulders. */
const highBackrest: Prop = { name: "backrest", center: [-0.26, 0.82, 0], size: [0.03, 0.66, 0.42] };

/** Sitting back, the right hand on the belly. */
const breathing: Pose = {
  wishes: {
    ...sitting,
    ...{ pelvis_tilt: 16, lumbar_extension: -8, hip_flexion: 70, neck_extension: -8 },
    ...{ arm_flex_r: 34, arm_add_r: -34, arm_rot_r: 66, elbow_flex_r: 88, pro_sup_r: 80, wrist_flex_r: 0 },
  },
  contacts: [...sits, ...bothOn("backrest.front", "shoulder_blade"), leftHandInLap, { point: "palm_r", on: "belly" }],
  free: [...legs, ...arms, "pelvis_tilt"],
};

/** Nothing is computed of a breath: the model has no diaphragm. */
export const supportedSitting: Motion = {
  id: "supported-sitting",
  kind: "movement",
  props: [seat, highBackrest],
  view: "rightFront",
  targets: [],
  keys: { start: breathing },
  phases: [],
  arrows: [],
  breath: { in: "in", out: "out" },
  feel: "belly",
  mistakes: [
    {
      ...{ id: "off-the-backrest", key: "start", view: "right" },
      wishes: { pelvis_tilt: -10, lumbar_extension: 6, hip_flexion: 96, neck_extension: 0 },
      contacts: loose(breathing.contacts.filter(({ on }) => on !== "backrest.front")),
      free: [...legs, ...arms],
    },
    {
      ...{ id: "slumps", key: "start" },
      wishes: { pelvis_tilt: 26, lumbar_extension: -40, hip_flexion: 60, neck_extension: 4, arm_flex_r: 34 },
      contacts: loose(breathing.contacts),
    },
  ],
  picture: { key: "start" },
};

export const seatedMovements: readonly Motion[] = [isometricHipFlexion, supportedSitting];
