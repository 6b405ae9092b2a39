import { authoredOf } from "@ilio/record";

interface Timed {
  readonly at: string;
}

const instantOf = (at: string): number => Date.parse(authoredOf(at));

/** Zones lie up to 26 hours apart: what two days of the calendar tell apart, so do the moments. */
const sureDays = 2;

/**
 * The calendar day so many days before the day of `at`, as the person's clock showed it: YYYY-MM-DD. A time begins with
 * its day, so `at < dayBefore(now, 9)` looks at years of entries without reading one of them.
 */
export const dayBefore = (at: string, days: number): string =>
  new Date(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** The last so many by when they happened, the newest first. Lists of the record stand in the order of recording. */
export function newestFirst<T extends Timed>(list: readonly T[], count: number): readonly T[] {
  const days = list.map(({ at }) => at.slice(0, 10)).sort();
  const last = days.at(-count);
  const since = last === undefined ? "" : dayBefore(last, sureDays);
  return list
    .filter(({ at }) => at >= since)
    .reverse()
    .sort((a, b) => instantOf(b.at) - instantOf(a.at))
    .slice(0, count);
}

/**
 * What happened last, whatever was added later for an earlier day. A time ahead means that a clock was wrong: such an
 * entry counts only where there is no other.
 */
export function newestOf<T extends Timed>(list: readonly T[], now: string): T | undefined {
  const [end, sure] = [instantOf(now), dayBefore(now, sureDays)];
  const past = list.filter(({ at }) => at < sure || instantOf(at) <= end);
  return newestFirst(past.length > 0 ? past : list, 1)[0];
}
