import type { Motion, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, rest } from "../parts.ts";
import { mistake, withWishes } from "./homeTest.ts";

/** 55 cm high, its edge at x = 0: feet hang over it. */
export const bed: Prop = { name: "bed", center: [-1, 0.275, 0], size: [2, 0.55, 1.4] };

/** On the edge of the bed, feet off the floor, hands on the bed. */
export const onEdge: Pose = {
  wishes: {
    pelvis_tx: 0.0,
    pelvis_ty: 0.71,
    pelvis_tilt: 8,
    lumbar_extension: -9,
    hip_flexion: 82,
    hip_adduction: -5,
    knee_angle: 86,
    ankle_angle: -14,
    arm_flex: -8,
    arm_add: -16,
    arm_rot: 29,
    elbow_flex: 6,
    pro_sup: 160,
  },
  contacts: [...bothOn("bed.top", "sit"), ...bothOn("bed.top", "fingers")],
  free: ["arm_flex", "arm_add", "elbow_flex"],
};

const shinOut = withWishes(onEdge, { hip_rotation_r: 34 });
const shinIn = withWishes(onEdge, { hip_rotation_r: -34, hip_rotation_l: -2, hip_adduction_l: -26 });

export const seatedHipRotation: Motion = {
  id: "seated-hip-rotation",
  kind: "homeTest",
  props: [bed],
  view: "frontAbove",
  targets: ["piriformis"],
  keys: { start: onEdge, inward: shinOut, outward: shinIn },
  phases: [
    { cue: "inward", from: "start", to: "inward", muscle: "piriformis", action: "passive" },
    { cue: "outward", from: "inward", to: "outward", muscle: "piriformis", action: "passive" },
  ],
  arrows: [{ point: "heel_r", from: "start", to: "inward" }],
  feel: "hip_front_r",
  mistakes: [
    {
      ...mistake("hip-lifts", "inward", { pelvis_list: -10, lumbar_bending: 10, elbow_flex_r: 40 }),
      contacts: rest("bed.top", "sit_l", "fingers_l"),
    },
    mistake("thigh-drifts", "inward", { hip_adduction_r: -24 }),
  ],
  picture: { key: "inward", ghost: "start" },
};
