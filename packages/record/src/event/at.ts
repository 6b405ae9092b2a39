/** `2026-11-22T09:40+01:00[Europe/Berlin]`: what the person's clock showed, its offset from UTC, and the zone's name. */
export const atForm =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)\[[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*\]$/;

/** A clock without its battery begins here, and what a person says then must be kept too. */
const firstMs = 0;
const lastMs = Date.UTC(9999, 11, 30);
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * The time as a clock in `zone` shows it, to the minute: `2026-11-22T09:40+01:00[Europe/Berlin]`. An offset with seconds
 * (Monrovia until 1972) is cut to minutes: neither this form nor FHIR can hold more.
 *
 * @param now  ms since 1970, or a Date
 * @param zone IANA name of the time zone
 * @throws RangeError when `zone` is not known to this machine, or `now` is no time in the years 1970 to 9999
 */
export function civilNow(now: Date | number, zone: string): string {
  const ms = Number(now);
  if (!(ms >= firstMs && ms <= lastMs)) {
    throw new RangeError(`civilNow: expected a time in the years 1970 to 9999, got ${ms} ms.`);
  }
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const shown = `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
  const offset = (Date.parse(`${shown}Z`) - Math.floor(ms / minuteMs) * minuteMs) / minuteMs;
  return `${shown}${offsetText(offset)}[${zone}]`;
}

/**
 * The same form for a day and a time that a person names. A time that comes twice, as the clock is put back, is the first
 * of the two; one that does not come, as it is put forward, is as much later as the clock jumps: 02:30 is then 03:30.
 *
 * own choices: as most calendars do it, and an hour is nothing in a diary.
 *
 * @param day  YYYY-MM-DD
 * @param time HH:MM, from 00:00 to 23:59
 * @param zone IANA name of the time zone
 * @throws RangeError when `zone` is not known to this machine, the day or the time does not exist, or the year is not
 * one of 1970 to 9999
 */
export function civilAt(day: string, time: string, zone: string): string {
  if (!isDay(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError(`civilAt: expected a day as 2026-11-22 and a time as 09:40, got "${day}" and "${time}".`);
  }
  const shown = `${day}T${time}`;
  const asUtc = Date.parse(`${shown}Z`);
  // no offset is longer than 14 hours, so the clock shows it between these two moments, if it does
  const [before, after] = [-dayMs, dayMs].map((shift) => asUtc - offsetMs(civilNow(asUtc + shift, zone)));
  const moments = [before!, after!].sort((a, b) => a - b);
  return moments.map((ms) => civilNow(ms, zone)).find((at) => at.startsWith(shown)) ?? civilNow(before!, zone);
}

/** What the clock is ahead of UTC, ms. */
const offsetMs = (at: string): number => Date.parse(`${at.slice(0, 16)}Z`) - Date.parse(authoredOf(at));

/** The zone that `at` names, as `Europe/Berlin`. */
export const zoneOf = (at: string): string => expectAt(at).slice(23, -1);

/** Is this the form that `civilNow` writes, on a day that exists? The offset is not compared with the zone's: laws change. */
export function isAt(text: string): boolean {
  const parts = atForm.exec(text);
  return parts !== null && isDay(parts[1]!);
}

export const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Does this machine know a time zone of this name? */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** Is this a day that exists, as YYYY-MM-DD? */
export function isDay(text: string): boolean {
  if (!dayForm.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month, from 1. Reading a day is what a long record does most often, so no Date is made. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function expectAt(text: string): string {
  if (!isAt(text)) throw new RangeError(`at: expected the form 2026-11-22T09:40+01:00[Europe/Berlin], got "${text}".`);
  return text;
}

/** The person's day, YYYY-MM-DD. Never computed from UTC: travel and midnight would move it. */
export const dayOf = (at: string): string => expectAt(at).slice(0, 10);

/** The same moment as a FHIR dateTime: `2026-11-22T09:40:00+01:00`. */
export function authoredOf(at: string): string {
  const whole = expectAt(at);
  return `${whole.slice(0, 16)}:00${whole.slice(16, 22)}`;
}
