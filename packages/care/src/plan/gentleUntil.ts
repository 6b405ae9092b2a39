import type { Answers } from "../answers/answers.ts";
import { civilDay } from "../answers/civilDay.ts";
import { gentleDays } from "../triage/newlyCleared.rule.ts";
import type { Triage } from "../triage/triageResult.ts";

const millisecondsADay = 86_400_000;

/**
 * Last day of the gentle week after a stop, YYYY-MM-DD; null when there is none or its first day is not known.
 *
 * @throws RangeError when the day on which the visit was written down is no day
 */
export function gentleUntil(answers: Answers, { because }: Triage): string | null {
  const recordedOn = answers["seen-recorded-on"];
  if (recordedOn === undefined || !because.some(({ rule }) => rule === "newly-cleared")) return null;
  const firstDay = Date.parse(`${civilDay(recordedOn)}T00:00:00Z`);
  return new Date(firstDay + (gentleDays - 1) * millisecondsADay).toISOString().slice(0, 10);
}
