import { latestKnownHlc, receiveHlc } from "../event/hlc.ts";
import { newId } from "../event/id.ts";
import { encodeSegment } from "../event/segment.ts";
import type { StoredEvent } from "../event/validate.ts";
import { agrees, type Envelope } from "../projection/order.ts";
import { ok, type Result } from "../result.ts";
import type { ImportProblem } from "../transfer/importProblem.ts";
import type { FileEvent } from "../transfer/readEntry.ts";
import { breather } from "./breathe.ts";
import type { RecordClock } from "./clock.ts";
import {
  type Database,
  type Device,
  type RowKey,
  readDevice,
  readMeta,
  type Writing,
  write,
  writeMeta,
  writeRow,
} from "./database.ts";
import { type Incoming, incomingOf, type SealedHere, sealedHere } from "./incoming.ts";
import { byMonth, closedBefore, monthOf } from "./months.ts";
import { compareKeys } from "./readRow.ts";
import { segmentText } from "./segments.ts";
import { stored } from "./storeProblem.ts";

export interface ImportOptions {
  /** Also brings back what is older than the time when everything was erased here; false when not given. */
  readonly evenErased?: boolean;
}

export interface ImportSummary {
  /** Events that were not here before. */
  readonly added: number;
  readonly alreadyThere: number;
  /** How many of the added ones this program cannot read yet. */
  readonly unknownKept: number;
  /** Left out, for they are older than the time when everything was erased here. */
  readonly leftErased: number;
}

/** own choice: fewer events of a closed month come as rows, which housekeeping seals; more would take long to write. */
const fewest = 64;

/**
 * Stores the events of a file that are not here yet: all of them, or none. A row here that is damaged is mended when the
 * file holds it.
 */
export async function importEvents(
  db: Database,
  clock: RecordClock,
  events: readonly FileEvent[],
  { evenErased = false }: ImportOptions = {},
): Promise<Result<ImportSummary, ImportProblem>> {
  for (;;) {
    const sealed = await stored(() => sealedHere(db, breather()));
    const done = sealed === null ? null : await stored(() => store(db, clock, events, sealed, evenErased));
    if (done !== null) return done;
  }
}

function store(
  db: Database,
  clock: RecordClock,
  events: readonly FileEvent[],
  sealed: SealedHere,
  evenErased: boolean,
): Promise<Result<ImportSummary, ImportProblem> | null> {
  const fresh = newId(clock.random);
  const nextId = () => newId(clock.random);
  return write(db, ["rows", "segments", "meta"], async (tx) => {
    const keys = await tx.objectStore("segments").getAllKeys();
    if (keys.map(segmentText).join() !== sealed.keys.map(segmentText).join()) return null;
    const erased = evenErased ? "" : ((await readMeta(tx.objectStore("meta"), "erased")) ?? "");
    const wanted = events.filter(({ stored: { event } }) => event.hlc > erased);
    const incoming = await incomingOf(tx, wanted, sealed);
    if (!incoming.ok) return incoming;
    const now = clock.now();
    const before = await readDevice(tx);
    const device = deviceAfter(before, incoming.value, fresh, now);
    const own = [...sealed.envelopes, ...(await tx.objectStore("rows").getAllKeys()).map(envelopeOf)].filter(
      (event) => event.device === before.device,
    );
    const parts = partsOf(incoming.value, now);
    await Promise.all([
      ...parts.rows.map(({ key, row }) => writeRow(tx, key, row)),
      ...parts.segments.map(async ([month, value]) => tx.objectStore("segments").put(value, [month, nextId()])),
      writeMeta(tx, "device", device),
      noteClocks(tx, incoming.value, own, now),
      ...(evenErased ? [tx.objectStore("meta").delete("erased")] : []),
    ]);
    return ok({
      added: incoming.value.length,
      alreadyThere: wanted.length - incoming.value.length,
      unknownKept: incoming.value.filter(({ file }) => file.stored.kind === "unknown").length,
      leftErased: events.length - wanted.length,
    });
  });
}

/** Closed months go in as segments, at once; the rest as rows. */
function partsOf(incoming: readonly Incoming[], now: number) {
  const closed = closedBefore(now);
  const isClosed = ({ key: [hlc], mends }: Incoming): boolean => !mends && closed !== null && monthOf(hlc) < closed;
  const months = [...byMonth(incoming.filter(isClosed), ({ key: [hlc] }) => monthOf(hlc))];
  const many = months.filter(([, entries]) => entries.length >= fewest);
  const few = months.filter(([, entries]) => entries.length < fewest);
  return {
    rows: [...incoming.filter((entry) => !isClosed(entry)), ...few.flatMap(([, entries]) => entries)],
    segments: many.map(([month, entries]) => {
      const sorted = [...entries].sort((a, b) => compareKeys(a.key, b.key));
      return [month, encodeSegment(sorted.map(({ row }) => row))] as const;
    }),
  };
}

const envelopeOf = ([hlc, device, n, id]: RowKey): Envelope => ({ hlc, device, n, id });

const isTombstone = ({ kind, event }: StoredEvent): boolean => kind === "known" && event.type === "tombstone/1";

/** Notes which of these were written under a clock far ahead, if ours can be believed (`order.ts`), and when the deletions among them were heard of. */
async function noteClocks(
  tx: Writing,
  incoming: readonly Incoming[],
  own: readonly Envelope[],
  now: number,
): Promise<void> {
  const early = (await readMeta(tx.objectStore("meta"), "early")) ?? [];
  const latest = latestKnownHlc(now);
  const ahead = latest === null ? [] : incoming.filter(({ key: [hlc] }) => hlc > latest).map(({ key }) => key[3]);
  if (ahead.length > 0 && agrees(own, { now, early: new Set(early) }))
    await writeMeta(tx, "early", [...early, ...ahead]);
  const heard = incoming.filter(({ file }) => isTombstone(file.stored)).map(({ key }) => [key[3], now] as const);
  if (heard.length > 0) {
    await writeMeta(tx, "heard", {
      ...(await readMeta(tx.objectStore("meta"), "heard")),
      ...Object.fromEntries(heard),
    });
  }
}

/**
 * This device after an import. An event under our own name that we do not hold was written by a copy of this profile:
 * from now on we write under a new name, so that no two new events share device and n.
 */
function deviceAfter(before: Device, incoming: readonly Incoming[], fresh: string, now: number): Device {
  const isCopied = incoming.some(({ key, mends }) => key[1] === before.device && !mends);
  const hlc = incoming.reduce((last, { key }) => receiveHlc(last, key[0], now), before.hlc);
  return isCopied ? { device: fresh, n: 0, hlc } : { ...before, hlc };
}
