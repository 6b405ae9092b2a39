import { err, ok, type Result } from "../result.ts";
import { fileText } from "../transfer/format.ts";
import { readFile } from "../transfer/readFile.ts";
import { factOf, storeFact } from "./append.ts";
import { type RecordChannel, tabChannel } from "./channel.ts";
import { type RecordClock, systemClock } from "./clock.ts";
import { type Database, openDatabase } from "./database.ts";
import { importEvents } from "./importEvents.ts";
import { LiveView } from "./liveView.ts";
import type { PersonRecord } from "./personRecord.ts";
import { readEntries, readRows } from "./rows.ts";
import { type OpenProblem, openProblem, stored } from "./storeProblem.ts";

export interface OpenOptions {
  /** Name of the database; "ilio" when not given. */
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly clock?: RecordClock;
  /** How tabs reach each other; null for none. A BroadcastChannel when not given. */
  readonly channel?: RecordChannel | null;
}

/** Opens the record of this device, or makes an empty one. */
export async function openRecord(options: OpenOptions = {}): Promise<Result<PersonRecord, OpenProblem>> {
  const { name = "ilio", clock = systemClock, indexedDB: factory = globalThis.indexedDB } = options;
  // some private windows have no IndexedDB
  if (factory === undefined) return err({ type: "unavailable", cause: null });
  try {
    const db = await openDatabase(name, factory);
    const view = new LiveView(db, await readRows(db), clock);
    const channel = options.channel === undefined ? tabChannel(name) : options.channel;
    channel?.onPost(() => {
      // nobody waits for it: a failed read shows up as the page's unhandled rejection
      void view.refresh();
    });
    return ok(recordOf(db, view, clock, channel));
  } catch (cause) {
    return err(openProblem(cause));
  }
}

function recordOf(db: Database, view: LiveView, clock: RecordClock, channel: RecordChannel | null): PersonRecord {
  const changed = async (): Promise<void> => {
    channel?.post();
    await view.refresh();
  };
  return {
    async append(type, payload, options = {}) {
      const event = await storeFact(db, clock, factOf(type, payload, options, clock));
      view.take(event);
      channel?.post();
      return event;
    },
    events: () => view.current.events,
    state: () => view.current.state,
    subscribe: (listener) => view.subscribe(listener),
    exportFile: () => stored(async () => fileText(await readEntries(db), new Date(clock.now()).toISOString())),
    async importFile(text) {
      const file = readFile(text);
      if (!file.ok) return file;
      const summary = await importEvents(db, clock, file.value);
      if (summary.ok) await changed();
      return summary;
    },
    draft: draftsOf(db),
    async erase() {
      await stored(() => eraseAll(db));
      await changed();
    },
    close() {
      view.close();
      channel?.close();
      db.close();
    },
    get damaged() {
      return view.current.damaged;
    },
  };
}

const draftsOf = (db: Database): PersonRecord["draft"] => ({
  get: (key) => stored(async () => (await db.get("drafts", key)) ?? null),
  set: (key, text) =>
    stored(async () => {
      await db.put("drafts", text, key);
    }),
  remove: (key) => stored(() => db.delete("drafts", key)),
});

async function eraseAll(db: Database): Promise<void> {
  const tx = db.transaction(["rows", "meta", "drafts"], "readwrite", { durability: "strict" });
  const stores = [...tx.objectStoreNames].map((name) => tx.objectStore(name).clear());
  await Promise.all([...stores, tx.done]);
}
