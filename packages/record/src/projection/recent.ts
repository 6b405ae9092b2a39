import type { PersonState } from "./personState.ts";

/** own choice: a year to compare with, and the month that is running. */
const months = 13;

/**
 * First day of the lists of an open record, YYYY-MM-DD: 13 months with the running one, in UTC.
 *
 * @param now wall clock, ms since 1970
 */
export function recentSince(now: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (months - 1), 1)).toISOString().slice(0, 10);
}

/** The list from the day `since` on, with the entry that was recorded last and the one of the latest day. */
function recent<T extends { readonly at: string }>(list: readonly T[], since: string): readonly T[] {
  // a day is how its times begin, so they sort together
  if (list.every(({ at }) => at >= since)) return list;
  const days = list.map(({ at }) => at.slice(0, 10));
  const latest = days.lastIndexOf([...days].sort().at(-1)!);
  return list.filter((_, i) => days[i]! >= since || i === list.length - 1 || i === latest);
}

/**
 * The state with lists that begin on the day `since`. The newest entries of each stay, however old: what was never done
 * and what was done long ago must not look the same. Goals and home tests are few and all stay.
 */
export function recentOf(state: PersonState, since: string): PersonState {
  return {
    ...state,
    safetyLines: recent(state.safetyLines, since),
    flares: recent(state.flares, since),
    beforeSessions: recent(state.beforeSessions, since),
    sessions: recent(state.sessions, since),
    hurts: recent(state.hurts, since),
    checkIns: recent(state.checkIns, since),
    reliefs: recent(state.reliefs, since),
    nextDays: recent(state.nextDays, since),
  };
}
