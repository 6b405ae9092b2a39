import type { Answers } from "../answers/answers.ts";
import { civilDay, daysBetween } from "../answers/civilDay.ts";
import { clearanceOf } from "./clearance.ts";
import type { OtherRule } from "./rule.ts";
import type { RuleResult } from "./triageResult.ts";

/** Days of gentle exercise after a stop, counted from the day on which the visit was written down. */
export const gentleDays = 7;

/**
 * A visit that no stop led to begins no week; where it is not known what it came after, it counts as one after a stop.
 *
 * Without the day of writing the week cannot be counted, so it stays gentle. A clearance that something new has ended
 * leaves that day behind, and the week goes on: one more sign must not free the exercises.
 *
 * @throws RangeError when a day cannot be read
 */
function evaluate(answers: Answers, authored: string): RuleResult {
  const rule = "newly-cleared";
  const free: RuleResult = { rule, level: "none", exercise: "usual", advice: null, because: [] };
  if (answers["seen-after"] === "soon") return free;
  const recordedOn = answers["seen-recorded-on"];
  const clearance = clearanceOf(answers);
  const isOutdated = clearance === "missing" && recordedOn !== undefined;
  if ((clearance !== "yes" && !isOutdated) || weekIsOver(recordedOn, authored)) return free;
  return {
    rule,
    level: "none",
    exercise: "gentle",
    advice: null,
    because: [{ rule, linkId: isOutdated ? "seen-recorded-on" : "seen-exercise", answer: "yes" }],
  };
}

function weekIsOver(recordedOn: string | undefined, authored: string): boolean {
  return recordedOn !== undefined && daysBetween(recordedOn, civilDay(authored)) >= gentleDays;
}

export const newlyCleared: OtherRule = {
  id: "newly-cleared",
  says: `Seen after a stop and told that exercise is all right: gentle for the first ${gentleDays} days.`,
  source: "own choice: a week to notice a sign that comes back before the load grows",
  evaluate,
};
