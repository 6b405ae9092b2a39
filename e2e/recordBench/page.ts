import { canonicalText, openRecord, type PersonRecord } from "@ilio/record";
import { type DecadeOptions, decade } from "@ilio/record/decade";
import { slowFiles } from "../../packages/record/src/testing/slowFiles.ts";
import { clockFrom, tonight } from "./clock.ts";
import { importRows, openRows, type RowStore } from "./rowStore.ts";

// What runs inside the browser. The record, the store to compare with and the file stay in the page between calls.

interface Opening {
  readonly name?: string;
  readonly program?: string;
  /** What the clock shows, ms since 1970; the evening of the record when not given. */
  readonly now?: number;
}

let file = "";
let record: PersonRecord | null = null;
let rows: RowStore | null = null;
const checkIn = { nrs: 2, areas: [], effort: "noSession" } as const;

function expectSame(what: string, got: unknown, expected: unknown): void {
  if (got !== expected) throw new Error(`bench: expected ${String(expected)} ${what}, got ${String(got)}.`);
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [ms: number, answer: T]> {
  const before = performance.now();
  const answer = await work();
  return [performance.now() - before, answer];
}

async function repeated(times: number, work: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  while (all.length < times) all.push(await work());
  return all;
}

const theRecord = (): PersonRecord => record ?? fail("a record");
const theRows = (): RowStore => rows ?? fail("a row store");
function fail(what: string): never {
  throw new Error(`bench: expected ${what} to be open.`);
}

async function opened({ now = tonight, ...options }: Opening): Promise<PersonRecord> {
  const found = await openRecord({ channel: null, clock: clockFrom(now), ...options });
  if (!found.ok) throw new Error(`bench: expected a record, got "${found.error.type}".`, { cause: found.error.cause });
  return found.value;
}

/** One opening; what was open is closed first. */
async function open(options: Opening): Promise<number> {
  record?.close();
  const [ms, found] = await timed(() => opened(options));
  record = found;
  return ms;
}

const bench = {
  /** Makes the file; returns its bytes. */
  make(options: DecadeOptions): number {
    file = decade(options);
    return new TextEncoder().encode(file).length;
  },
  async importFile(expected: number, options: Opening = {}): Promise<number> {
    await open(options);
    const [ms, summary] = await timed(() => theRecord().importFile(file));
    if (!summary.ok) throw new Error(`bench: expected a file to be taken, got ${summary.error.type}.`);
    expectSame("imported events", summary.value.added, expected);
    return ms;
  },
  open: (times: number, options: Opening = {}) => repeated(times, () => open(options)),
  /** Each opening by a program that did not make the kept checkpoint. */
  openAfterUpdate: (times: number) => repeated(times, () => open({ program: crypto.randomUUID() })),
  async read(since?: string): Promise<readonly [ms: number, count: number]> {
    const [ms, events] = await timed(() => theRecord().read(since));
    return [ms, events.length];
  },
  async exportFile(): Promise<number> {
    const [ms, text] = await timed(() => theRecord().exportFile());
    if (text !== file)
      throw new Error(`bench: expected the export to be the file, got ${text.length} other characters.`);
    return ms;
  },
  /** Check-ins one after another, each as soon as the last is on disk. */
  append: (times: number) =>
    repeated(times, async () => (await timed(() => theRecord().append("check-in/2", checkIn)))[0]),
  count: (): number => theRecord().count(),
  async maintain(): Promise<number> {
    const before = canonicalText(theRecord().state());
    const [ms] = await timed(() => theRecord().maintain());
    expectSame("state after sealing", canonicalText(theRecord().state()) === before, true);
    return ms;
  },
  async rowsImport(name: string): Promise<number> {
    return (await timed(() => importRows(name, file)))[0];
  },
  rowsOpen: (times: number, name: string) =>
    repeated(times, async () => {
      rows?.close();
      const [ms, found] = await timed(() => openRows(name, tonight));
      rows = found;
      return ms;
    }),
  async rowsRead(since?: string): Promise<readonly [ms: number, count: number]> {
    const [ms, events] = await timed(() => theRows().read(since));
    return [ms, events.length];
  },
  async rowsExport(): Promise<number> {
    return (await timed(() => theRows().exportText()))[0];
  },
  async rowsAdd(times: number): Promise<readonly number[]> {
    const encoder = new TextEncoder();
    const device = "AAECAwQFBgcICQoLDA0ODw";
    let n = 0;
    return repeated(times, async () => {
      n++;
      const hlc = `${new Date(tonight + n).toISOString()}-0000`;
      const at = "2036-10-31T21:00+01:00[Europe/Berlin]";
      const event = {
        e: 1,
        id: crypto.randomUUID(),
        device,
        n,
        hlc,
        at,
        type: "check-in/2",
        payload: checkIn,
      } as const;
      return (await timed(() => theRows().add(event, encoder.encode(canonicalText(event)))))[0];
    });
  },
  /** Both hold the same events and say the same of the person. */
  compare(expected: number): void {
    expectSame("events in the record", theRecord().count(), expected);
    expectSame("events in the row store", theRows().count, expected);
    expectSame("state", canonicalText(theRecord().state()) === canonicalText(theRows().state), true);
  },
  closeRecord(): void {
    record?.close();
    record = null;
  },
  /** Every file that is meant to do harm, by how long it takes until it is refused, ms. */
  async refuse(size: number): Promise<readonly (readonly [name: string, ms: number])[]> {
    await open({ name: "bench-slow" });
    const all: (readonly [string, number])[] = [];
    for (const { name, text } of slowFiles(size)) {
      const [ms, summary] = await timed(() => theRecord().importFile(text));
      expectSame(`for a file of ${name} to be taken`, summary.ok, false);
      all.push([name, ms]);
    }
    expectSame("events after them", theRecord().count(), 0);
    return all;
  },
  /** Bytes of this origin on disk. */
  async used(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? 0;
  },
  erase: (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error("bench: cannot delete", { cause: request.error }));
      request.onblocked = () => reject(new Error(`bench: "${name}" is still open.`));
    }),
};

declare global {
  var recordBench: typeof bench;
}
globalThis.recordBench = bench;
