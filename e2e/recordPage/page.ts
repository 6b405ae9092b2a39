import * as door from "@ilio/record";
import { type SeededClock, seededClock } from "./seeded.ts";

export interface OpenedRecord {
  readonly record: door.PersonRecord;
  readonly clock: SeededClock;
}

export interface SeededOptions extends Omit<door.OpenOptions, "clock"> {
  /** Of the clock's bytes: one that no other opening has. */
  readonly seed: number;
  /** What the clock shows, ms since 1970. */
  readonly ms: number;
}

/** @throws Error naming the problem when it cannot be opened */
async function openSeeded({ seed, ms, ...options }: SeededOptions): Promise<OpenedRecord> {
  const clock = seededClock(seed, ms);
  const opened = await door.openRecord({ ...options, clock });
  if (opened.ok) return { record: opened.value, clock };
  throw new Error(`openSeeded: expected a record, got "${opened.error.type}".`, { cause: opened.error.cause });
}

/** How many values each store of a record holds, looked at behind its back. */
async function counts(name = "ilio"): Promise<Readonly<Record<string, number>>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const found = names.map((store) => transaction.objectStore(store).count());
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  db.close();
  return Object.fromEntries(names.map((store, i) => [store, found[i]!.result]));
}

/** What a test finds in the page: the door of the record, a record whose clock it can set, and a look at its stores. */
const exposed: typeof door & { readonly openSeeded: typeof openSeeded; readonly counts: typeof counts } = {
  ...door,
  openSeeded,
  counts,
};

declare global {
  var recordPage: typeof exposed;
}
globalThis.recordPage = exposed;
