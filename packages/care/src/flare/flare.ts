import { civilDay } from "../answers/civilDay.ts";

/** One pain rating, 0 to 10, and when it was given, as the person's clock showed it. */
export interface Rating {
  /** A time with its offset: 2026-11-22T09:40+01:00[Europe/Berlin]; seconds and the zone's name may be missing. */
  readonly at: string;
  readonly nrs: number;
}

/** How much worse than usual a flare is, points of 10. */
export const flareRise = 2;
/** How long it has to last, hours. */
export const flareHours = 48;
/** How old the oldest rating of these hours has to be, hours. */
export const spanHours = 20;
/** Days of ratings before them that tell what is usual, and how many it takes. */
export const usualDays = 7;
export const usualRatings = 3;

/**
 * Is this a flare? Then the questions about safety are asked again.
 *
 * It is one when every rating of the last 48 hours lies 2 or more above the median of the seven days before these hours,
 * the oldest of them is at least 20 hours old, and the seven days hold at least three ratings. Ratings after `now` are not
 * looked at. Hours are real ones, counted over a change of clock or time zone.
 *
 * own choices: 2 points is the smallest change that counts for people (Ostelo 2008, Spine 33:90-94), and 48 hours lets a bad
 * day after a session pass. Someone who rates their pain once a day has only two ratings in 48 hours, and the older one may
 * be less than 24 hours old when they are a little early: 20 hours finds them on the second bad day, and still tells a bad
 * evening with the morning after from it. One rating in between that is not raised ends it. Three ratings, because a
 * median of fewer moves with a single one. Asking once too often costs a minute, so it errs that way; and a person can always
 * say so themselves.
 *
 * @param now time with its offset
 * @throws RangeError when a time or a rating cannot be read
 */
export function isFlare(ratings: readonly Rating[], now: string): boolean {
  const end = hoursOf(now);
  const aged = ratings.map(({ at, nrs }) => ({ age: end - hoursOf(at), nrs: readNrs(nrs) }));
  const recent = aged.filter(({ age }) => age >= 0 && age <= flareHours);
  const before = aged.filter(({ age }) => age > flareHours && age <= flareHours + usualDays * 24);
  if (before.length < usualRatings || !recent.some(({ age }) => age >= spanHours)) return false;
  const usual = median(before.map(({ nrs }) => nrs));
  return recent.every(({ nrs }) => nrs >= usual + flareRise);
}

/** Middle value; the mean of the two middle ones when their count is even. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function readNrs(nrs: number): number {
  if (!Number.isInteger(nrs) || nrs < 0 || nrs > 10) {
    throw new RangeError(`isFlare: expected a rating from 0 to 10, got ${nrs}.`);
  }
  return nrs;
}

const time = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)(\[[^\]]+\])?$/;

/** Hours since 1970 of a moment. */
function hoursOf(at: string): number {
  if (!time.test(at.slice(civilDay(at).length))) {
    throw new RangeError(`isFlare: expected a time with its offset, got "${at}".`);
  }
  return Date.parse(at.replace(/\[[^\]]+\]$/, "")) / 3_600_000;
}
