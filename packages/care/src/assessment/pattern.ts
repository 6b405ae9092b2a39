import type { AgeSpan } from "../answers/age.ts";
import type { HistoryId } from "../answers/answers.ts";
import type { Band, PatternId, PatternResult } from "./assessmentResult.ts";

/** What a pattern may rest on. */
export type ItemId = HistoryId | "birth-year";

/**
 * One part of a score, in its unit. `each`: what every answer to one question adds; `all`: added when all the
 * questions are yes; `any`: when one of them is. `all` and `any` only ever add.
 */
export type Term =
  | { readonly when: "each"; readonly linkId: ItemId; readonly weights: Readonly<Record<string, number>> }
  | { readonly when: "all" | "any"; readonly linkIds: readonly [HistoryId, HistoryId]; readonly weight: number };

/** A way back pain can be, as a rule over answers. Each pattern is one file of data. */
export interface Pattern {
  readonly pattern: PatternId;
  readonly method: PatternResult["method"];
  readonly terms: readonly Term[];
  readonly possibleFrom: number;
  readonly fitsWellFrom: number;
  /** Best band that questions alone may reach. */
  readonly ceiling: Extract<Band, "fitsWell" | "possible">;
  /** Age group of a person, where age is one of the items: a key of that term's `weights`. */
  readonly ageGroup?: (age: AgeSpan) => string;
  /** Where the numbers come from. */
  readonly source: string;
}

/** Answers as one pattern reads them: each of its items, "missing" where not answered. */
export type Given = Readonly<Partial<Record<ItemId, string>>>;

/** Each item of a pattern, once, in the order of its terms. */
export function itemsOf(pattern: Pattern): readonly ItemId[] {
  return pattern.terms.flatMap((term): readonly ItemId[] => (term.when === "each" ? [term.linkId] : term.linkIds));
}

/** Is it an answer that says something? Not sure and missing do not. */
export const isAnswered = (answer: string | undefined): answer is string =>
  answer !== undefined && answer !== "notSure" && answer !== "missing";
