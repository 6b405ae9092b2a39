import type { HingeRow } from "./leg.ts";
import type { Vec3 } from "./rows.ts";

/**
 * Head and arms carry no muscle of this model; the figure and the poses need them. Lengths: de Leva 1996, men, as shares of
 * their stature, for the model's own stature of 1.70 m. The rest is own choice: shoulder and neck stand above the hips as in
 * upright standing, axes of elbow and forearm are those of the frame, and the carrying angle is left out.
 */

/** Where the neck turns, between C7 and T1, in the torso, m. own choice, so that it is 0.59 m above the hips. */
export const neckOffset: Vec3 = [-0.035, 0.415, 0];

/** Centre of the right shoulder in the torso, m. 0.503 m above the hips (de Leva); 0.17 m to the side and 0.02 m forward: own choice. */
export const shoulderOffset: Vec3 = [0.02, 0.33, 0.17];

export const upperArmLength = 0.275;
export const forearmLength = 0.2626;

/** The right elbow and forearm. The wrist is a joint with two axes at the end of the radius. */
export const armHinges: readonly HingeRow[] = [
  {
    ...{ coordinate: "elbow_flex_r", parent: "humerus_r", child: "ulna_r" },
    ...{ offset: [0, -upperArmLength, 0], axis: [0, 0, 1] },
  },
  { coordinate: "pro_sup_r", parent: "ulna_r", child: "radius_r", offset: [0, 0, 0], axis: [0, 1, 0] },
];

/** The right wrist in the radius, m. */
export const wristOffset: Vec3 = [0, -forearmLength, 0];
