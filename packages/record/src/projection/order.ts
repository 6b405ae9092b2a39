import type { StoredEvent } from "../event/validate.ts";

type Envelope = StoredEvent["event"];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The hlc by which an event is sorted, where that is not its own. A device whose clock was ahead and then corrected has
 * an hlc that falls once; what it wrote before the correction is then sorted no later than what it wrote after.
 *
 * Two copies of one profile count on from the same `n`; from there on `n` does not tell which came first, so their own
 * hlc stands.
 */
function settledHlcs(events: readonly Envelope[]): ReadonlyMap<Envelope, string> {
  const byDevice = new Map<string, Envelope[]>();
  for (const event of events) {
    const own = byDevice.get(event.device);
    if (own === undefined) byDevice.set(event.device, [event]);
    else own.push(event);
  }
  const settled = new Map<Envelope, string>();
  for (const own of byDevice.values()) {
    own.sort((a, b) => a.n - b.n);
    const shared = own.findIndex((event, i) => event.n === own[i + 1]?.n);
    let least: string | null = null;
    for (const event of own.slice(0, shared === -1 ? undefined : shared).reverse()) {
      if (least !== null && event.hlc > least) settled.set(event, least);
      else least = event.hlc;
    }
  }
  return settled;
}

/** The events by hlc, then device, then n; within a device, n always orders. The same for every order of arrival. */
export function inOrder(stored: readonly StoredEvent[]): StoredEvent[] {
  const settled = settledHlcs(stored.map(({ event }) => event));
  const time = (event: Envelope): string => settled.get(event) ?? event.hlc;
  return [...stored].sort(
    ({ event: a }, { event: b }) =>
      compareText(time(a), time(b)) || compareText(a.device, b.device) || a.n - b.n || compareText(a.id, b.id),
  );
}
