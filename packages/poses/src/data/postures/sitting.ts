import type { Contact, Motion, Pose, Wishes } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { backrest, bothOn, desk, feetOn, rest, seat } from "../parts.ts";
import { posture } from "./posture.ts";

const onSeat: readonly Contact[] = bothOn("seat.top", "sit");
const handsOnThighs: readonly Contact[] = [
  { point: "palm_r", on: "thigh_front_r" },
  { point: "palm_l", on: "thigh_front_l" },
];
/** Thighs stay beside each other, whatever the hands on them pull. */
const legs = ["hip_flexion", "knee_angle", "ankle_angle", "subtalar_angle"] as const;
const arms = ["arm_flex", "arm_add", "arm_rot", "elbow_flex", "wrist_flex"] as const;

/** Hands lying on the thighs, before the contacts bring them there. */
const armsInLap: Wishes = { arm_flex: 10, arm_add: -8, arm_rot: 60, elbow_flex: 70, pro_sup: 134, wrist_flex: -28 };

/** Hips and knees at about a right angle, feet flat, trunk upright. */
export const sittingUpright: Pose = {
  wishes: {
    ...armsInLap,
    pelvis_ty: 0.59,
    pelvis_tilt: 9,
    lumbar_extension: -10,
    hip_flexion: 78,
    hip_adduction: -4,
    knee_angle: 88,
    neck_extension: 2,
  },
  contacts: [...onSeat, ...feetOn("floor"), ...handsOnThighs],
  free: [...legs, ...arms],
};

const sittingWith = (wishes: Wishes): Pose => ({ ...sittingUpright, wishes: { ...sittingUpright.wishes, ...wishes } });

/** Pelvis rolled back, low back round, head forward. */
const slouched = sittingWith({
  pelvis_tilt: 32,
  lumbar_extension: -50,
  hip_flexion: 56,
  knee_angle: 82,
  neck_extension: 12,
  arm_flex: 35,
  elbow_flex: 40,
  pro_sup: 115,
  wrist_flex: -25,
});

const leaningForward: Pose = {
  wishes: {
    pelvis_ty: 0.59,
    pelvis_tilt: -18,
    lumbar_extension: -10,
    hip_flexion: 102,
    hip_adduction: -6,
    knee_angle: 92,
    neck_extension: 20,
    arm_flex: 65,
    arm_add: -14,
    arm_rot: 30,
    elbow_flex: 70,
    pro_sup: 150,
    wrist_flex: -11,
  },
  contacts: [...bothOn("seat.top", "sit_front"), ...feetOn("floor"), ...bothOn("desk.top", "forearm", "palm")],
  free: [...legs, ...arms, "lumbar_extension"],
};

/** Feet drawn back under the seat, on their balls. */
const feetHooked: Pose = {
  ...sittingUpright,
  wishes: {
    ...sittingUpright.wishes,
    pelvis_tilt: 4,
    lumbar_extension: -5,
    knee_angle: 115,
    ankle_angle: 4,
    mtp_angle: -28,
  },
  contacts: [...onSeat, ...bothOn("floor", "ball", "toe"), ...handsOnThighs],
};

const supported: Pose = {
  ...sittingUpright,
  wishes: {
    ...sittingUpright.wishes,
    pelvis_tilt: 20,
    lumbar_extension: -6,
    hip_flexion: 66,
    knee_angle: 82,
    neck_extension: -12,
    arm_flex: 10,
    elbow_flex: 50,
  },
  contacts: [
    ...onSeat,
    ...bothOn("backrest.front", "shoulder_blade"),
    ...rest("pillow.front", "low_back"),
    ...feetOn("floor"),
    ...handsOnThighs,
  ],
  free: [...legs, ...arms, "pelvis_tilt", "lumbar_extension"],
};

export const chair = [seat, backrest];

/** Up to the shoulders, with a small pillow for the low back. */
const highBackrest: Prop = { name: "backrest", center: [-0.26, 0.8, 0], size: [0.03, 0.62, 0.42] };
const pillow: Prop = { name: "pillow", center: [-0.21, 0.69, 0], size: [0.07, 0.18, 0.34] };

export const sittingPostures: readonly Motion[] = [
  posture("sitting-upright", sittingUpright, { props: chair }),
  posture("sitting-slouched", slouched, { props: chair }),
  posture("sitting-leaning-forward", leaningForward, { props: [...chair, desk] }),
  posture("sitting-feet-hooked", feetHooked, { props: chair }),
  posture("sitting-supported", supported, { props: [seat, highBackrest, pillow] }),
];
