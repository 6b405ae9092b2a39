import type { Answers } from "./answers.ts";
import { civilYear } from "./civilDay.ts";

/** Completed years that a year of birth allows on a day: the birthday may lie before or after it. */
export interface AgeSpan {
  readonly youngest: number;
  readonly oldest: number;
}

/** No one older is known: the oldest verified age is 122, and a larger one here is a slip of the finger. */
export const oldestYears = 120;

/**
 * Age from the year of birth, counted to `authored` and never to the clock; null while the year is not known.
 *
 * @param authored day or time of the answers
 * @throws RangeError when the year is no whole number, lies ahead, or is more than 120 years back
 */
export function ageSpan(answers: Answers, authored: string): AgeSpan | null {
  const year = answers["birth-year"];
  if (year === undefined) return null;
  const oldest = civilYear(authored) - year;
  if (!Number.isInteger(year) || oldest < 0 || oldest > oldestYears) {
    const thisYear = civilYear(authored);
    throw new RangeError(`birth-year: expected a year from ${thisYear - oldestYears} to ${thisYear}, got ${year}.`);
  }
  return { youngest: Math.max(0, oldest - 1), oldest };
}
