import type { Motion, Pose } from "../../pose.ts";
import { mat, rest, trunk } from "../parts.ts";
import { hookLying } from "./bridges.ts";
import { arms, hands, leftLeg, longRight, onBack } from "./supine.ts";

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
      ...{ id: "back-arches", key: "released", wishes: { lumbar_extension: 20, pelvis_tilt: 74 } },
      free: ["pelvis_tilt", "neck_extension", ...arms, ...leftLeg, "hip_flexion_r"],
    },
    { id: "knee-too-far", key: "contracted", wishes: { hip_flexion_r: 115, knee_angle_r: 118 } },
  ],
  picture: { key: "contracted", ghost: "released" },
};
