import { bytesOfText, textOfBytes } from "../event/bytes.ts";
import { decodeLongRow, encodeRow } from "../event/row.ts";
import type { Checkpoint } from "../projection/checkpoint.ts";
import type { Reader } from "../projection/order.ts";
import { type AsidePiece, type Database, type RowKey, readMeta, type SegmentKey, write } from "./database.ts";
import { type ReadRow, readRow } from "./readRow.ts";
import { segmentText } from "./segments.ts";

/** Rows by their key as text. */
export type Rows = Map<string, ReadRow>;

/** No part has a space. */
export const keyText = (key: RowKey): string => key.join(" ");

/** What is stored, but for the inside of the segments. */
export interface Stored {
  readonly segments: readonly SegmentKey[];
  readonly rows: Rows;
  readonly early: Reader["early"];
  readonly aside: readonly AsidePiece[];
  /** The kept checkpoint, if this program made it of these segments. */
  readonly checkpoint: Checkpoint | null;
}

/** Reads it in one transaction. Rows that are known already are not read again; a damaged one is: it may be mended. */
export async function readStored(db: Database, program: string, known: Rows = new Map()): Promise<Stored> {
  const tx = db.transaction(["rows", "segments", "meta", "aside", "checkpoint"]);
  const rowStore = tx.objectStore("rows");
  const [keys, segments, early, aside, kept] = await Promise.all([
    rowStore.getAllKeys(),
    tx.objectStore("segments").getAllKeys(),
    readMeta(tx.objectStore("meta"), "early"),
    tx.objectStore("aside").getAll(),
    tx.objectStore("checkpoint").get("newest"),
  ]);
  const unread = keys.filter((key) => known.get(keyText(key))?.ok !== true);
  const values =
    unread.length === keys.length ? await rowStore.getAll() : await Promise.all(unread.map((key) => rowStore.get(key)));
  const read = new Map(unread.map((key, i) => [keyText(key), readRow(key, values[i])]));
  return {
    segments,
    // one that is damaged as before stays the same object
    rows: new Map(keys.map(keyText).map((key) => [key, newer(known.get(key), read.get(key))])),
    early: new Set(early),
    aside,
    checkpoint: await checkpointIn(kept, program, segments),
  };
}

function newer(known: ReadRow | undefined, read: ReadRow | undefined): ReadRow {
  const row = known !== undefined && read?.ok !== true ? known : read;
  if (row === undefined) throw new Error("readStored: expected each row to be known or read, got neither.");
  return row;
}

interface KeptCheckpoint {
  readonly program: string;
  readonly segments: readonly string[];
  readonly checkpoint: Checkpoint;
}

/** A cache is read only where it is exactly what this program would make; anything else is made anew. */
async function checkpointIn(
  kept: unknown,
  program: string,
  segments: readonly SegmentKey[],
): Promise<Checkpoint | null> {
  const bytes = await decodeLongRow(kept);
  if (!bytes.ok) return null;
  // its check holds, so this is what `keepCheckpoint` wrote
  const { program: by, segments: of, checkpoint } = JSON.parse(textOfBytes(bytes.value)) as KeptCheckpoint;
  const isOfThese = of.length === segments.length && segments.every((key, i) => segmentText(key) === of[i]);
  return by === program && isOfThese ? checkpoint : null;
}

/** Keeps a checkpoint of these segments, if they are still the ones that are stored. */
export async function keepCheckpoint(
  db: Database,
  program: string,
  segments: readonly SegmentKey[],
  checkpoint: Checkpoint,
): Promise<void> {
  const kept: KeptCheckpoint = { program, segments: segments.map(segmentText), checkpoint };
  const row = encodeRow(bytesOfText(JSON.stringify(kept)));
  await write(db, ["checkpoint", "segments"], async (tx) => {
    const there = await tx.objectStore("segments").getAllKeys();
    if (there.length !== segments.length || there.some((key, i) => segmentText(key) !== kept.segments[i])) return;
    await tx.objectStore("checkpoint").put(row, "newest");
  });
}
