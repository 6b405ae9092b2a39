import type { Answers, OutlookId } from "../answers/answers.ts";

/**
 * The answer to an item from 0 to 10; null while it is not answered. These items are a help and nobody has to answer
 * them, so one without an answer chooses nothing.
 *
 * @throws RangeError when it is no whole number from 0 to 10
 */
export function readScale(answers: Answers, id: OutlookId): number | null {
  const value = answers[id];
  if (value === undefined) return null;
  if (!Number.isInteger(value) || value < 0 || value > 10) {
    throw new RangeError(`${id}: expected a whole number from 0 to 10, got ${value}.`);
  }
  return value;
}

/** A bound on one item: at least `from`, or at most `to`. */
export type Bound =
  | { readonly item: OutlookId; readonly from: number }
  | { readonly item: OutlookId; readonly to: number };

/** Does the answer lie within the bound? Never while it is missing. */
export function isWithin(bound: Bound, answers: Answers): boolean {
  const value = readScale(answers, bound.item);
  if (value === null) return false;
  return "from" in bound ? value >= bound.from : value <= bound.to;
}
