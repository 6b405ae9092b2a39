import { latestKnownHlc } from "../event/hlc.ts";
import type { StoredEvent } from "../event/validate.ts";
import { type Chains, chainsOf, withoutReplaced } from "./chains.ts";
import { emptyState } from "./draft.ts";
import { inOrder, type Reader, timesOf } from "./order.ts";
import type { PersonState } from "./personState.ts";
import { foldAll } from "./project.ts";
import { recentOf, recentSince } from "./recent.ts";

/**
 * What the sealed events come to, so that opening a record need not read ten years. Only a cache: it says from what it
 * was made, and where that does not hold any more it is made anew from everything.
 *
 * _Sealed_ are the events in segments, _fresh_ those in rows.
 */
export interface Checkpoint {
  /** Their state, with what fresh events replace or delete in it, and lists that begin on `since`. */
  readonly state: PersonState;
  readonly since: string;
  readonly count: number;
  /** The greatest hlc by which one of them is sorted. */
  readonly last: string;
  /** The greatest hlc that stands in one of them, but for early ones: a clock that shows less would place it anew. */
  readonly newest: string;
  /** What the sealed events say of each device that wrote some. */
  readonly devices: Readonly<Record<string, SealedDevice>>;
  /** Ids that they name and that are not among them. */
  readonly dangling: readonly string[];
  /** Ids of the fresh events that name an event which is not fresh, also by way of another fresh one; sorted. */
  readonly reaching: readonly string[];
  /** Those of `reaching` that belong to a sealed entry and so are in `state` already. */
  readonly absorbed: readonly string[];
  /** The tombstones that count, sealed or fresh, of entries that were not erased yet. */
  readonly pending: readonly Tombstone[];
}

interface SealedDevice {
  /** Its greatest n. */
  readonly n: number;
  /** Copies of its profile have written under one n: then n does not tell which came first. */
  readonly hasCopies: boolean;
}

/** A deletion, and when it was made. */
export interface Tombstone {
  readonly id: string;
  readonly hlc: string;
}

/** The checkpoint of a record in which nothing is sealed. */
export const emptyCheckpoint = (now: number): Checkpoint => ({
  state: emptyState,
  since: recentSince(now),
  count: 0,
  last: "",
  newest: "",
  devices: {},
  dangling: [],
  reaching: [],
  absorbed: [],
  pending: [],
});

/** The id that an event names: what it replaces, or the entry of a tombstone. */
export function linkOf({ kind, event }: StoredEvent): string | undefined {
  return kind === "known" && event.type === "tombstone/1" ? event.payload.entry : event.replaces;
}

function reachingOf(fresh: readonly StoredEvent[]): string[] {
  const links = new Map(fresh.map((stored) => [stored.event.id, linkOf(stored)]));
  // each is looked at once: a chain may be as long as a file
  const known = new Map<string, boolean>();
  const leads = (start: string): boolean => {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && links.has(id) && !known.has(id) && !path.has(id)) {
      path.add(id);
      id = links.get(id);
    }
    const isLeading = id !== undefined && (known.get(id) ?? !links.has(id));
    for (const passed of path) known.set(passed, isLeading);
    return isLeading;
  };
  return [...links.keys()].filter(leads).sort();
}

function devicesOf(events: readonly StoredEvent[]): Checkpoint["devices"] {
  const devices: Record<string, SealedDevice> = {};
  const numbers = new Map<string, Set<number>>();
  for (const {
    event: { device, n },
  } of events) {
    const own = numbers.get(device) ?? new Set();
    const known = devices[device] ?? { n, hasCopies: false };
    devices[device] = { n: Math.max(known.n, n), hasCopies: known.hasCopies || own.has(n) };
    numbers.set(device, own.add(n));
  }
  return devices;
}

/**
 * Do all fresh events come after all sealed ones, in whatever order `inOrder` finds, and does none change what a sealed
 * one means? Only then is the state of all the state of the sealed ones and then the fresh ones. It may say no where a
 * closer look would say yes.
 */
export function follows(checkpoint: Checkpoint, fresh: readonly StoredEvent[], reader: Reader): boolean {
  const { now, early } = reader;
  const latest = latestKnownHlc(now);
  const { last, newest, devices } = checkpoint;
  // nothing sealed: there is nothing to follow
  if (checkpoint.count === 0) return true;
  if (latest !== null && newest > latest) return false;
  const dangling = new Set(checkpoint.dangling);
  const time = timesOf(fresh, reader);
  return fresh.every(({ event }) => {
    const { id, device, n, hlc } = event;
    const known = Object.hasOwn(devices, device) ? devices[device] : undefined;
    const isInLine = known === undefined || (n > known.n && !known.hasCopies);
    const isTimeKnown = (latest === null || hlc <= latest) && !early.has(id);
    return isInLine && isTimeKnown && hlc > last && time(event) > last && !dangling.has(id);
  });
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

/** The state of everything, from a checkpoint and the fresh events; null where everything must be read for it. */
export function stateAfter(checkpoint: Checkpoint, fresh: readonly StoredEvent[], reader: Reader): PersonState | null {
  const since = recentSince(reader.now);
  if (checkpoint.since > since || !follows(checkpoint, fresh, reader)) return null;
  if (checkpoint.count > 0 && !isSame(checkpoint.reaching, reachingOf(fresh))) return null;
  const absorbed = new Set(checkpoint.absorbed);
  const own = absorbed.size === 0 ? fresh : fresh.filter(({ event }) => !absorbed.has(event.id));
  return recentOf(foldAll(checkpoint.state, withoutReplaced(inOrder(own, reader))), since);
}

function pendingOf(events: readonly StoredEvent[], { deleted, rootOf }: Chains): readonly Tombstone[] {
  const pending = new Map<string, Tombstone>();
  for (const { kind, event } of events) {
    const tombstone = deleted.get(rootOf(event.id));
    if (kind !== "erased" && tombstone !== undefined)
      pending.set(tombstone.id, { id: tombstone.id, hlc: tombstone.hlc });
  }
  return [...pending.values()];
}

function lastOf(times: readonly string[]): string {
  let last = "";
  for (const time of times) if (time > last) last = time;
  return last;
}

/** The checkpoint of these sealed events beside these fresh ones; null where the two cannot be told apart in order. */
export function checkpointOf(
  sealed: readonly StoredEvent[],
  fresh: readonly StoredEvent[],
  reader: Reader,
): Checkpoint | null {
  if (sealed.length === 0) return emptyCheckpoint(reader.now);
  const all = inOrder([...sealed, ...fresh], reader);
  const chains = chainsOf(all);
  const ids = new Set(sealed.map(({ event }) => event.id));
  const time = timesOf(sealed, reader);
  const since = recentSince(reader.now);
  const links = sealed.flatMap((stored) => linkOf(stored) ?? []);
  const reaching = reachingOf(fresh);
  const base = {
    since,
    count: sealed.length,
    last: lastOf(sealed.map(({ event }) => time(event))),
    newest: lastOf(sealed.map(({ event }) => (reader.early.has(event.id) ? "" : event.hlc))),
    devices: devicesOf(sealed),
    dangling: [...new Set(links.filter((id) => !ids.has(id)))].sort(),
    reaching,
    absorbed: reaching.filter((id) => ids.has(chains.rootOf(id))),
    pending: pendingOf(all, chains),
  };
  if (!follows({ ...base, state: emptyState }, fresh, reader)) return null;
  const counted = withoutReplaced(all, chains).filter(({ event }) => ids.has(chains.rootOf(event.id)));
  return { ...base, state: recentOf(foldAll(emptyState, counted), since) };
}
