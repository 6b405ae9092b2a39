import type { AgeSpan } from "../answers/age.ts";
import type { AreaId, FindingId, HistoryId } from "../answers/answers.ts";
import type { Band, PatternId, PatternResult } from "./assessmentResult.ts";
import type { Weight } from "./weight.ts";

/** What a pattern may rest on. `both-legs` is read from the whole body map. */
export type ItemId = HistoryId | AreaId | FindingId | "birth-year" | "both-legs";

/** What a yes and a no to one question add. */
export interface YesNo {
  readonly linkId: ItemId;
  readonly yes: Weight;
  readonly no: Weight;
}

/**
 * One part of a score.
 *
 * - `each`: what every answer to one question adds.
 * - `all`, `any`: added when all the questions are yes; when one of them is.
 * - `strongest`: questions that say nearly the same; only the one with the largest weight counts.
 * - `atLeast`: a published count of signs, met or not met, while `requires` is yes; not met when it is no.
 */
export type Term =
  | { readonly when: "each"; readonly linkId: ItemId; readonly weights: Readonly<Record<string, Weight>> }
  | { readonly when: "all" | "any"; readonly linkIds: readonly ItemId[]; readonly weight: number }
  | { readonly when: "strongest"; readonly of: readonly YesNo[] }
  | {
      readonly when: "atLeast";
      readonly requires: ItemId;
      readonly count: number;
      readonly linkIds: readonly ItemId[];
      readonly met: Weight;
      readonly unmet: Weight;
    };

/** A way back pain can be, as a rule over answers. Each pattern is one file of data. */
export interface Pattern {
  readonly pattern: PatternId;
  readonly method: PatternResult["method"];
  readonly terms: readonly Term[];
  readonly possibleFrom: number;
  readonly fitsWellFrom: number;
  /** Best band that it may reach. */
  readonly ceiling: Extract<Band, "fitsWell" | "possible">;
  /** At most *possible* until one of these was found out by a home test, whatever came out of it. */
  readonly liftedBy?: readonly FindingId[];
  /**
   * The questions alone cannot reach *possible*; only a home test can. Then a score above 0 is no misfit while one of
   * `liftedBy` is still open: nothing else speaks louder, so we cannot tell.
   */
  readonly needsTest?: true;
  /** Age group of a person, where age is one of the items: a key of that term's `weights`. */
  readonly ageGroup?: (age: AgeSpan) => string;
  /** Where the numbers come from. */
  readonly source: string;
}

/**
 * Answers as one pattern reads them. "missing": asked and not answered. "later": not asked, but another open answer may
 * still bring it up. Not there at all: another answer has shut it out, or its home test was not done or found nothing sure, so it is
 * neither open nor missing.
 */
export type Given = Readonly<Partial<Record<ItemId, string>>>;

/** Questions that a term reads. */
export function linkIdsOf(term: Term): readonly ItemId[] {
  if (term.when === "each") return [term.linkId];
  if (term.when === "strongest") return term.of.map(({ linkId }) => linkId);
  return term.when === "atLeast" ? [term.requires, ...term.linkIds] : term.linkIds;
}

/** Each item of a pattern, once, in the order of its terms. */
export const itemsOf = (pattern: Pattern): readonly ItemId[] => [...new Set(pattern.terms.flatMap(linkIdsOf))];

/** Is it an answer that says something? Not sure, missing and not asked yet do not. */
export const isAnswered = (answer: string | undefined): answer is string =>
  answer !== undefined && answer !== "notSure" && answer !== "missing" && answer !== "later";

/** Could it still turn out either way? */
export const isUndecided = (answer: string | undefined): boolean => answer !== undefined && !isAnswered(answer);
