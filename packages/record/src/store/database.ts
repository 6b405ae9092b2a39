import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, wrap } from "idb";

/** Sorts as events do; `id` keeps both events when copies of a profile used one `n`. */
export type RowKey = [hlc: string, device: string, n: number, id: string];

/** A month of UTC as YYYY-MM, and a random id: a segment is never changed, another one takes its place. */
export type SegmentKey = [month: string, id: string];

/** Who is writing, as the last transaction left it. */
export interface Device {
  /** Its name in the record; null before its first event. */
  readonly device: string | null;
  /** Number of its last event. */
  readonly n: number;
  /** Newest hlc written or accepted here. */
  readonly hlc: string | null;
}

/** What this device knows beside the events. None of it is exported. */
export interface Meta {
  readonly device: Device;
  /** Ids of events that were more than a day ahead when this device first saw them, see `order.ts`. */
  readonly early: readonly string[];
  /** When this device first saw a tombstone that another wrote, ms since 1970: its 30 days begin then. */
  readonly heard: Readonly<Record<string, number>>;
  /** Newest hlc at the time when everything was erased here: what is older is only brought back when asked for. */
  readonly erased: string;
}

/** Bytes that could not be read, taken out of the way. */
export interface AsidePiece {
  readonly from: "row" | "segment";
  /** Key of the row or the segment, as text. */
  readonly key: string;
  readonly problem: string;
  readonly bytes: Uint8Array;
}

/**
 * - `rows`: fresh events, one each, see `row.ts`.
 * - `segments`: sealed months, see `segment.ts`.
 * - `meta`: one value for each field of `Meta`; a field that was never written is missing.
 * - `checkpoint`: under `newest`, see `checkpoint.ts`; only a cache.
 * - `aside`: what was damaged, until the person lets it go.
 * - `drafts`: half-done things, such as a running session, as JSON text. Not part of the record and not exported.
 * - `local`: what belongs to this device alone, such as where its copy is saved. Not part of the record either.
 */
export interface RecordSchema extends DBSchema {
  rows: { key: RowKey; value: Uint8Array };
  segments: { key: SegmentKey; value: Uint8Array };
  meta: { key: keyof Meta; value: Meta[keyof Meta] };
  checkpoint: { key: "newest"; value: Uint8Array };
  aside: { key: number; value: AsidePiece };
  drafts: { key: string; value: string };
  local: { key: string; value: unknown };
}
export type Database = IDBPDatabase<RecordSchema>;
export type StoreName = StoreNames<RecordSchema>;
export type Writing = IDBPTransaction<RecordSchema, StoreName[], "readwrite">;

const version = 2;
/** Every store, and how its keys come about. Version 1 had `rows`, `meta` and `drafts`. */
const stores: Readonly<Record<StoreName, IDBObjectStoreParameters>> = {
  rows: {},
  segments: {},
  meta: {},
  checkpoint: {},
  aside: { autoIncrement: true },
  drafts: {},
  local: {},
};
export const storeNames = Object.keys(stores) as StoreName[];

/** What may happen while the database is being opened or is open. */
export interface OpenListeners {
  /** Another tab has an older layout open and does not let go yet. */
  readonly onBlocked?: () => void;
  /** A later program in another tab needs the database: it is closed here, and nothing can be stored any more. */
  readonly onOutdated?: () => void;
}

/** Opens the database and makes the stores that it lacks. Rejects with the browser's own error. */
export async function openDatabase(
  name: string,
  factory: IDBFactory,
  listeners: OpenListeners = {},
): Promise<Database> {
  const request = factory.open(name, version);
  request.onblocked = () => listeners.onBlocked?.();
  request.onupgradeneeded = () => {
    const there = request.result.objectStoreNames;
    for (const store of storeNames) if (!there.contains(store)) request.result.createObjectStore(store, stores[store]);
  };
  const db = (await wrap(request)) as unknown as Database;
  // a later program in another tab must be able to change the layout
  db.onversionchange = () => {
    db.close();
    listeners.onOutdated?.();
  };
  return db;
}

/**
 * Writes: all that `work` does, or nothing. Resolves when the device says that it is on its disk.
 *
 * @param names the stores that `work` uses
 * @param work must wait for nothing but the transaction
 */
export async function write<T>(
  db: Database,
  names: readonly StoreName[],
  work: (tx: Writing) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...names], "readwrite", { durability: "strict" });
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

/** A field of `Meta`, as last written. */
export async function readMeta<K extends keyof Meta>(
  store: { get(key: keyof Meta): Promise<Meta[keyof Meta] | undefined> },
  key: K,
): Promise<Meta[K] | undefined> {
  // written by `writeMeta` alone, which ties the value to its key
  return (await store.get(key)) as Meta[K] | undefined;
}

export async function writeMeta<K extends keyof Meta>(tx: Writing, key: K, value: Meta[K]): Promise<void> {
  await tx.objectStore("meta").put(value, key);
}

/** This device; before its first event it has no name. */
export async function readDevice(tx: Writing): Promise<Device> {
  return (await readMeta(tx.objectStore("meta"), "device")) ?? { device: null, n: 0, hlc: null };
}
