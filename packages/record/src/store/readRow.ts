import { textOfBytes } from "../event/bytes.ts";
import type { Flaw } from "../event/check.ts";
import { decodeRow, type RowProblem } from "../event/row.ts";
import { readEvent, type StoredEvent } from "../event/validate.ts";
import { err, ok, type Result } from "../result.ts";
import type { RowKey } from "./database.ts";

/** A row that could not be read: left where it is, and not part of the state. */
export interface DamagedRow {
  readonly key: RowKey;
  readonly problem:
    | RowProblem
    | { readonly type: "notJson" | "keyMismatch" }
    | { readonly type: "notEvent"; readonly flaw: Flaw };
}
export type ReadRow = Result<StoredEvent, DamagedRow>;

function parsed(bytes: Uint8Array): Result<unknown, null> {
  try {
    return ok(JSON.parse(textOfBytes(bytes)));
  } catch {
    return err(null);
  }
}

/** The event of a stored row, or what is wrong with the row. */
export function readRow(key: RowKey, row: unknown): ReadRow {
  const bytes = decodeRow(row);
  if (!bytes.ok) return err({ key, problem: bytes.error });
  const value = parsed(bytes.value);
  if (!value.ok) return err({ key, problem: { type: "notJson" } });
  const read = readEvent(value.value);
  if (read.kind === "damaged") return err({ key, problem: { type: "notEvent", flaw: read.flaw } });
  const { hlc, device, n, id } = read.event;
  const isItsKey = [hlc, device, n, id].every((part, i) => part === key[i]);
  return isItsKey ? ok(read) : err({ key, problem: { type: "keyMismatch" } });
}
