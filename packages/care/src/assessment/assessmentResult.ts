import type { LinkId } from "../answers/answers.ts";

export const bands = ["fitsWell", "possible", "doesNotFit", "cannotTell"] as const;
export type Band = (typeof bands)[number];

export const patternIds = ["hip-flexor-stiff", "nerve-root", "stenosis", "hip-joint", "non-specific"] as const;
export type PatternId = (typeof patternIds)[number];

/** How one answer moved one pattern. `blocks` is what a person sees: for > 0, against < 0, 0 when it says nothing. */
export interface Push {
  readonly linkId: LinkId;
  /** The answer as given; "missing" when not asked. For `birth-year` the age group that the pattern reads from it. */
  readonly answer: string;
  readonly blocks: number;
}

export interface PatternResult {
  readonly pattern: PatternId;
  readonly band: Band;
  /** Points, or the sum of shrunk log ratios rounded to 0.01; see the pattern's `method`. */
  readonly score: number;
  readonly method: "points" | "ratios";
  /** Thresholds in the unit of `score`. */
  readonly possibleFrom: number;
  readonly fitsWellFrom: number;
  /** Lowest and highest score that the unanswered items could still give. */
  readonly range: readonly [low: number, high: number];
  readonly answered: number;
  readonly asked: number;
  readonly pushes: readonly Push[];
}

export interface Assessment {
  /** Best fit first; a competing pattern stands before the hip-flexor one at the same band. */
  readonly patterns: readonly PatternResult[];
  /** Side of the stiff hip, where the answers tell it. */
  readonly stiffSide: "left" | "right" | "both" | null;
}
