import { textOfBytes } from "../event/bytes.ts";
import { checkText, decodeRow } from "../event/row.ts";
import type { EntryText } from "../transfer/format.ts";
import type { Database, RowKey } from "./database.ts";
import { type ReadRow, readRow } from "./readRow.ts";

/** Rows by their key as text. */
export type Rows = Map<string, ReadRow>;

export const keyText = (key: RowKey): string => JSON.stringify(key);

/** All rows of the database, read in one transaction. */
export async function readRows(db: Database): Promise<Rows> {
  const store = db.transaction("rows").store;
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, i) => [keyText(key), readRow(key, values[i])]));
}

/** How the database differs from the rows known here: what another tab has added, mended or erased. */
export async function readChanges(
  db: Database,
  known: Rows,
): Promise<{ readonly added: Rows; readonly gone: readonly string[] }> {
  // taken before the transaction begins: a row we store meanwhile is not in it, and must not count as gone
  const before = [...known.keys()];
  const store = db.transaction("rows").store;
  const keys = await store.getAllKeys();
  const there = new Set(keys.map(keyText));
  const unread = keys.filter((key) => known.get(keyText(key))?.ok !== true);
  const values = await Promise.all(unread.map((key) => store.get(key)));
  const read = unread.map((key, i): [string, ReadRow] => [keyText(key), readRow(key, values[i])]);
  return {
    added: new Map(read.filter(([key, row]) => row.ok || !known.has(key))),
    gone: before.filter((key) => !there.has(key)),
  };
}

/** Every event that can be read, exactly as stored. */
export async function readEntries(db: Database): Promise<readonly EntryText[]> {
  const store = db.transaction("rows").store;
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.flatMap((key, i) => {
    const bytes = decodeRow(values[i]);
    if (!bytes.ok || !readRow(key, values[i]).ok) return [];
    return [{ check: checkText(bytes.value), text: textOfBytes(bytes.value) }];
  });
}
