import type { Pose } from "../../pose.ts";
import type { Prop } from "../../props.ts";
import { bothOn, legs, loose, rest } from "../parts.ts";
import { onBack, onLeftSide } from "../postures/lying.ts";
import { upright } from "../postures/standing.ts";

/** Its long side is in front of the one who sits on it; 50 cm high. */
export const wideBed: Prop = { name: "bed", center: [-0.5, 0.25, 0], size: [1, 0.5, 2.1] };
/** At the left end. */
export const bedPillow: Prop = { name: "pillow", center: [-0.5, 0.555, -0.84], size: [0.5, 0.11, 0.32] };

/** In front of the bed, its edge behind the knees. */
export const beforeBed: Pose = {
  ...upright,
  wishes: { ...upright.wishes, pelvis_tx: 0.2 },
  contacts: loose(upright.contacts),
};

/** On the edge of the bed, feet on the floor, hands beside. */
export const sitting: Pose = {
  wishes: {
    pelvis_tx: 0.02,
    pelvis_ty: 0.66,
    pelvis_tilt: 6,
    lumbar_extension: -8,
    hip_flexion: 72,
    hip_adduction: -4,
    knee_angle: 80,
    arm_flex: -8,
    arm_add: -16,
    arm_rot: 29,
    elbow_flex: 6,
    pro_sup: 160,
  },
  contacts: [...bothOn("bed.top", "sit", "fingers"), ...loose(bothOn("floor", "heel", "ball"))],
  free: [...legs, "arm_flex", "arm_add", "elbow_flex"],
};

/** On the left side, face to the edge, legs lifted onto the bed. */
export const sideOnBed: Pose = {
  wishes: {
    ...onLeftSide.wishes,
    pelvis_tx: -0.5,
    pelvis_ty: 0.68,
    pelvis_tz: -0.1,
    pelvis_tilt: 0,
    pelvis_list: -84,
    pelvis_rotation: 0,
  },
  contacts: onLeftSide.contacts.map((contact) => ({
    ...contact,
    on: contact.on === "mat.top" ? "bed.top" : contact.on,
    slides: true,
  })),
  free: onLeftSide.free.map((name) => (name === "pelvis_tilt" ? "pelvis_list" : name)),
};

/** Rolled onto the back as one piece. */
export const backOnBed: Pose = {
  wishes: {
    ...onBack.wishes,
    pelvis_tx: -0.5,
    pelvis_ty: 0.68,
    pelvis_tz: -0.1,
    pelvis_tilt: 90,
    pelvis_list: -90,
    neck_extension: -6,
  },
  contacts: loose([
    ...rest("bed.top", "sacrum"),
    ...bothOn("bed.top", "shoulder_blade", "heel", "fingers"),
    ...rest("pillow.top", "occiput"),
  ]),
  free: ["pelvis_list", "lumbar_extension", "neck_extension", "hip_flexion", "arm_flex", "elbow_flex"],
};
