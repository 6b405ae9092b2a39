import type { PointName } from "./points.ts";
import type { Prop, SupportName } from "./props.ts";

/**
 * A posture as it is wished for, in degrees and in m for `pelvis_tx`, `pelvis_ty` and `pelvis_tz`, by the body's coordinates.
 * A name of a limb without `_r` or `_l` stands for both sides. What is not named is 0.
 */
export type Wishes = Readonly<Record<string, number>>;

/** A point of the body that rests on something. */
export interface Contact {
  readonly point: PointName;
  /** A surface of the room, or a point of the body which it touches. */
  readonly on: SupportName | PointName;
  /** Where on the surface, m in the room; what is not named may be anywhere. */
  readonly at?: { readonly x?: number; readonly y?: number; readonly z?: number };
  /** It may glide over the surface within a motion. The others stay where the key before has them. */
  readonly slides?: true;
}

/** A posture: wished angles, which the contacts bend as far as they must, and only in what is free. */
export interface Pose {
  readonly wishes: Wishes;
  readonly contacts: readonly Contact[];
  /** Coordinates that contacts may move, besides where the pelvis stands; without a side: both. */
  readonly free: readonly string[];
}

/** What a muscle does in a phase. The first three work; `passive` and `rest` do not. */
export type Action = "concentric" | "eccentric" | "isometric" | "passive" | "rest";

/** One part of a repetition, from one key to another or held at one. */
export interface Phase {
  /** The catalogue's cue, or our own for what is not in it. */
  readonly cue: string;
  readonly from: string;
  readonly to: string;
  /** The muscle that this phase is about, and what it does; checked against its computed length. */
  readonly muscle: FactMuscle;
  readonly action: Action;
}

/** Muscles and groups whose lengths are told of, in the right side's sense. */
export const factMuscles = [
  "psoas_major",
  "iliacus",
  "rectus_femoris",
  "piriformis",
  "hamstrings",
  "gluteus_maximus",
  "gluteus_medius",
  "adductors",
  "rectus_abdominis",
  "obliques",
  "quadratus_lumborum",
  "erector_spinae",
  "multifidus",
] as const;
export type FactMuscle = (typeof factMuscles)[number];

/**
 * From where it is looked at. `right`: the person looks to the right of the picture, and their right side is near. `above`: the
 * same from a little above, for who lies on their side. `frontAbove`: from the front and above, for who sits: one sees the thighs.
 */
export type View =
  | "right"
  | "left"
  | "front"
  | "back"
  | "rightFront"
  | "leftFront"
  | "rightBack"
  | "leftBack"
  | "above"
  | "aboveLeft"
  | "frontAbove";

/** How a part moves: a curved arrow along the way of a point from one key to another. */
export interface Arrow {
  readonly point: PointName;
  readonly from: string;
  readonly to: string;
}

/** A common mistake: the same key with other wishes. Worded as `pose.<motion>.mistake.<id>`. */
export interface Mistake {
  readonly id: string;
  readonly key: string;
  readonly wishes: Wishes;
  /** Instead of those of the key. */
  readonly contacts?: readonly Contact[];
  readonly free?: readonly string[];
  /** From where it can be told from what is right, where the motion's own view hides it; what is right is shown from there too. */
  readonly view?: View;
}

export type MotionKind = "movement" | "homeTest" | "posture" | "transfer";

/** A movement, home test or posture: its keys in order, and how they follow each other. The right side is the one that is told of. */
export interface Motion {
  readonly id: string;
  readonly kind: MotionKind;
  readonly props: readonly Prop[];
  /** Elastic loops: the points of the body that each goes round, in order. They are drawn, and pull at nothing. */
  readonly bands?: readonly (readonly PointName[])[];
  readonly view: View;
  /** What is lit. */
  readonly targets: readonly FactMuscle[];
  readonly keys: Readonly<Record<string, Pose>>;
  readonly phases: readonly Phase[];
  /** How much a muscle works, 0 to 1, by key: a sign for the eye, not a measurement. */
  readonly activation?: Readonly<Record<string, Readonly<Partial<Record<FactMuscle, number>>>>>;
  readonly arrows: readonly Arrow[];
  /** Joint whose angle is drawn, with the key at which. */
  readonly arc?: { readonly coordinate: string; readonly key: string };
  /** Keys during whose phase one breathes in and out; none: breathe on. */
  readonly breath?: { readonly in?: string; readonly out?: string };
  /** Where it is felt. */
  readonly feel?: PointName;
  readonly mistakes: readonly Mistake[];
  /** The key of its picture, and the one whose ghost stands behind it. */
  readonly picture: { readonly key: string; readonly ghost?: string };
}
