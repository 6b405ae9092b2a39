import { type Answers, conditionIds, emergencyIds, historyIds, type LinkId, seenByCodes } from "@ilio/care";
import { isDay } from "../event/at.ts";

type Value = string | number;
type IsKnown = (value: Value) => boolean;

const among =
  (...codes: readonly string[]): IsKnown =>
  (value) =>
    codes.some((code) => code === value);
const isAnswer = among("yes", "no", "notSure");
const isDayText: IsKnown = (value) => typeof value === "string" && isDay(value);
const isWhole =
  (low: number, high: number): IsKnown =>
  (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;

const valueChecks: ReadonlyMap<string, IsKnown> = new Map<LinkId, IsKnown>([
  ...[...emergencyIds, ...conditionIds, ...historyIds, "is-18" as const, "seen-exercise" as const].map(
    (id): [LinkId, IsKnown] => [id, isAnswer],
  ),
  ["front-of-hip-in-stretch", among("no", "left", "right", "both", "notSure")],
  ["birth-year", isWhole(1000, 9999)],
  ["pregnancy-week", isWhole(0, 99)],
  ["seen-on", isDayText],
  ["seen-by", among(...seenByCodes)],
  ["seen-recorded-on", isDayText],
]);

/** The same answers without those given to the emergency screen. */
export function withoutEmergency(answers: Answers): Answers {
  const left = { ...answers };
  for (const id of emergencyIds) delete left[id];
  return left;
}

/**
 * The answers after newer ones. A newer value that care does not know takes the older one away, so that the question is
 * asked again: what a person said later must never be covered by what they said before.
 */
export function withAnswers(answers: Answers, newer: Readonly<Record<string, Value>>): Answers {
  const all: Record<string, Value> = { ...answers };
  for (const [linkId, value] of Object.entries(newer)) {
    const isKnown = valueChecks.get(linkId);
    if (isKnown?.(value)) all[linkId] = value;
    else if (isKnown !== undefined) delete all[linkId];
  }
  // every value passed the check of its own linkId
  return all as Answers;
}
