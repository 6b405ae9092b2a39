import { latestKnownHlc } from "../event/hlc.ts";
import type { StoredEvent } from "../event/validate.ts";

/** What of an event decides where it stands. */
export type Envelope = Pick<StoredEvent["event"], "id" | "device" | "n" | "hlc">;
/** The hlc by which an event is sorted, where that is not its own. */
type Times = Map<Envelope, string>;

/** Who reads: what they know of clocks decides where an event with an impossible time stands. */
export interface Reader {
  /** Wall clock, ms since 1970. */
  readonly now: number;
  /** Ids of events that were once more than a day ahead: their time stays unknown when the clock has caught up. */
  readonly early: ReadonlySet<string>;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byDevice(events: readonly Envelope[]): readonly Envelope[][] {
  const devices = new Map<string, Envelope[]>();
  for (const event of events) {
    const own = devices.get(event.device);
    if (own === undefined) devices.set(event.device, [event]);
    else own.push(event);
  }
  return [...devices.values()].map((own) => own.sort((a, b) => a.n - b.n));
}

/**
 * How many events of a device come before two copies of its profile counted on from the same `n`. From there on `n` does
 * not tell which came first, so their own hlc stands.
 */
function countBeforeCopies(own: readonly Envelope[]): number {
  const shared = own.findIndex((event, i) => event.n === own[i + 1]?.n);
  return shared === -1 ? own.length : shared;
}

/** One for each stretch of events that a device wrote on one day, as its clock showed it. */
function stretchesOf(inLine: readonly Envelope[]): readonly Envelope[][] {
  const stretches: Envelope[][] = [];
  let day = "";
  for (const event of inLine) {
    const own = event.hlc.slice(0, 10);
    if (own === day) stretches.at(-1)!.push(event);
    else stretches.push([event]);
    day = own;
  }
  return stretches;
}

/** The longest chain of stretches whose days do not fall; of several, the one that ends on the earliest day. */
function longestChain(stretches: readonly Envelope[][]): readonly Envelope[][] {
  const day = (i: number): string => stretches[i]![0]!.hlc.slice(0, 10);
  // where the best chain of each length ends, and what comes before each stretch in its best chain
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const i of stretches.keys()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (day(ends[middle]!) <= day(i)) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  }
  const chain: Envelope[][] = [];
  for (let i = ends.at(-1); i !== undefined; i = before[i]) chain.push(stretches[i]!);
  return chain;
}

/**
 * The events of one device that were not written under a wrong clock, as far as its own line tells. A clock that was set
 * right or set back leaves an hlc that falls. Which side of the fall was wrong? The one that makes fewest days wrong; where
 * both are the same, the earlier one, for a clock is changed in order to set it right.
 */
function trustedOf(inLine: readonly Envelope[]): ReadonlySet<Envelope> {
  const isFalling = inLine.some(({ hlc }, i) => i > 0 && hlc < inLine[i - 1]!.hlc);
  return new Set(isFalling ? longestChain(stretchesOf(inLine)).flat() : inLine);
}

/** An event whose time is unknown stands right after what its device wrote before it, or before all others. */
function place(times: Times, own: readonly Envelope[], isUnknown: (event: Envelope) => boolean): void {
  const count = countBeforeCopies(own);
  const trusted = trustedOf(own.slice(0, count).filter((event) => !isUnknown(event)));
  let earliest = "";
  for (const event of own.slice(0, count)) {
    if (trusted.has(event) && event.hlc > earliest) earliest = event.hlc;
    if (event.hlc !== earliest) times.set(event, earliest);
  }
  for (const event of own.slice(count)) if (isUnknown(event)) times.set(event, earliest);
}

/**
 * The hlc by which each event is sorted: its own, unless a clock was wrong. "" stands before all others.
 *
 * @throws RangeError when `now` is no time
 */
export function timesOf(stored: readonly StoredEvent[], { now, early }: Reader): (event: Envelope) => string {
  const latest = latestKnownHlc(now);
  const isUnknown = ({ id, hlc }: Envelope): boolean => (latest !== null && hlc > latest) || early.has(id);
  const times: Times = new Map();
  for (const own of byDevice(stored.map(({ event }) => event))) place(times, own, isUnknown);
  return (event) => times.get(event) ?? event.hlc;
}

/**
 * Does the reader's clock agree with what its own device wrote, with the last day of it and without? If not, it has been
 * set back, or set right since; one day alone is not believed against another.
 *
 * @param own the events of the reader's own device
 */
export function agrees(own: readonly Envelope[], { now, early }: Reader): boolean {
  const latest = latestKnownHlc(now);
  if (latest === null) return false;
  return byDevice(own.filter(({ id }) => !early.has(id))).every((line) => {
    const inLine = line.slice(0, countBeforeCopies(line));
    const before = stretchesOf(inLine).slice(0, -1).flat();
    return [...trustedOf(inLine), ...trustedOf(before)].every(({ hlc }) => hlc <= latest);
  });
}

/**
 * The events by hlc, then device, then n; within a device, n always orders. The same for every order of arrival.
 *
 * An event more than a day ahead of the reader's clock is sorted as early as its device's earlier events allow: a clock
 * that was wrong, here or elsewhere, must not hide what a person says after it. `early` keeps it there when the clock
 * has caught up.
 *
 * @throws RangeError when `now` is no time
 */
export function inOrder(stored: readonly StoredEvent[], reader: Reader): StoredEvent[] {
  const time = timesOf(stored, reader);
  return [...stored].sort(
    ({ event: a }, { event: b }) =>
      compareText(time(a), time(b)) || compareText(a.device, b.device) || a.n - b.n || compareText(a.id, b.id),
  );
}

const nobody: ReadonlySet<string> = new Set();

/** A reader to whom no event was ever early. */
export const readerAt = (now: number): Reader => ({ now, early: nobody });
