import type { GroundFrames } from "@ilio/body";
import type { Contact, Motion, PointName, Prop, SolvedPose } from "@ilio/poses";
import type { Vec3 } from "../../field/rows.ts";
import { type AngleArc, angleArc, contactPlaces } from "../../motion/marks.ts";
import type { Poser } from "../pose/poser.ts";
import { type Spot, spotOnSkin } from "../pose/spot.ts";

/** What is said about a pose besides the body; what is not named is not drawn. */
export interface Signs {
  /** The coordinate of the joint whose angle is drawn, such as `hip_flexion_r`. */
  readonly arc?: string;
  /** Contacts of a solved pose: those with something in the room get a dot. */
  readonly contacts?: readonly Contact[];
  /** Where it is felt. */
  readonly feel?: PointName;
}

/** Something that the page says in words at its place in the picture. */
export interface Mark {
  /** `arc`: the number of an angle; `feel`: the middle of the spot where a movement is felt. */
  readonly kind: "arc" | "feel";
  /** From the picture's upper left corner, pixels of the page. */
  readonly x: number;
  readonly y: number;
  /** Whole degrees, of an arc alone. */
  readonly degrees?: number;
  /** Whether it looks toward the eye; an arc always does. */
  readonly isFacing: boolean;
}

/** The signs of a key, as its picture has them, and where it is felt. @throws RangeError when the motion has no such key */
export function signsOf(motion: Motion, key: string, solved: ReadonlyMap<string, SolvedPose>): Signs {
  const pose = solved.get(key);
  if (pose === undefined) throw new RangeError(`view: expected a key of ${motion.id}, got "${key}".`);
  const { arc, feel } = motion;
  return { ...(arc?.key === key && { arc: arc.coordinate }), contacts: pose.contacts, ...(feel && { feel }) };
}

/** Signs in a pose, m in the room. */
export interface PlacedSigns {
  readonly arc: AngleArc | null;
  readonly dots: readonly Vec3[];
  readonly feel: Spot | null;
}

export const noSigns: PlacedSigns = { arc: null, dots: [], feel: null };

/**
 * @param ground of the pose that the poser is in
 * @throws RangeError when an arc is about a joint that cannot be drawn, or a contact is on nothing in the room
 */
export function placeSigns(
  { arc, contacts = [], feel }: Signs,
  { figure, now }: Poser,
  ground: GroundFrames,
  props: readonly Prop[],
  setNames: readonly string[],
): PlacedSigns {
  return {
    arc: arc === undefined ? null : angleArc(ground, now.coordinates, arc),
    dots: contactPlaces(figure.model.scale, ground, props, contacts),
    feel: feel === undefined ? null : spotOnSkin(figure, ground, setNames, feel),
  };
}
