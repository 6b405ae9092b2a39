import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { changeStored, checkIn, newFactory, openTest, readStored, testClock } from "../testing/openTest.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact } from "../testing/samples.ts";
import type { PersonRecord } from "./personRecord.ts";

afterEach(() => vi.restoreAllMocks());

const day = 24 * 60 * 60 * 1000;
const december = Date.UTC(2026, 11, 3, 9);

async function everything(record: PersonRecord) {
  return { state: record.state(), events: await record.read(), file: await record.exportFile(), count: record.count() };
}

/** Two check-ins in November and one in December, still as rows. */
async function lateInTheYear(indexedDB = newFactory()) {
  const clock = testClock();
  const record = await openTest({ indexedDB, clock });
  const first = await record.append("check-in/2", checkIn(1));
  clock.ms += day;
  const second = await record.append("check-in/2", { ...checkIn(2), note: "a note to lose" });
  clock.ms = december;
  const third = await record.append("check-in/2", checkIn(3));
  return { indexedDB, clock, record, first, second, third };
}

describe("sealing", () => {
  it("puts the events of closed months into one segment each, and changes nothing that is seen", async () => {
    const { indexedDB, clock, record } = await lateInTheYear();
    const before = await everything(record);
    await record.maintain();
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: ["2026-11"] });
    expect(await everything(record)).toEqual(before);
    expect(await everything(await openTest({ indexedDB, clock }))).toEqual(before);
    clock.ms = Date.UTC(2027, 0, 1);
    await record.maintain();
    expect(await readStored(indexedDB)).toMatchObject({ rows: 0, segments: ["2026-11", "2026-12"] });
    expect(await everything(await openTest({ indexedDB, clock }))).toEqual(before);
  });

  it("counts on after it, and joins what comes late into the same month", async () => {
    const { indexedDB, clock, record, third } = await lateInTheYear();
    await record.maintain();
    const other = await openTest({ clock: testClock(Date.UTC(2026, 10, 23), 2) });
    await other.append("check-in/2", checkIn(9));
    expect(await record.importFile(await other.exportFile())).toMatchObject({ value: { added: 1 } });
    expect(await readStored(indexedDB)).toMatchObject({ rows: 2, segments: ["2026-11"] });
    const before = await everything(record);
    await record.maintain();
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: ["2026-11"] });
    expect(await everything(await openTest({ indexedDB, clock }))).toEqual(before);
    expect(await record.append("check-in/2", checkIn(4))).toMatchObject({ n: third.n + 1, device: third.device });
  });

  it("does nothing while the clock has lost its time, and writes nothing when there is nothing to do", async () => {
    const { indexedDB, clock, record } = await lateInTheYear();
    clock.ms = 0;
    await record.maintain();
    expect(await readStored(indexedDB)).toMatchObject({ rows: 3, segments: [] });
    clock.ms = december;
    await record.maintain();
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    await record.maintain();
    expect(put).not.toHaveBeenCalled();
  });

  it("leaves all as it was when the device is full, and is done the next time", async () => {
    const { indexedDB, record } = await lateInTheYear();
    const before = await everything(record);
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementationOnce(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await expect(record.maintain()).rejects.toMatchObject({ type: "full" });
    expect(await readStored(indexedDB)).toMatchObject({ rows: 3, segments: [] });
    expect(await everything(record)).toEqual(before);
    await record.maintain();
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: ["2026-11"] });
  });

  it("shows in a second tab, which goes on writing", async () => {
    const { indexedDB, clock, record } = await lateInTheYear();
    const tab = await openTest({ indexedDB, clock });
    await record.maintain();
    await tab.append("check-in/2", checkIn(4));
    expect(tab.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 2, 3, 4]);
    expect((await tab.read()).map(({ event }) => event.n)).toEqual([1, 2, 3, 4]);
    expect((await openTest({ indexedDB, clock })).state()).toEqual(tab.state());
  });

  it(
    "gives the same state, events and file whatever was written and whenever it is done",
    async () => {
      const step = fc.oneof(
        { weight: 5, arbitrary: fact },
        { weight: 2, arbitrary: fc.constantFrom("month" as const, "upkeep" as const, "open" as const) },
        { weight: 1, arbitrary: fc.constantFrom("edit" as const, "delete" as const, "monthBack" as const) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          const [clock, plainClock] = [testClock(), testClock()];
          const indexedDB = newFactory();
          let record = await openTest({ indexedDB, clock });
          const plain = await openTest({ clock: plainClock });
          const both = (act: (one: PersonRecord) => Promise<unknown>) => Promise.all([act(record), act(plain)]);
          for (const act of steps) {
            plainClock.ms = clock.ms += 60_000;
            const id = record.state().checkIns[0]?.id;
            if (act === "month") plainClock.ms = clock.ms += 31 * day;
            else if (act === "monthBack") plainClock.ms = clock.ms -= 31 * day;
            else if (act === "upkeep") await record.maintain();
            else if (act === "open") record = await openTest({ indexedDB, clock });
            else if (act === "edit") {
              if (id !== undefined) await both((one) => one.append("check-in/2", checkIn(0), { replaces: id }));
            } else if (act === "delete") {
              const gone = { entry: id ?? "", state: "deleted" } as const;
              if (id !== undefined) await both((one) => one.append("tombstone/1", gone));
            } else await both((one) => one.append(act.type, act.payload));
          }
          const again = await openTest({ indexedDB, clock });
          expect(await again.exportFile()).toBe(await record.exportFile());
          expect(record.state()).toEqual(again.state());
          expect((await again.read()).map(({ event }) => [event.n, event.type])).toEqual(
            (await plain.read()).map(({ event }) => [event.n, event.type]),
          );
          const shown = ({ checkIns, settings, answers, goals }: ReturnType<PersonRecord["state"]>) => [
            checkIns.map(({ nrs, at }) => [nrs, at]),
            settings,
            answers,
            goals.map(({ text }) => text),
          ];
          expect(shown(again.state())).toEqual(shown(plain.state()));
        }),
        runs,
      );
    },
    patience,
  );
});

