/** `2026-11-22T09:40+01:00[Europe/Berlin]`: what the person's clock showed, its offset from UTC, and the zone's name. */
const form =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)\[[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*\]$/;

/** Earlier offsets had seconds (Monrovia until 1972), which neither this form nor FHIR can hold. */
const firstMs = Date.UTC(1973, 0, 1);
const lastMs = Date.UTC(9999, 11, 30);
const minuteMs = 60_000;

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
 * The time as a clock in `zone` shows it, to the minute: `2026-11-22T09:40+01:00[Europe/Berlin]`.
 *
 * @param now  ms since 1970, or a Date
 * @param zone IANA name of the time zone
 * @throws RangeError when `zone` is not known to this machine, or `now` is no time in the years 1973 to 9999
 */
export function civilNow(now: Date | number, zone: string): string {
  const ms = Number(now);
  if (!(ms >= firstMs && ms <= lastMs)) {
    throw new RangeError(`civilNow: expected a time in the years 1973 to 9999, got ${ms} ms.`);
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

/** Is this the form that `civilNow` writes, on a day that exists? The offset is not compared with the zone's: laws change. */
export function isAt(text: string): boolean {
  const parts = form.exec(text);
  return parts !== null && isDay(parts[1]!);
}

/** Is this a day that exists, as YYYY-MM-DD? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
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
