import { latestKnownHlc } from "../event/hlc.ts";
import type { StoredEvent } from "../event/validate.ts";

type Envelope = StoredEvent["event"];
/** The hlc by which an event is sorted, where that is not its own. */
type Times = Map<Envelope, string>;

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

/**
 * A device whose clock was ahead and then corrected has an hlc that falls once; what it wrote before the correction is
 * then sorted no later than what it wrote after.
 */
function settle(times: Times, inLine: readonly Envelope[]): void {
  let least: string | null = null;
  for (const event of [...inLine].reverse()) {
    if (least !== null && event.hlc > least) times.set(event, least);
    else least = event.hlc;
  }
}

/** An event beyond `latest` has no known time: right after what its device wrote before it, or before all others. */
function placeUnknown(times: Times, own: readonly Envelope[], latest: string): void {
  const inLine = countBeforeCopies(own);
  let earliest = "";
  for (const [i, event] of own.entries()) {
    const time = times.get(event) ?? event.hlc;
    if (time > latest) times.set(event, earliest);
    else if (i < inLine) earliest = time;
  }
}

/**
 * The events by hlc, then device, then n; within a device, n always orders. The same for every order of arrival.
 *
 * An event more than a day ahead of the reader's clock is sorted as early as its device's earlier events allow: a clock
 * that was wrong, here or elsewhere, must not hide what a person says after it. Once the reader's clock has caught up,
 * its own hlc counts: nothing in the log tells any more that it was early.
 *
 * @param now the reader's wall clock, ms since 1970
 * @throws RangeError when `now` is no time
 */
export function inOrder(stored: readonly StoredEvent[], now: number): StoredEvent[] {
  const latest = latestKnownHlc(now);
  const times: Times = new Map();
  for (const own of byDevice(stored.map(({ event }) => event))) {
    settle(times, own.slice(0, countBeforeCopies(own)));
    if (latest !== null) placeUnknown(times, own, latest);
  }
  const time = (event: Envelope): string => times.get(event) ?? event.hlc;
  return [...stored].sort(
    ({ event: a }, { event: b }) =>
      compareText(time(a), time(b)) || compareText(a.device, b.device) || a.n - b.n || compareText(a.id, b.id),
  );
}
