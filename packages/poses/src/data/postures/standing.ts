import type { Motion, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, feetOn, hangingArms, legs } from "../parts.ts";
import { posture } from "./posture.ts";

/** Upright, feet under the hips. */
export const upright: Pose = {
  wishes: { ...hangingArms, pelvis_ty: 0.955, hip_adduction: -2 },
  contacts: feetOn("floor"),
  free: legs,
};

const standingWith = (wishes: Wishes): Pose => ({ ...upright, wishes: { ...upright.wishes, ...wishes } });

/** Hips in front of the feet, pelvis tucked, the upper body behind it. */
const swayed = standingWith({
  pelvis_tilt: 9,
  hip_flexion: -15,
  ankle_angle: 6,
  lumbar_extension: 2,
  neck_extension: -10,
  arm_flex: -6,
});

/** Pelvis tipped forward, a deep hollow above it. */
const arched = standingWith({
  pelvis_tilt: -12,
  hip_flexion: 11,
  lumbar_extension: 15,
  neck_extension: -2,
  arm_flex: 0,
});

const bentToTheRight: Pose = standingWith({
  lumbar_bending: 24,
  neck_bending: 6,
  arm_add_r: -32,
  arm_add_l: 0,
  arm_flex: 0,
  elbow_flex: 6,
  hip_adduction: -5,
});

/** 106 cm: forearms level for the model's stature; own choice. */
const highDesk: Prop = { name: "desk", center: [0.56, 1.045, 0], size: [0.7, 0.03, 1.2] };

const atHighDesk: Pose = {
  wishes: {
    ...upright.wishes,
    arm_flex: 22,
    arm_add: -10,
    arm_rot: 20,
    elbow_flex: 70,
    pro_sup: 150,
    neck_extension: -8,
  },
  contacts: [...feetOn("floor"), ...bothOn("desk.top", "palm", "fingers")],
  free: [...legs, "arm_flex", "elbow_flex", "wrist_flex"],
};

export const standingPostures: readonly Motion[] = [
  posture("standing", upright),
  posture("standing-swayed", swayed),
  posture("standing-arched", arched, { targets: ["psoas_major", "erector_spinae"] }),
  posture("standing-desk", atHighDesk, { props: [highDesk] }),
  posture("side-bend", bentToTheRight, { view: "front", targets: ["psoas_major", "quadratus_lumborum"] }),
];
