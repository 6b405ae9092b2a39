import { flareHours, isFlare, usualDays } from "@ilio/care";
import { authoredOf, type PersonState } from "@ilio/record";
import { dayBefore } from "./newest.ts";

const hour = 3_600_000;
const instantOf = (at: string): number => Date.parse(authoredOf(at));

/** Days of the calendar that a flare can look back on; two more, for time zones lie up to 26 hours apart. */
const lookBack = flareHours / 24 + usualDays + 2;

/**
 * The pain ratings that a flare can rest on. Years of others need not be read for it: each screen asks several times, and
 * a day is how a time begins.
 */
export function lateRatings(
  { checkIns, beforeSessions }: Pick<PersonState, "checkIns" | "beforeSessions">,
  now: string,
): readonly { readonly at: string; readonly nrs: number }[] {
  const since = dayBefore(now, lookBack);
  return [...checkIns, ...beforeSessions].filter(({ at }) => at >= since);
}

/**
 * True when the pain ratings show a flare whose first rating lies after `at`. A flare that goes on counts anew every two
 * days, because only the last two days of it are looked at.
 */
export function hasFlaredSince(state: PersonState, at: string, now: string): boolean {
  const ratings = lateRatings(state, now);
  if (!isFlare(ratings, now)) return false;
  const end = instantOf(now);
  const ages = ratings
    .map((rating) => end - instantOf(rating.at))
    .filter((age) => age >= 0 && age <= flareHours * hour);
  return end - Math.max(...ages) > instantOf(at);
}
