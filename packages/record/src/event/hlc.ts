import { isDay } from "./at.ts";

/**
 * Hybrid logical clock as text that sorts: `2026-11-22T08:40:00.000Z-0000` is the wall clock in UTC, ms, and four hex
 * digits that count events within one ms (or while the wall clock stands behind).
 *
 * Three clocks can be wrong, and each must leave a usable order:
 * - a little wrong (ours went back some hours): the hlc does not follow; it counts on from where it was;
 * - wrong by more than a day (ours was ahead, then corrected): the hlc restarts from the corrected clock, because
 *   otherwise every later event would carry the wrong date. The hlc then falls once; so it does when a clock is set back.
 *   `order.ts` lets `n` order the events of one device, so nothing new is ever sorted before what the same device wrote
 *   earlier, and finds out which side of the fall was wrong;
 * - another device's, ahead by more than a day: its event is kept as it is, but does not move our clock. When it happened
 *   is not known, so `order.ts` sorts it as early as it can be: it must not cover what is said after it.
 *
 * @source Kulkarni et al. 2014, Logical Physical Clocks; bounds are own choices
 */
export interface Hlc {
  /** ms since 1970, UTC. */
  readonly ms: number;
  /** 0 to 65,535. */
  readonly counter: number;
}

/** own choice: a clock a day off is still a wrong time zone or a late battery; more is a wrong date. */
export const maxLeadMs = 24 * 60 * 60 * 1000;

/** own choice: this format is younger than 2026-11-01, so a clock that shows less has lost its time and is not followed. */
const beginningMs = Date.UTC(2026, 10, 1);

const maxCounter = 0xffff;
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
export const hlcForm = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-f]{4})$/;

/**
 * The text of an hlc.
 *
 * @throws RangeError when `ms` is outside the years 1970 to 9999 or `counter` needs more than four hex digits
 */
export function formatHlc({ ms, counter }: Hlc): string {
  if (!Number.isInteger(ms) || ms < 0 || ms > lastMs) {
    throw new RangeError(`formatHlc: expected whole ms in the years 1970 to 9999, got ${ms}.`);
  }
  if (!Number.isInteger(counter) || counter < 0 || counter > maxCounter) {
    throw new RangeError(`formatHlc: expected a counter from 0 to ${maxCounter}, got ${counter}.`);
  }
  return `${new Date(ms).toISOString()}-${counter.toString(16).padStart(4, "0")}`;
}

/** The parts of an hlc; null when the text is not one in exactly this form. */
export function parseHlc(text: string): Hlc | null {
  const parts = hlcForm.exec(text);
  if (parts === null) return null;
  const ms = Date.parse(parts[1]!);
  // some days and hours that do not exist are read as later ones, and so is 24:00
  if (Number.isNaN(ms) || ms < 0 || !isDay(text.slice(0, 10)) || text.startsWith("24", 11)) return null;
  return { ms, counter: Number.parseInt(parts[2]!, 16) };
}

/**
 * The greatest hlc that is a time to a reader whose clock shows `now`; what lies beyond was written under a wrong clock.
 * null when the reader's own clock has lost its time, and so cannot judge any other.
 *
 * @param now wall clock, ms since 1970
 * @throws RangeError when `now` is no time
 */
export function latestKnownHlc(now: number): string | null {
  if (!Number.isFinite(now)) throw new RangeError(`latestKnownHlc: expected ms since 1970, got ${now}.`);
  if (now < beginningMs) return null;
  return formatHlc({ ms: Math.min(Math.floor(now) + maxLeadMs, lastMs), counter: maxCounter });
}

function expectHlc(text: string): Hlc {
  const hlc = parseHlc(text);
  if (hlc === null) throw new RangeError(`hlc: expected the form 2026-11-22T08:40:00.000Z-0000, got "${text}".`);
  return hlc;
}

/**
 * The hlc of the next event of this device. Later than `last`, unless `last` leads by more than a day.
 *
 * @param last the newest hlc this device has written or accepted; null before the first
 * @param now  wall clock, ms since 1970
 * @throws RangeError when `last` is not an hlc or `now` is no time
 */
export function nextHlc(last: string | null, now: number): string {
  if (!Number.isFinite(now)) throw new RangeError(`nextHlc: expected ms since 1970, got ${now}.`);
  const wall = Math.floor(now);
  if (last === null) return formatHlc({ ms: wall, counter: 0 });
  const { ms, counter } = expectHlc(last);
  const lead = ms - wall;
  if (lead < 0 || (lead > maxLeadMs && wall >= beginningMs)) return formatHlc({ ms: wall, counter: 0 });
  return counter < maxCounter ? formatHlc({ ms, counter: counter + 1 }) : formatHlc({ ms: ms + 1, counter: 0 });
}

/**
 * Our hlc after seeing another device's event: the later of both, or ours when theirs is more than a day ahead. A clock that
 * has lost its time cannot tell, and takes the later: what is said next must come after what is read now.
 */
export function receiveHlc(last: string | null, received: string, now: number): string | null {
  if (expectHlc(received).ms - now > maxLeadMs && now >= beginningMs) return last;
  return last === null || received > last ? received : last;
}
