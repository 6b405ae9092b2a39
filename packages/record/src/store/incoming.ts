import { checkTextOfRow, decodeRow } from "../event/row.ts";
import type { Envelope } from "../projection/order.ts";
import { err, ok, type Result } from "../result.ts";
import type { ImportProblem } from "../transfer/importProblem.ts";
import type { FileEvent } from "../transfer/readEntry.ts";
import type { Breathe } from "./breathe.ts";
import type { Database, RowKey, SegmentKey, Writing } from "./database.ts";
import { keyOf, readRow } from "./readRow.ts";
import { readSegments } from "./segments.ts";

/** An event of a file that is to be stored. */
export interface Incoming {
  readonly key: RowKey;
  readonly row: Uint8Array;
  readonly file: FileEvent;
  /** Takes the place of a damaged row. */
  readonly mends: boolean;
}

/** An event in a segment, as far as an import must know it. */
interface Here {
  readonly check: string;
  readonly isErased: boolean;
}

/** The sealed events, as they were at one moment. */
export interface SealedHere {
  readonly keys: readonly SegmentKey[];
  readonly byId: ReadonlyMap<string, Here>;
  readonly envelopes: readonly Envelope[];
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The sealed events, read before the transaction: it would not wait for so much. Null when they change meanwhile. */
export async function sealedHere(db: Database, breathe: Breathe): Promise<SealedHere | null> {
  const keys = await db.getAllKeys("segments");
  const segments = await readSegments(db, keys, breathe);
  if (segments === null) return null;
  const byId = new Map<string, Here>();
  for (const { held } of segments) {
    for (const { stored: read, row } of held) {
      byId.set(read.event.id, { check: checkTextOfRow(row), isErased: read.kind === "erased" });
    }
  }
  // without what they hold: ten years of it would stay in memory
  const envelopes = segments.flatMap(({ held }) =>
    held.map(({ stored: { event } }) => ({ id: event.id, device: event.device, n: event.n, hlc: event.hlc })),
  );
  return { keys, byId, envelopes };
}

/**
 * What of the file is not here; compared inside the transaction, so that another tab cannot come between. Where one id
 * stands here with its payload and there without, or the other way round, what is here stays: its tombstone decides, not
 * the file.
 */
export async function incomingOf(
  tx: Writing,
  events: readonly FileEvent[],
  { byId }: SealedHere,
): Promise<Result<Incoming[], ImportProblem>> {
  const rows = tx.objectStore("rows");
  const [keys, values] = await Promise.all([rows.getAllKeys(), rows.getAll()]);
  const rowById = new Map(keys.map((key, i) => [key[3], { key, row: values[i]! }]));
  const incoming = new Map<string, Incoming>();
  for (const file of events) {
    const { id } = file.stored.event;
    const here = rowById.get(id);
    const entry: Incoming = { key: keyOf(file.stored), row: file.row, file, mends: here !== undefined };
    const found = compare(entry, incoming.get(id)?.row, here, byId.get(id));
    if (found === "new") incoming.set(id, entry);
    else if (found === "conflict") return err({ type: "conflictingId", path: file.path, id });
  }
  return ok([...incoming.values()]);
}

function compare(
  entry: Incoming,
  before: Uint8Array | undefined,
  here: { readonly key: RowKey; readonly row: Uint8Array } | undefined,
  sealed: Here | undefined,
): "new" | "there" | "conflict" {
  if (before !== undefined) return sameBytes(before, entry.row) ? "there" : "conflict";
  const isErased = entry.file.stored.kind === "erased";
  if (sealed !== undefined)
    return sealed.check === entry.file.check || sealed.isErased !== isErased ? "there" : "conflict";
  if (here === undefined) return "new";
  if (sameBytes(here.row, entry.row) || isUnreadable(here.row)) return "there";
  const read = readRow(here.key, here.row);
  if (!read.ok) return here.key.every((part, i) => part === entry.key[i]) ? "new" : "conflict";
  return (read.value.kind === "erased") === isErased ? "conflict" : "there";
}

/** Written by a later program: kept as it is. */
function isUnreadable(row: Uint8Array): boolean {
  const bytes = decodeRow(row);
  return !bytes.ok && bytes.error.type === "sealed";
}
