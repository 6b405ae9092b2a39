import type { Contact, PointName, Pose, Wishes } from "@ilio/poses";
import { sitsAt } from "./room.ts";
import { type ChangeablePosture, type Control, within } from "./stance.ts";

/** What bends to meet contacts: of the right side alone, since both sides of a stance do the same. */
const rightLeg = ["hip_flexion_r", "knee_angle_r", "ankle_angle_r", "subtalar_angle_r"];
const rightArm = ["arm_flex_r", "arm_add_r", "arm_rot_r", "elbow_flex_r", "wrist_flex_r"];

/** The coordinate that a control holds still while it is moved. */
const heldBy: Readonly<Partial<Record<Control, string>>> = { hip: "hip_flexion_r", knee: "knee_angle_r" };

/** own choice: the eyes look ahead by seven tenths of what the trunk leans. */
const neckFor = (lean: number): number => Math.min(40, Math.max(-20, 0.7 * lean));

/** How the feet of someone who sits stand on the floor. */
export type Footing = "flat" | "onBall";
/** What touches, and how far the heel is lifted to begin with, degrees. */
const feet: Readonly<Record<Footing, { readonly points: readonly PointName[]; readonly lift: number }>> = {
  flat: { points: ["heel_r", "ball_r"], lift: 0 },
  onBall: { points: ["ball_r", "toe_r"], lift: 20 },
};
const ankleRange = [-40, 30] as const;

const onSeat: Contact = { point: "sit_r", on: "seat.top", at: { x: sitsAt } };

/**
 * Someone who sits, right side; the left is the same. Where the arms are comes later, as they move nothing else.
 *
 * @param pinned controls that the solver leaves as they are
 */
export function sittingPose(
  { values: { hip, knee, pelvis, back, chair } }: ChangeablePosture,
  footing: Footing,
  pinned: readonly Control[],
): Pose {
  const { points, lift } = feet[footing];
  return {
    wishes: {
      ...{ pelvis_ty: chair / 100 + 0.16, pelvis_tilt: pelvis, lumbar_extension: back },
      ...{ hip_flexion: hip, hip_adduction: -4, knee_angle: knee, neck_extension: neckFor(-pelvis - back) },
      ...{ arm_flex: 40, arm_add: -10, arm_rot: 22, elbow_flex: 60, pro_sup: 150 },
      ...{ ankle_angle: within(ankleRange, knee - hip - pelvis - lift), mtp_angle: -lift },
    },
    contacts: [onSeat, ...points.map((point): Contact => ({ point, on: "floor" }))],
    free: [...rightLeg, "mtp_angle_r"].filter((name) => !pinned.some((control) => heldBy[control] === name)),
  };
}

/** The same with the palms on the desk. @param reach cm in front of the sitting bones; null: wherever they come to lie */
export const withHandsOnDesk = (wishes: Wishes, reach: number | null): Pose => ({
  wishes,
  contacts: [
    onSeat,
    { point: "palm_r", on: "desk.top", ...(reach === null ? {} : { at: { x: sitsAt + reach / 100 } }) },
    { point: "wrist_r", on: "desk.top" },
  ],
  free: rightArm,
});

/** Which part of the right foot touches the floor: none while it is in the air. */
export type Touching = "heel_r" | "toe_r" | "ball_r";

/** Someone who stands on the left foot, with the right leg where the controls have it. @param touching what must not sink in */
export function standingPose(
  { values: { hip, knee, pelvis, back } }: ChangeablePosture,
  touching: readonly Touching[],
): Pose {
  const lean = -pelvis - back;
  return {
    wishes: {
      ...{ pelvis_ty: 0.955, pelvis_tilt: pelvis, lumbar_extension: back, neck_extension: neckFor(lean) },
      ...{ hip_flexion_r: hip, knee_angle_r: knee, hip_flexion_l: -pelvis, hip_adduction: -2 },
      // arms hang down whichever way the trunk leans
      ...{ arm_add: -8, arm_flex: Math.max(-20, 2 + lean), elbow_flex: 12, pro_sup: 80 },
    },
    contacts: [
      { point: "heel_l", on: "floor", at: { x: -0.108 } },
      { point: "ball_l", on: "floor" },
      ...touching.map((point): Contact => ({ point, on: "floor" })),
    ],
    free: [
      "hip_flexion_l",
      "knee_angle_l",
      "ankle_angle_l",
      ...(touching.length > 0 ? ["ankle_angle_r", "mtp_angle_r"] : []),
    ],
  };
}
