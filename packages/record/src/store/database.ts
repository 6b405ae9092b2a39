import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from "idb";

/** Sorts as events do; `id` keeps both events when copies of a profile used one `n`. */
export type RowKey = [hlc: string, device: string, n: number, id: string];

/** Who is writing, as the last transaction left it. */
export interface Device {
  /** Its name in the record; null before its first event. */
  readonly device: string | null;
  /** Number of its last event. */
  readonly n: number;
  /** Newest hlc written or accepted here. */
  readonly hlc: string | null;
}

/**
 * Version 1. Sealed months will get a store of their own; fresh events stay rows.
 *
 * - `rows`: one event each, see `row.ts`.
 * - `meta`: under `device`, who is writing. Empty until the first event.
 * - `drafts`: half-done things, such as a running session, as JSON text. Not part of the record and not exported.
 */
export interface RecordSchema extends DBSchema {
  rows: { key: RowKey; value: Uint8Array };
  meta: { key: "device"; value: Device };
  drafts: { key: string; value: string };
}
export type Database = IDBPDatabase<RecordSchema>;
export type Writing = IDBPTransaction<RecordSchema, ["rows", "meta"], "readwrite">;

const version = 1;

/** Opens the database and makes its stores when it is new. Rejects with the browser's own error. */
export async function openDatabase(name: string, factory: IDBFactory): Promise<Database> {
  const request = factory.open(name, version);
  request.onupgradeneeded = () => {
    for (const store of ["rows", "meta", "drafts"]) request.result.createObjectStore(store);
  };
  const db = (await wrap(request)) as unknown as Database;
  // a later program in another tab must be able to change the layout
  db.onversionchange = () => db.close();
  return db;
}

/**
 * Writes the person's own words: all that `work` does, or nothing. Resolves when the device says that it is on its disk.
 *
 * @param work must wait for nothing but the transaction
 */
export async function write<T>(db: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(["rows", "meta"], "readwrite", { durability: "strict" });
  // it is awaited below; when `work` fails first, `work`'s own error is the one to tell
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (cause) {
    // null while nothing has aborted it: then what was already written must go
    if (tx.error === null) tx.abort();
    throw tx.error ?? cause;
  }
}

/** Puts one row; async, so that an error of any kind comes as a rejection. */
export async function writeRow(tx: Writing, key: RowKey, row: Uint8Array): Promise<void> {
  await tx.objectStore("rows").put(row, key);
}

/** This device; before its first event it has no name. */
export async function readDevice(tx: Writing): Promise<Device> {
  return (await tx.objectStore("meta").get("device")) ?? { device: null, n: 0, hlc: null };
}

export async function writeDevice(tx: Writing, device: Device): Promise<void> {
  await tx.objectStore("meta").put(device, "device");
}
