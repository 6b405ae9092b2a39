import type { PersonRecord } from "@ilio/record";

/** What the browser says of the storage: kept until the person clears it, cleared when room is short, or it cannot say. */
export type Persistence = "kept" | "mayBeCleared" | "unknown";

/** Without https, and in some private windows, there is no storage manager. */
const manager = (): Partial<StorageManager> => navigator.storage ?? {};

/** Asks the browser nothing of the person: it only looks. */
export async function persistence(): Promise<Persistence> {
  const storage = manager();
  if (storage.persisted === undefined) return "unknown";
  try {
    return (await storage.persisted()) ? "kept" : "mayBeCleared";
  } catch (problem) {
    console.warn("persistence: expected an answer of the browser, got", problem);
    return "unknown";
  }
}

const askedKey = "persist-asked";
const looked = new WeakSet<PersonRecord>();

/**
 * Asks the browser to keep the record, once, and not before there is a check-in: browsers say yes rather to a page that is
 * used, and some of them ask the person.
 */
export async function askToPersist(record: PersonRecord): Promise<void> {
  if (record.state().checkIns.length === 0 || looked.has(record)) return;
  looked.add(record);
  if ((await record.local.get(askedKey)) === true) return;
  // noted first: a browser that does not answer is not asked again and again
  await record.local.set(askedKey, true);
  await manager()
    .persist?.()
    .catch((problem: unknown) => {
      // the data page says what it comes to: the browser may clear the record
      console.warn("persistence: expected an answer of the browser, got", problem);
    });
}
