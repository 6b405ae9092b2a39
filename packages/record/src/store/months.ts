/** own choice: this format is younger than 2026-11, so a clock that shows less has lost its time and closes no month. */
const firstMonth = "2026-11";

/** Month of an hlc, in UTC: YYYY-MM. An event that stands before all others has none, and gets one before all others. */
export const monthOf = (hlc: string): string => (hlc === "" ? "0000-00" : hlc.slice(0, 7));

/**
 * Months before this one are over, by the reader's clock; null when that clock has lost its time.
 *
 * @param now wall clock, ms since 1970
 */
export function closedBefore(now: number): string | null {
  const month = new Date(now).toISOString().slice(0, 7);
  return month < firstMonth ? null : month;
}

/** Items by month, in the order in which they come. */
export function byMonth<T>(items: readonly T[], monthFor: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const months = new Map<string, T[]>();
  for (const item of items) {
    const month = monthFor(item);
    const own = months.get(month);
    if (own === undefined) months.set(month, [item]);
    else own.push(item);
  }
  return months;
}
