import type { MovementId } from "../catalogue/movement.ts";
import type { Basis, SourceKey } from "../catalogue/sources.ts";
import type { MomentId } from "./moments.ts";

/** The parts of the list, in reading order; worded as `learnPage.topic.<id>`. */
export const topicIds = [
  "anatomy",
  "what-it-does",
  "where-it-hurts",
  "sitting",
  "stretching",
  "strengthening",
  "rest-and-sleep",
  "medicines",
] as const;
export type TopicId = (typeof topicIds)[number];

/**
 * How a statement stands against research; worded as `claimPage.verdict.<id>`.
 * `weak`: few or poor studies. `wrong`: what is known says otherwise. `untested`: nobody has looked.
 */
export const verdicts = ["supported", "mixed", "weak", "wrong", "untested"] as const;
export type Verdict = (typeof verdicts)[number];

/** A fact of common textbooks that nobody looked up again; `sure`: how sure we are that we recall it right, in per cent. */
export interface Recalled {
  readonly recalled: string;
  readonly sure: number;
}
export type ClaimBasis = Basis | Recalled;

export const factMuscles = [
  "psoas_major",
  "iliacus",
  "rectus_femoris",
  "piriformis",
  "hamstrings",
  "gluteus_maximus",
] as const;

/** A length that the body model has computed, against another one of the same muscle. The numbers stand in `facts.json`. */
export interface FactReference {
  readonly muscle: (typeof factMuscles)[number];
  readonly at: MomentId;
  readonly against: MomentId;
}

/** Why the body model has nothing to say; worded as `claimPage.noModel.<id>`. */
export const noModelReasons = ["pain", "effort", "time", "nerves", "anatomy", "outside", "cue"] as const;
export type NoModelReason = (typeof noModelReasons)[number];

/** Comparisons that the posture page has ready, by their ids there. */
export const comparisonIds = ["sitting", "leaning", "hooked", "hollow", "bridge", "lunge"] as const;

export type ClaimModel =
  | {
      readonly facts: readonly [FactReference, ...FactReference[]];
      readonly comparison?: (typeof comparisonIds)[number];
    }
  | { readonly none: NoModelReason };

/**
 * A statement of the founding articles and what is known of it. Worded as `claim.<id>.said`, `.finds` (what research says),
 * `.instead` (the correction, or what holds) and `.so` (what follows for Ilio).
 */
export interface Claim {
  readonly id: string;
  readonly topic: TopicId;
  /** Which of the 58 statements that we listed when we read the articles. */
  readonly rows: readonly number[];
  /** Which of the 22 systems (S1 to S22) of the articles it touches. */
  readonly systems: readonly number[];
  readonly verdict: Verdict;
  /** The statement advises something that can harm: the page says so first. */
  readonly unsafe?: true;
  /** The movement of ours that it speaks of: each page leads to the other. */
  readonly movement?: MovementId;
  readonly basis: readonly [ClaimBasis, ...ClaimBasis[]];
  readonly model: ClaimModel;
}

/** A claim as its topic's file holds it. */
export type ClaimRow = Omit<Claim, "topic">;

/** Sources as a basis, for the many claims that rest on sources alone. */
export const from = (first: SourceKey, ...rest: readonly SourceKey[]): Claim["basis"] => [
  { source: first },
  ...rest.map((source) => ({ source })),
];
