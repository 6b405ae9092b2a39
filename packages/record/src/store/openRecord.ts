import { formatHlc } from "../event/hlc.ts";
import { inOrder } from "../projection/order.ts";
import { err, ok, type Result } from "../result.ts";
import { fileText } from "../transfer/format.ts";
import { readFile } from "../transfer/readFile.ts";
import { factOf, storeFact } from "./append.ts";
import { breather } from "./breathe.ts";
import { type RecordChannel, tabChannel } from "./channel.ts";
import { type RecordClock, systemClock } from "./clock.ts";
import {
  type Database,
  type OpenListeners,
  openDatabase,
  readDevice,
  storeNames,
  write,
  writeMeta,
} from "./database.ts";
import { importEvents } from "./importEvents.ts";
import { LiveView } from "./liveView.ts";
import { ifFree } from "./locks.ts";
import { maintain } from "./maintain.ts";
import type { PersonRecord } from "./personRecord.ts";
import { readEntries, readHeld } from "./readEvents.ts";
import { asideFile, asideOf, removeAside } from "./setAside.ts";
import { type OpenProblem, openProblem, stored } from "./storeProblem.ts";

export interface OpenOptions extends OpenListeners {
  /** Name of the database; "ilio" when not given. */
  readonly name?: string;
  /** Names this version of the program: what another version worked out and kept is worked out anew. */
  readonly program?: string;
  readonly indexedDB?: IDBFactory;
  readonly clock?: RecordClock;
  /** How tabs reach each other; null for none. A BroadcastChannel when not given. */
  readonly channel?: RecordChannel | null;
}

/** Opens the record of this device, or makes an empty one. */
export async function openRecord(options: OpenOptions = {}): Promise<Result<PersonRecord, OpenProblem>> {
  const { name = "ilio", program = "", clock = systemClock, indexedDB: factory = globalThis.indexedDB } = options;
  // some private windows have no IndexedDB
  if (factory === undefined) return err({ type: "unavailable", cause: null });
  try {
    const db = await openDatabase(name, factory, options);
    const view = await LiveView.open(db, clock, program);
    const channel = options.channel === undefined ? tabChannel(name) : options.channel;
    channel?.onPost(() => {
      // nobody waits for it: a failed read shows up as the page's unhandled rejection
      void view.refresh();
    });
    return ok(recordOf(db, name, view, clock, channel));
  } catch (cause) {
    return err(openProblem(cause));
  }
}

function recordOf(
  db: Database,
  name: string,
  view: LiveView,
  clock: RecordClock,
  channel: RecordChannel | null,
): PersonRecord {
  const changed = async (): Promise<void> => {
    channel?.post();
    await view.refresh();
  };
  return {
    async append(type, payload, options = {}) {
      const event = await storeFact(db, clock, factOf(type, payload, options, clock));
      channel?.post();
      await view.take(event);
      return event;
    },
    state: () => view.current.state,
    count: () => view.current.count,
    subscribe: (listener) => view.subscribe(listener),
    read: (since) =>
      stored(async () => {
        const held = await readHeld(db, since);
        return inOrder(
          held.map((each) => each.stored),
          view.reader,
        );
      }),
    exportFile: () => stored(async () => fileText(await readEntries(db))),
    async importFile(text, options) {
      const file = await readFile(text);
      if (!file.ok) return file;
      const summary = await importEvents(db, clock, file.value, options);
      if (summary.ok) await changed();
      return summary;
    },
    async maintain() {
      if (!view.needsMaintenance()) return;
      const hasChanged = await ifFree(`ilio-maintain:${name}`, () =>
        stored(() => maintain(db, clock, view.reader.early, breather())),
      );
      if (hasChanged === true) await changed();
    },
    draft: draftsOf(db),
    local: localOf(db),
    setAside: {
      list: () => asideOf(view.current),
      save: () => stored(() => asideFile(db)),
      async remove() {
        await stored(() => removeAside(db));
        await changed();
      },
    },
    async erase() {
      await stored(() => eraseAll(db, clock));
      await changed();
    },
    close() {
      view.close();
      channel?.close();
      db.close();
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

const localOf = (db: Database): PersonRecord["local"] => ({
  get: (key) => stored(() => db.get("local", key)),
  set: (key, value) =>
    stored(async () => {
      await db.put("local", value, key);
    }),
  remove: (key) => stored(() => db.delete("local", key)),
});

/** One transaction, so that a kill leaves all or nothing. */
function eraseAll(db: Database, clock: RecordClock): Promise<void> {
  return write(db, storeNames, async (tx) => {
    const { hlc } = await readDevice(tx);
    const now = formatHlc({ ms: Math.max(0, Math.floor(clock.now())), counter: 0xffff });
    await Promise.all(storeNames.map((name) => tx.objectStore(name).clear()));
    await writeMeta(tx, "erased", hlc !== null && hlc > now ? hlc : now);
  });
}
