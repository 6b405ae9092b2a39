import { type Answers, civilYear, type Item, itemsByLinkId, type LinkId, oldestYears } from "@ilio/care";
import { isDay } from "../event/at.ts";

type Value = string | number;

const isWhole = (value: Value, low: number, high: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;

const isBirthYear = (value: Value, year: number): boolean => isWhole(value, year - oldestYears, year);

/**
 * Is the value one that care takes for this question?
 *
 * @param year calendar year of the answer, from which care counts ages
 */
function isKnown({ linkId, kind }: Item, value: Value, year: number): boolean {
  if (linkId === "birth-year") return isBirthYear(value, year);
  switch (kind.type) {
    case "choice":
      return kind.codes.some((code) => code === value);
    case "integer":
      return isWhole(value, kind.min, kind.max);
    case "date":
      return typeof value === "string" && isDay(value);
  }
}

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
    const item = itemsByLinkId.get(linkId);
    if (item === undefined) continue;
    if (isKnown(item, value, year)) all[linkId] = value;
    else delete all[linkId];
  }
  if (all["birth-year"] !== undefined && !isBirthYear(all["birth-year"], year)) delete all["birth-year"];
  // every value passed the check of its own linkId
  return all as Answers;
}
