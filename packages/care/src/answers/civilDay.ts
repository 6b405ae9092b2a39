/**
 * The person's own calendar day of a date or dateTime: its first ten characters, never computed from UTC.
 *
 * @param authored a day (2026-11-22) or a time that begins with one (2026-11-22T09:40+01:00)
 * @throws RangeError when it does not begin with a real day, or more than a time follows
 */
export function civilDay(authored: string): string {
  const day = authored.slice(0, 10);
  if (!isCivilDay(day) || (authored.length > 10 && authored[10] !== "T")) {
    throw new RangeError(
      `civilDay: expected a day such as 2026-11-22 or a time that begins with one, got "${authored}".`,
    );
  }
  return day;
}

/** Is it a day of the calendar, written YYYY-MM-DD? */
export function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February parses in some engines as 2 March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Whole days from one civil day to another; negative when the second is the earlier.
 *
 * @throws RangeError when one of them is no day
 */
export function daysBetween(from: string, to: string): number {
  const millisecondsADay = 86_400_000;
  // both at midnight UTC, so that no clock change lies between them
  return (Date.parse(`${civilDay(to)}T00:00:00Z`) - Date.parse(`${civilDay(from)}T00:00:00Z`)) / millisecondsADay;
}

/** Calendar year of a day or a time. @throws RangeError as `civilDay` */
export function civilYear(authored: string): number {
  return Number(civilDay(authored).slice(0, 4));
}
