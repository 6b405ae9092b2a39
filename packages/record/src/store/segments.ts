import { decodeSegment } from "../event/segment.ts";
import type { StoredEvent } from "../event/validate.ts";
import type { Breathe } from "./breathe.ts";
import type { AsidePiece, Database, SegmentKey } from "./database.ts";
import { readSealedRow } from "./readRow.ts";

/** An event with the row it is stored in. */
export interface Held {
  readonly stored: StoredEvent;
  readonly row: Uint8Array;
}

/** A sealed part of a month, read. */
export interface ReadSegment {
  readonly key: SegmentKey;
  readonly held: readonly Held[];
  /** What of it could not be read. */
  readonly damaged: readonly AsidePiece[];
}

export const segmentText = (key: SegmentKey): string => key.join(" ");

async function readSegment(key: SegmentKey, value: unknown, breathe: Breathe): Promise<ReadSegment> {
  const from = { from: "segment", key: segmentText(key) } as const;
  const { rows, isWhole, rest } = await decodeSegment(value as Uint8Array<ArrayBuffer>);
  const held: Held[] = [];
  const damaged: AsidePiece[] = rest === null ? [] : [{ ...from, problem: "notRows", bytes: rest }];
  for (const row of rows) {
    const read = readSealedRow(row, isWhole);
    if (read.ok) held.push({ stored: read.value, row });
    else damaged.push({ ...from, problem: read.error.type, bytes: row.slice() });
    await breathe();
  }
  return { key, held, damaged };
}

/**
 * Reads sealed parts, one after another; null when one of them is gone, because another tab has joined or erased it
 * meanwhile.
 */
export async function readSegments(
  db: Database,
  keys: readonly SegmentKey[],
  breathe: Breathe,
): Promise<readonly ReadSegment[] | null> {
  const read: ReadSegment[] = [];
  for (const key of keys) {
    const value = await db.get("segments", key);
    if (value === undefined) return null;
    read.push(await readSegment(key, value, breathe));
  }
  return read;
}
