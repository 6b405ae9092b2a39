import { authoredOf, civilAt, isDay, isZone, zoneOf } from "@ilio/record";

/** A day, YYYY-MM-DD, and a time, HH:MM, as the person types them; empty until then. */
export interface When {
  readonly day: string;
  readonly time: string;
}

/** own choice: no clock is asked for what was before its zone had whole minutes, as the record holds it. */
export const firstDay = "1973-01-02";

export const whenOf = (at: string): When => ({ day: at.slice(0, 10), time: at.slice(11, 16) });

export type WhenProblem = "history.when.missing" | "history.when.ahead";

/**
 * The time that was typed, as the record keeps it, or what is wrong with it.
 *
 * @param zone of the place where it happened
 * @param now as `now` gives it
 */
export function atOf({ day, time }: When, zone: string, now: string): { readonly at: string } | WhenProblem {
  const minutes = time.slice(0, 5);
  if (!isDay(day) || day < firstDay || !/^\d{2}:\d{2}$/.test(minutes)) return "history.when.missing";
  const at = civilAt(day, minutes, zone);
  return Date.parse(authoredOf(at)) > Date.parse(authoredOf(now)) ? "history.when.ahead" : { at };
}

/**
 * The same for an entry that is there: unchanged it keeps its time to the letter, and a new one is of the place where it
 * happened, if this device knows that place.
 *
 * @param before its `at`
 */
export function atAgain(when: When, before: string, now: string): { readonly at: string } | WhenProblem {
  const { day, time } = whenOf(before);
  if (when.day === day && when.time.slice(0, 5) === time) return { at: before };
  const zone = zoneOf(before);
  return atOf(when, isZone(zone) ? zone : zoneOf(now), now);
}
