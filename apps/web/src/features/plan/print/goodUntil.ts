import type { PersonState } from "@ilio/record";
import { nextStop, signsValidDays } from "../../../app/gate.ts";

/** The day, YYYY-MM-DD, that many days later. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The last day on which the app would still show this plan without asking anything again: paper cannot ask.
 *
 * @param now a time at which it does show it
 */
export function goodUntil(state: PersonState, now: string): string {
  const [today, hour] = [now.slice(0, 10), now.slice(10)];
  let last = today;
  for (let days = 1; days < signsValidDays; days++) {
    const day = daysAfter(today, days);
    if (nextStop(state, `${day}${hour}`) !== "/answer") break;
    last = day;
  }
  return last;
}
