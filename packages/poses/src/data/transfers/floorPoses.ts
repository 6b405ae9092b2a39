import type { Contact, Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, legs, loose, rest } from "../parts.ts";
import { onBack, onFront, onLeftSide } from "../postures/lying.ts";
import { upright } from "../postures/standing.ts";

/** A chair on the left, to lean on. */
export const chairBeside: Prop = { name: "seat", center: [0.42, 0.41, -0.46], size: [0.44, 0.04, 0.44] };

const arms = ["arm_flex", "arm_add", "elbow_flex", "wrist_flex"] as const;

/** Standing beside the chair. */
export const standing: Pose = { ...upright, contacts: loose(upright.contacts) };

/** Bent at hips and knees, the left hand on the seat. */
export const handOnChair: Pose = {
  wishes: {
    ...upright.wishes,
    pelvis_ty: 0.78,
    pelvis_tilt: -46,
    lumbar_extension: -18,
    neck_extension: 24,
    hip_flexion: 86,
    knee_angle: 66,
    ankle_angle: 24,
    arm_flex_l: 68,
    arm_add_l: -18,
    arm_flex_r: 54,
    pro_sup_l: 136,
    wrist_flex_l: -45,
  },
  contacts: [...loose(bothOn("floor", "heel", "ball")), { point: "fingers_l", on: "seat.top" }],
  free: [...legs, ...arms],
};

/** The right knee and the left foot on the floor, the left hand on the seat. */
export const halfKneelingWithHand: Pose = {
  wishes: {
    ...upright.wishes,
    pelvis_ty: 0.55,
    pelvis_tilt: -6,
    lumbar_extension: -4,
    hip_flexion_r: 6,
    knee_angle_r: 84,
    ankle_angle_r: -38,
    hip_flexion_l: 92,
    knee_angle_l: 88,
    arm_flex_l: 14,
    arm_add_l: -22,
    elbow_flex_l: 20,
    pro_sup_l: 150,
    wrist_flex_l: -50,
  },
  contacts: [...rest("mat.top", "knee_r", "toe_r", "heel_l", "ball_l"), { point: "fingers_l", on: "seat.top" }],
  free: [...legs, "arm_flex_l", "arm_add_l", "elbow_flex_l", "wrist_flex_l"],
};

/** Hands under the shoulders, knees under the hips, back as in standing. */
export const handsAndKnees: Pose = {
  wishes: {
    pelvis_ty: 0.43,
    pelvis_tilt: -84,
    neck_extension: 8,
    hip_flexion: 84,
    hip_adduction: -2,
    knee_angle: 82,
    ankle_angle: -38,
    arm_flex: 86,
    arm_add: -4,
    elbow_flex: 6,
    pro_sup: 160,
    wrist_flex: -68,
  },
  contacts: loose(bothOn("mat.top", "knee", "toe", "palm")),
  free: ["pelvis_tilt", "knee_angle", "arm_flex", "elbow_flex", "wrist_flex"],
};

/** m; one lies down farther forward than one kneels, so that the pillow is out of the way of the hands. */
const beyondHands = 0.25;
export const floorPillow: Prop = { name: "pillow", center: [0.97, 0.065, 0.02], size: [0.3, 0.11, 0.5] };

/** Feet and hands go where the body has turned to. */
const moved = (contacts: readonly Contact[]): readonly Contact[] => loose(contacts);

/** On the left side, head forward. */
export const sideLying: Pose = {
  ...onLeftSide,
  wishes: { ...onLeftSide.wishes, pelvis_tx: beyondHands },
  contacts: moved(onLeftSide.contacts),
};

/** On the back with the head forward, as one rolls over the left side, head on the pillow. */
export const supine: Pose = {
  wishes: { ...onBack.wishes, pelvis_tilt: -90, pelvis_rotation: -180, pelvis_tx: beyondHands },
  contacts: [
    ...moved(onBack.contacts.filter(({ point }) => point !== "occiput")),
    ...loose(rest("pillow.top", "occiput")),
  ],
  free: onBack.free,
};

/** On the front, head forward. */
export const prone: Pose = { ...onFront, contacts: moved(onFront.contacts) };
