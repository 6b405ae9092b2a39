import { chance, type Random } from "@ilio/care/mulberry32";

/**
 * What a clock shows, from the laws of the zones and nothing else: the second opinion on `civilNow`, which asks Intl.
 * Where a law follows the moon (Morocco) or is of before this record, Intl's name of the offset is taken.
 */
interface Law {
  /** Minutes from UTC. */
  readonly standard: number;
  readonly summer?: {
    readonly offset: number;
    /** When it begins and ends in a year, ms since 1970. */
    readonly begins: (year: number) => number;
    readonly ends: (year: number) => number;
  };
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const firstYear = 2026;

/** A Sunday of a month at a time of UTC. `nth` counts from 1, or -1 for the last; a time below 0 is on the Saturday. */
const sunday =
  (month: number, nth: number, hours: number, minutes = 0) =>
  (year: number): number => {
    const first = nth > 0 ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, -6);
    const untilSunday = (7 - new Date(first).getUTCDay()) % 7;
    return first + (untilSunday + Math.max(0, nth - 1) * 7) * dayMs + (hours * 60 + minutes) * minuteMs;
  };

const laws: Readonly<Record<string, Law>> = {
  "Europe/Berlin": { standard: 60, summer: { offset: 120, begins: sunday(3, -1, 1), ends: sunday(10, -1, 1) } },
  "America/New_York": { standard: -300, summer: { offset: -240, begins: sunday(3, 2, 7), ends: sunday(11, 1, 6) } },
  "America/St_Johns": {
    standard: -210,
    summer: { offset: -150, begins: sunday(3, 2, 5, 30), ends: sunday(11, 1, 4, 30) },
  },
  "Australia/Lord_Howe": {
    standard: 630,
    summer: { offset: 660, begins: sunday(10, 1, -8, -30), ends: sunday(4, 1, -9) },
  },
  "Asia/Kolkata": { standard: 330 },
  "Pacific/Apia": { standard: 780 },
  "Pacific/Kiritimati": { standard: 840 },
  UTC: { standard: 0 },
};

/** Where the people of the tests live and travel; UTC stands for a device that cannot tell its zone. */
export const zones = [...Object.keys(laws), "Africa/Casablanca"].filter((zone) => zone !== "UTC");

const names = new Map<string, Intl.DateTimeFormat>();

/** Intl's own name of the offset: GMT, GMT+01:00, GMT-00:44:30. */
function namedOffset(ms: number, zone: string): number {
  const format = names.get(zone) ?? new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  names.set(zone, format);
  const name = format.formatToParts(ms).find(({ type }) => type === "timeZoneName")!.value;
  const [sign, hours, minutes] = [name[3] === "-" ? -1 : 1, Number(name.slice(4, 6)), Number(name.slice(7, 9))];
  return sign * (hours * 60 + minutes);
}

function offsetOf(ms: number, zone: string): number {
  const law = laws[zone];
  const year = new Date(ms).getUTCFullYear();
  if (law === undefined || year < firstYear) return namedOffset(ms, zone);
  if (law.summer === undefined) return law.standard;
  const { offset, begins, ends } = law.summer;
  const [from, to] = [begins(year), ends(year)];
  const isSummer = from < to ? ms >= from && ms < to : ms >= from || ms < to;
  return isSummer ? offset : law.standard;
}

/** The form of `at`, as a clock in `zone` shows it. */
export function screenOf(ms: number, zone: string): string {
  const offset = offsetOf(ms, zone);
  const two = (value: number): string => String(value).padStart(2, "0");
  const shown = new Date(ms + offset * minuteMs).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  return `${shown}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}[${zone}]`;
}

/** The moments of a year at which something about the time is odd: midnight round new year and 29 February, and switches. */
export function oddMoments(year: number, zone: string, random: Random): readonly number[] {
  const midnights = [Date.UTC(year + 1, 0, 1), Date.UTC(year, 1, 29), Date.UTC(year, 2, 1)];
  const summer = laws[zone]?.summer;
  const switches = summer === undefined ? [] : [summer.begins(year), summer.ends(year)];
  const around = [...midnights.map((ms) => ms - offsetOf(ms, zone) * minuteMs), ...switches];
  // the hour before, and the one after
  return around.flatMap((ms) => [
    ms - random() * 60 * minuteMs,
    ms + random() * (chance(random, 0.5) ? 2 : 60) * minuteMs,
  ]);
}