describe("a deleted entry", () => {
  it("can be brought back for 30 days, then its content is gone from segments and exports", async () => {
    const { indexedDB, clock, record, second } = await lateInTheYear();
    await record.maintain();
    await record.append("tombstone/1", { entry: second.id, state: "deleted" });
    expect(record.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 3]);
    clock.ms += 30 * day - 1;
    await record.maintain();
    expect(await record.exportFile()).toContain("a note to lose");
    await record.append("tombstone/1", { entry: second.id, state: "restored" });
    expect(record.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 2, 3]);
    clock.ms += 40 * day;
    await record.maintain();
    expect(await record.exportFile()).toContain("a note to lose");
    const goes = await record.append("tombstone/1", { entry: second.id, state: "deleted" });
    clock.ms += 30 * day;
    await record.maintain();
    const file = await record.exportFile();
    expect(file).not.toContain("a note to lose");
    expect(await readStored(indexedDB, "a note to lose")).toMatchObject({ found: 0 });
    expect(record.count()).toBe(6);
    expect((await record.read()).map(({ kind }) => kind).filter((kind) => kind === "erased")).toHaveLength(1);
    expect((await record.read()).map(({ event }) => event.n)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, goes.n]));
    await record.append("tombstone/1", { entry: second.id, state: "restored" });
    expect(record.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 3]);
  });

  it("of this month loses its content where it stands, with all its forms", async () => {
    const clock = testClock(Date.UTC(2026, 11, 1));
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB, clock });
    const first = await record.append("check-in/2", { ...checkIn(1), note: "secret one" });
    const edit = await record.append("check-in/2", { ...checkIn(1), note: "secret two" }, { replaces: first.id });
    await record.append("tombstone/1", { entry: edit.id, state: "deleted" });
    clock.ms += 30 * day;
    await record.maintain();
    expect(await readStored(indexedDB, "secret")).toMatchObject({ found: 0, rows: 3, segments: [] });
    expect((await record.read()).map(({ kind }) => kind)).toEqual(["erased", "erased", "known"]);
  });

  it("is not brought back by a copy from before it was erased, and the copy is no other content of its id", async () => {
    const { clock, record, second } = await lateInTheYear();
    const copy = await record.exportFile();
    await record.append("tombstone/1", { entry: second.id, state: "deleted" });
    clock.ms += 30 * day;
    await record.maintain();
    const before = await everything(record);
    expect(await record.importFile(copy)).toMatchObject({ ok: true, value: { added: 0, alreadyThere: 3 } });
    expect(await everything(record)).toEqual(before);
    // into a device that knows the deletion only from the newer copy, after the older one
    const other = await openTest({ clock });
    await other.importFile(copy);
    await other.importFile(await record.exportFile());
    expect(other.state()).toEqual(record.state());
    expect(await other.exportFile()).toContain("a note to lose");
    clock.ms += 30 * day;
    await other.maintain();
    await record.maintain();
    expect(await other.exportFile()).toBe(await record.exportFile());
  });

  it("from a copy waits 30 days from when it was heard of, however old it says it is", async () => {
    const { clock, record, second } = await lateInTheYear();
    const copy = await record.exportFile();
    await record.append("tombstone/1", { entry: second.id, state: "deleted" });
    const withDeletion = await record.exportFile();
    clock.ms += 300 * day;
    const other = await openTest({ clock });
    await other.importFile(copy);
    await other.importFile(withDeletion);
    await other.maintain();
    expect(await other.exportFile()).toContain("a note to lose");
    await other.append("tombstone/1", { entry: second.id, state: "restored" });
    expect(other.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 2, 3]);
  });
});

