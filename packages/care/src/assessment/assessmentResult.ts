import type { ItemId } from "./pattern.ts";

export const bands = ["fitsWell", "possible", "doesNotFit", "cannotTell"] as const;
export type Band = (typeof bands)[number];

export const patternIds = [
  "hip-flexor-stiff",
  "hip-flexor-weak",
  "nerve-root",
  "deep-gluteal",
  "sacroiliac",
  "facet",
  "stenosis",
  "hip-joint",
  "inflammatory",
  "non-specific",
] as const;
export type PatternId = (typeof patternIds)[number];

/** How one answer moved one pattern. `blocks` is what a person sees: for > 0, against < 0, 0 when it says nothing. */
export interface Push {
  readonly linkId: ItemId;
  /** The answer as given, or "missing". For `birth-year` the age group and for `both-legs` the yes or no read from it. */
  readonly answer: string;
  readonly blocks: number;
}

export interface PatternResult {
  readonly pattern: PatternId;
  /** What is shown: the best band that holds at both ends of `interval`, or that we cannot tell. */
  readonly band: Band;
  /**
   * The band of `score` alone. Care goes by it: what may harm someone in whom a pattern is possible is left out, however
   * unsure the figures are.
   */
  readonly leaning: Band;
  /** Why `band` is *cannot tell*: too little was answered, or the figures of the answers are too unsure; else null. */
  readonly openBy: "answers" | "figures" | null;
  /** Points, or the sum of shrunk log ratios rounded to 0.01; see the pattern's `method`. */
  readonly score: number;
  readonly method: "points" | "ratios";
  /** Thresholds in the unit of `score`. */
  readonly possibleFrom: number;
  readonly fitsWellFrom: number;
  /** Where the score may lie, as the intervals of its ratios say; points have none. */
  readonly interval: readonly [low: number, high: number];
  /** Lowest and highest score that the open items could still give; home tests are not in it. */
  readonly range: readonly [low: number, high: number];
  /** Of the items put to the person, and none that another answer has shut out. */
  readonly answered: number;
  readonly asked: number;
  /** One for each item that was put to the person. */
  readonly pushes: readonly Push[];
  /** Items that were not asked yet, but that another open answer may bring up. */
  readonly later: readonly ItemId[];
}

export interface Assessment {
  /** Best fit first; one with strong evidence stands before the hip-flexor ones. */
  readonly patterns: readonly PatternResult[];
  /** Side of the stiff hip, where the answers tell it. */
  readonly stiffSide: "left" | "right" | "both" | null;
}
