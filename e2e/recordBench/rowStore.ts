import { type PersonState, project, readerAt, type StoredEvent } from "@ilio/record";
import { recentOf, recentSince } from "../../packages/record/src/projection/recent.ts";

type Key = [hlc: string, device: string, n: number, id: string];

/** The store that one would write first: one IndexedDB row for each event, with the same bytes and the same guarantees. */
export interface RowStore {
  readonly state: PersonState;
  readonly count: number;
  /** Resolves when the device says that it is on its disk. */
  add(event: StoredEvent["event"], bytes: Uint8Array): Promise<void>;
  /** @param since first hlc */
  read(since?: string): Promise<readonly StoredEvent[]>;
  /** Their bytes as one text. */
  exportText(): Promise<string>;
  close(): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const done = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(new Error("rowStore: aborted", { cause: tx.error }));
  });

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error("rowStore: a request was refused", { cause: request.error }));
  });

function database(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore("events");
  return answerOf(request);
}

function storedOf(bytes: Uint8Array): StoredEvent {
  // the bench stores only events of this program
  const event = JSON.parse(decoder.decode(bytes)) as never;
  return { kind: (event as { e: number }).e === 2 ? "erased" : "known", event } as StoredEvent;
}

const keyOf = ({ hlc, device, n, id }: StoredEvent["event"]): Key => [hlc, device, n, id];

/** Opens it and works out the state from every row. */
export async function openRows(name: string, now: number): Promise<RowStore> {
  const db = await database(name);
  const all = (range?: IDBKeyRange) =>
    answerOf<Uint8Array[]>(db.transaction("events").objectStore("events").getAll(range));
  const events = (await all()).map(storedOf);
  return {
    state: recentOf(project(events, readerAt(now)), recentSince(now)),
    count: events.length,
    async add(event, bytes) {
      const tx = db.transaction("events", "readwrite", { durability: "strict" });
      tx.objectStore("events").put(bytes, keyOf(event));
      await done(tx);
    },
    read: async (since = "") => (await all(IDBKeyRange.lowerBound([since]))).map(storedOf),
    exportText: async () => (await all()).map((bytes) => decoder.decode(bytes)).join(","),
    close: () => db.close(),
  };
}

/** Stores the events of an exported file, 1000 in a transaction, which need not wait for the disk. */
export async function importRows(name: string, text: string): Promise<void> {
  const db = await database(name);
  const { events } = JSON.parse(text) as { events: { event: StoredEvent["event"] }[] };
  for (let i = 0; i < events.length; i += 1000) {
    const tx = db.transaction("events", "readwrite", { durability: "relaxed" });
    const store = tx.objectStore("events");
    for (const { event } of events.slice(i, i + 1000)) store.put(encoder.encode(JSON.stringify(event)), keyOf(event));
    await done(tx);
  }
  db.close();
}