describe("a damaged segment", () => {
  const spoil = (indexedDB: IDBFactory, change: (bytes: Uint8Array) => Uint8Array) =>
    changeStored(indexedDB, (tx) => {
      const store = tx.objectStore("segments");
      const cursor = store.openCursor();
      cursor.onsuccess = () => cursor.result?.update(change(cursor.result.value as Uint8Array));
    });

  it("loses the one entry that is wrong, sets it aside to be saved, and the rest goes on", async () => {
    const { indexedDB, clock, record } = await lateInTheYear();
    const copy = await record.exportFile();
    await record.maintain();
    record.close();
    await spoil(indexedDB, (bytes) => {
      bytes[40]! ^= 1;
      return bytes;
    });
    const again = await openTest({ indexedDB, clock, program: "the next one" });
    expect(again.state().checkIns.map(({ nrs }) => nrs)).toEqual([2, 3]);
    await again.maintain();
    expect(again.setAside.list()).toMatchObject([{ from: "segment", problem: "checkMismatch" }]);
    const aside = JSON.parse(await again.setAside.save()) as { pieces: { bytes: string }[] };
    expect(aside.pieces[0]?.bytes).toMatch(/^00[0-9a-f]+$/);
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: ["2026-11"] });
    const whole = await openTest({ indexedDB, clock });
    expect(whole.setAside.list()).toHaveLength(1);
    await whole.setAside.remove();
    expect(whole.setAside.list()).toEqual([]);
    expect(await whole.importFile(copy)).toMatchObject({ ok: true, value: { added: 1, alreadyThere: 2 } });
    expect(whole.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 2, 3]);
    expect(await whole.exportFile()).toBe(copy);
  });

  it("that is no segment at all is set aside whole", async () => {
    const { indexedDB, clock, record } = await lateInTheYear();
    await record.maintain();
    record.close();
    await spoil(indexedDB, () => Uint8Array.of(9, 9, 9));
    const again = await openTest({ indexedDB, clock, program: "the next one" });
    expect(again.state().checkIns.map(({ nrs }) => nrs)).toEqual([3]);
    await again.maintain();
    expect(again.setAside.list()).toMatchObject([{ from: "segment", problem: "notRows" }]);
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: [] });
  });
});
