import "fake-indexeddb/auto";
import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import { bytesOfText, canonicalText } from "./event/bytes.ts";
import { checkText } from "./event/row.ts";
import type { RecordClock } from "./store/clock.ts";
import { openRecord } from "./store/openRecord.ts";
import type { PersonRecord } from "./store/personRecord.ts";
import { fileText } from "./transfer/format.ts";

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const writes = 1000;
const rows = 10_000;
const start = Date.UTC(2026, 10, 22, 8, 40);
const payload = { nrs: 4, areas: [], effort: "right" } as const;

/** A clock that moves on by one second at each look, with the same bytes in every run. */
function seededClock(): RecordClock {
  let [ms, state] = [start, 7];
  const nextByte = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return {
    now: () => (ms += 1000),
    zone: () => "Europe/Berlin",
    random: (bytes) => Uint8Array.from({ length: bytes }, nextByte),
  };
}

async function open(name: string): Promise<PersonRecord> {
  const record = await openRecord({ name, clock: seededClock(), channel: null });
  if (!record.ok) throw new Error(`bench: expected a record, got "${record.error.type}".`);
  return record.value;
}

/** The whole time of `work`, ms. */
async function timed<T>(work: () => Promise<T>): Promise<readonly [ms: number, answer: T]> {
  const before = performance.now();
  const answer = await work();
  return [performance.now() - before, answer];
}

/** Time of each of `writes` calls, one after another, ms. */
async function timesOf(write: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < writes; i++) times.push((await timed(() => write(i)))[0]);
  return times;
}

function ratesOf(name: string, times: readonly number[]): Measured[] {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
  const total = times.reduce((sum, ms) => sum + ms, 0);
  return [
    { name: `${name} rate`, value: Math.round((1000 * times.length) / total), unit: "events/s" },
    { name: `${name} p50`, value: Number(share(0.5).toFixed(3)), unit: "ms" },
    { name: `${name} p99`, value: Number(share(0.99).toFixed(3)), unit: "ms" },
  ];
}

function expectCount(what: string, got: number, expected: number): void {
  if (got !== expected) throw new Error(`bench: expected ${expected} ${what}, got ${got}.`);
}

interface PlainSchema extends DBSchema {
  events: { key: number; value: object };
}

/** The peer: one object per event, no order, no check, no canonical bytes; strict as well. */
async function plainStore() {
  const request = indexedDB.open("bench-plain", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("events", { autoIncrement: true });
  const db = (await wrap(request)) as unknown as IDBPDatabase<PlainSchema>;
  return {
    async add(event: object): Promise<void> {
      const tx = db.transaction("events", "readwrite", { durability: "strict" });
      await Promise.all([tx.store.add(event), tx.done]);
    },
    all: () => db.getAll("events"),
  };
}

/** A file of `count` check-ins of another device, one a second. */
function fileOfCheckIns(count: number): string {
  const random = seededClock().random;
  const id = (): string =>
    btoa(String.fromCharCode(...random(16)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .slice(0, 22);
  const device = id();
  const entries = Array.from({ length: count }, (_, i) => {
    const hlc = `${new Date(start - 1000 * (count - i)).toISOString()}-0000`;
    const at = "2026-11-22T09:40+01:00[Europe/Berlin]";
    const text = canonicalText({ e: 1, id: id(), device, n: i + 1, hlc, at, type: "check-in/2", payload });
    return { check: checkText(bytesOfText(text)), text };
  });
  return fileText(entries, "2026-11-22T08:40:00.000Z");
}

/** Times of the record on fake-indexeddb in Node: what our own code costs, not what a browser's disk does. */
export async function bench(): Promise<Measured[]> {
  const record = await open("bench-append");
  const appended = await timesOf(() => record.append("check-in/2", payload));
  expectCount("check-ins", record.state().checkIns.length, writes);

  const plain = await plainStore();
  const added = await timesOf((n) => plain.add({ n, at: start + n, type: "check-in/2", payload }));
  expectCount("plain events", (await plain.all()).length, writes);

  const file = fileOfCheckIns(rows);
  const full = await open("bench-open");
  const [importMs, summary] = await timed(() => full.importFile(file));
  expectCount("imported events", summary.ok ? summary.value.added : -1, rows);
  full.close();
  const [openMs, again] = await timed(() => open("bench-open"));
  expectCount("check-ins after opening", again.state().checkIns.length, rows);
  const [exportMs, text] = await timed(() => again.exportFile());
  expectCount("characters of the export", text.length, file.length);

  const ms = (name: string, value: number): Measured => ({ name, value: Math.round(value), unit: "ms" });
  return [
    ...ratesOf("record append", appended),
    ...ratesOf("plain store add", added),
    ms(`record import ${rows} events`, importMs),
    ms(`record open ${rows} events`, openMs),
    ms(`record export ${rows} events`, exportMs),
  ];
}
