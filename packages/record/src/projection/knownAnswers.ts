import {
  type Answers,
  civilYear,
  conditionIds,
  emergencyIds,
  historyIds,
  type LinkId,
  oldestYears,
  seenByCodes,
} from "@ilio/care";
import { isDay } from "../event/at.ts";

type Value = string | number;
/** @param year calendar year of the answer, from which care counts ages */
type IsKnown = (value: Value, year: number) => boolean;

/** Longest pregnancy that care takes for real, weeks. */
const lastWeek = 45;

const among =
  (...codes: readonly string[]): IsKnown =>
  (value) =>
    codes.some((code) => code === value);
const isAnswer = among("yes", "no", "notSure");
const isDayText: IsKnown = (value) => typeof value === "string" && isDay(value);
const isWhole = (value: Value, low: number, high: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
const isBirthYear: IsKnown = (value, year) => isWhole(value, year - oldestYears, year);
const isWeek: IsKnown = (value) => isWhole(value, 0, lastWeek);

const valueChecks: ReadonlyMap<string, IsKnown> = new Map<LinkId, IsKnown>([
  ...[...emergencyIds, ...conditionIds, ...historyIds, "is-18" as const, "seen-exercise" as const].map(
    (id): [LinkId, IsKnown] => [id, isAnswer],
  ),
  ["front-of-hip-in-stretch", among("no", "left", "right", "both", "notSure")],
  ["birth-year", isBirthYear],
  ["pregnancy-week", isWeek],
  ["seen-on", isDayText],
  ["seen-by", among(...seenByCodes)],
  ["seen-recorded-on", isDayText],
]);

/** The same answers without some of them. */
export function without(answers: Answers, ids: readonly LinkId[]): Answers {
  const left = { ...answers };
  for (const id of ids) delete left[id];
  return left;
}

/**
 * The answers after newer ones. A newer value that care does not know takes the older one away, so that the question is
 * asked again: what a person said later must never be covered by what they said before. So does a year of birth that
 * cannot be at the new time.
 *
 * @param at when the newer ones were given; care counts ages to it
 */
export function withAnswers(answers: Answers, newer: Readonly<Record<string, Value>>, at: string): Answers {
  const year = civilYear(at);
  const all: Record<string, Value> = { ...answers };
  for (const [linkId, value] of Object.entries(newer)) {
    const isKnown = valueChecks.get(linkId);
    if (isKnown?.(value, year)) all[linkId] = value;
    else if (isKnown !== undefined) delete all[linkId];
  }
  if (all["birth-year"] !== undefined && !isBirthYear(all["birth-year"], year)) delete all["birth-year"];
  // every value passed the check of its own linkId
  return all as Answers;
}
