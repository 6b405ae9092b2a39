import { receiveHlc } from "../event/hlc.ts";
import { newId } from "../event/id.ts";
import { decodeRow, encodeRow } from "../event/row.ts";
import { err, ok, type Result } from "../result.ts";
import type { ImportProblem } from "../transfer/importProblem.ts";
import type { FileEvent } from "../transfer/readFile.ts";
import type { RecordClock } from "./clock.ts";
import {
  type Database,
  type Device,
  type RowKey,
  readDevice,
  type Writing,
  write,
  writeDevice,
  writeRow,
} from "./database.ts";
import { readRow } from "./readRow.ts";
import { stored } from "./storeProblem.ts";

export interface ImportSummary {
  /** Events that were not here before. */
  readonly added: number;
  readonly alreadyThere: number;
  /** How many of the added ones this program cannot read yet. */
  readonly unknownKept: number;
}

interface Incoming {
  readonly key: RowKey;
  readonly row: Uint8Array;
  readonly file: FileEvent;
  /** Takes the place of a damaged row. */
  readonly mends: boolean;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/**
 * Stores the events of a file that are not here yet: all of them, or none. A row here that is damaged is mended when the
 * file holds it.
 */
export function importEvents(
  db: Database,
  clock: RecordClock,
  events: readonly FileEvent[],
): Promise<Result<ImportSummary, ImportProblem>> {
  const fresh = newId(clock.random);
  const work = async (tx: Writing): Promise<Result<ImportSummary, ImportProblem>> => {
    const incoming = await incomingOf(tx, events);
    if (!incoming.ok) return incoming;
    const device = deviceAfter(await readDevice(tx), incoming.value, fresh, clock.now());
    await Promise.all([...incoming.value.map(({ key, row }) => writeRow(tx, key, row)), writeDevice(tx, device)]);
    return ok({
      added: incoming.value.length,
      alreadyThere: events.length - incoming.value.length,
      unknownKept: incoming.value.filter(({ file }) => file.stored.kind === "unknown").length,
    });
  };
  return stored(() => write(db, work));
}

/** What of the file is not here; compared inside the transaction, so that another tab cannot come between. */
async function incomingOf(tx: Writing, events: readonly FileEvent[]): Promise<Result<Incoming[], ImportProblem>> {
  const rows = tx.objectStore("rows");
  const keyById = new Map((await rows.getAllKeys()).map((key) => [key[3], key]));
  const here = await Promise.all(
    events.map(async ({ stored: { event } }) => {
      const key = keyById.get(event.id);
      return key === undefined ? undefined : await rows.get(key);
    }),
  );
  const incoming = new Map<string, Incoming>();
  for (const [i, file] of events.entries()) {
    const { hlc, device, n, id } = file.stored.event;
    const entry: Incoming = { key: [hlc, device, n, id], row: encodeRow(file.bytes), file, mends: keyById.has(id) };
    const known = incoming.get(id)?.row ?? here[i];
    if (known !== undefined && sameBytes(known, entry.row)) continue;
    if (known === undefined || mends(known, keyById.get(id), entry)) incoming.set(id, entry);
    else if (!isSealed(known)) return err({ type: "conflictingId", path: file.path, id });
  }
  return ok([...incoming.values()]);
}

function isSealed(row: Uint8Array): boolean {
  const bytes = decodeRow(row);
  return !bytes.ok && bytes.error.type === "sealed";
}

/** Is the row here broken, and this the event that its key names? */
function mends(row: Uint8Array, key: RowKey | undefined, incoming: Incoming): boolean {
  if (key === undefined || isSealed(row)) return false;
  return !readRow(key, row).ok && key.every((part, i) => part === incoming.key[i]);
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
