import { textOfBytes } from "../event/bytes.ts";
import type { Flaw } from "../event/check.ts";
import { bytesOfRow, decodeRow, type RowProblem } from "../event/row.ts";
import { readEvent, type StoredEvent } from "../event/validate.ts";
import { err, ok, type Result } from "../result.ts";
import type { RowKey } from "./database.ts";

export type ReadProblem =
  | RowProblem
  | { readonly type: "notJson" | "keyMismatch" }
  | { readonly type: "notEvent"; readonly flaw: Flaw };

/** A row that could not be read: left where it is, and not part of the state. */
export interface DamagedRow {
  readonly key: RowKey;
  readonly problem: ReadProblem;
}
export type ReadRow = Result<StoredEvent, DamagedRow>;

function parsed(bytes: Uint8Array): Result<unknown, null> {
  try {
    return ok(JSON.parse(textOfBytes(bytes)));
  } catch {
    return err(null);
  }
}

function readBytes(bytes: Uint8Array): Result<StoredEvent, ReadProblem> {
  const value = parsed(bytes);
  if (!value.ok) return err({ type: "notJson" });
  const read = readEvent(value.value);
  return read.kind === "damaged" ? err({ type: "notEvent", flaw: read.flaw }) : ok(read);
}

/**
 * The event of a row out of a segment, or what is wrong with it.
 *
 * @param isWhole the segment's own check held, so the row's need not be looked at
 */
export function readSealedRow(row: Uint8Array, isWhole: boolean): Result<StoredEvent, ReadProblem> {
  const bytes = isWhole ? bytesOfRow(row) : decodeRow(row);
  return bytes.ok ? readBytes(bytes.value) : bytes;
}

/** The event of a stored row, or what is wrong with the row. */
export function readRow(key: RowKey, row: unknown): ReadRow {
  const bytes = decodeRow(row);
  if (!bytes.ok) return err({ key, problem: bytes.error });
  const read = readBytes(bytes.value);
  if (!read.ok) return err({ key, problem: read.error });
  const isItsKey = keyOf(read.value).every((part, i) => part === key[i]);
  return isItsKey ? read : err({ key, problem: { type: "keyMismatch" } });
}

/** The key under which an event's row is stored. */
export const keyOf = ({ event: { hlc, device, n, id } }: StoredEvent): RowKey => [hlc, device, n, id];

/** As IndexedDB sorts them. */
export function compareKeys(a: RowKey, b: RowKey): number {
  for (const [i, part] of a.entries()) if (part !== b[i]) return part < b[i]! ? -1 : 1;
  return 0;
}
