import { describe, expect, it, vi } from "vitest";
import { bytesOfText, canonicalText } from "../event/bytes.ts";
import { checkText } from "../event/row.ts";
import { changeStored, checkIn, newFactory, openTest, testClock } from "../testing/openTest.ts";
import { allGoldens, goldens, idOf, oldGoldens } from "../testing/samples.ts";
import { fileText } from "../transfer/format.ts";
import type { PersonRecord } from "./personRecord.ts";

const fileOf = (...events: readonly unknown[]): string =>
  fileText(
    events.map((event) => {
      const text = canonicalText(event);
      return { check: checkText(bytesOfText(text)), text };
    }),
  );

const all = fileOf(...allGoldens.map(({ event }) => event));
const count = allGoldens.length;
const one = goldens["check-in/2"].event;

const screen = (answer: string) => ({ part: "emergency", answers: { "fever-and-ill": answer } }) as const;

async function filled(): Promise<PersonRecord> {
  const record = await openTest();
  expect(await record.importFile(all)).toMatchObject({ ok: true });
  return record;
}

describe("importFile", () => {
  it("gives an empty browser the same state, and twice adds nothing", async () => {
    const record = await openTest();
    const summary = { added: count, alreadyThere: 0, unknownKept: 1, leftErased: 0 };
    expect(await record.importFile(all)).toEqual({ ok: true, value: summary });
    const state = record.state();
    expect(state.checkIns).toHaveLength(2);
    expect(record.count()).toBe(count);
    expect(await record.importFile(`\n${all}\n`)).toEqual({
      ok: true,
      value: { added: 0, alreadyThere: count, unknownKept: 0, leftErased: 0 },
    });
    expect(record.state()).toBe(state);
  });

  it("exports the same bytes that it took, in the order of the record", async () => {
    const record = await filled();
    const exported = await record.exportFile();
    const other = await openTest({ clock: testClock() });
    await other.importFile(exported);
    expect(await other.exportFile()).toBe(exported);
    expect(other.state()).toEqual(record.state());
    for (const { event } of allGoldens) expect(exported).toContain(canonicalText(event));
  });

  it("takes a file of an earlier program, shows it in today's forms and gives it back as it was", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    const [answers, before, checked] = Object.values(oldGoldens).map(({ event }) => event);
    const file = fileOf(answers, before, checked);
    expect(await record.importFile(file)).toEqual({
      ok: true,
      value: { added: 3, alreadyThere: 0, unknownKept: 0, leftErased: 0 },
    });
    const state = record.state();
    expect(state.answers).toEqual({ "birth-year": 1981, pregnant: "no", "blood-thinner": "notSure" });
    expect(state.beforeSessions).toMatchObject([{ nrs: 7, session: "gentle", because: "highPain" }]);
    expect(state.checkIns).toMatchObject([{ nrs: 3, areas: [], site: "frontOfHip", effort: "right" }]);
    expect((await record.read()).map(({ event }) => event.type)).toEqual([
      "answers/2",
      "before-session/2",
      "check-in/2",
    ]);
    const exported = await record.exportFile();
    for (const event of [answers, before, checked]) expect(exported).toContain(canonicalText(event));
    const again = await openTest({ indexedDB });
    expect([again.state(), again.setAside.list()]).toEqual([state, []]);
    expect(await again.importFile(file)).toMatchObject({ ok: true, value: { added: 0, alreadyThere: 3 } });
  });

  it("lets a check-in of today replace one of the earlier form", async () => {
    const record = await openTest();
    const { event } = oldGoldens["check-in/1"];
    await record.importFile(fileOf(event));
    await record.append("check-in/2", checkIn(1), { replaces: event.id as string });
    expect(record.state().checkIns).toMatchObject([{ nrs: 1, areas: [] }]);
  });

  it("keeps device and n of the file, and goes on under its own", async () => {
    const record = await filled();
    const own = await record.append("check-in/2", checkIn(2));
    expect(own).toMatchObject({ n: 1 });
    expect(own.device).not.toBe(one.device);
    expect(own.hlc > "2026-11-22T08:40:17.000Z-0000").toBe(true);
    expect(record.state().checkIns.at(-1)?.id).toBe(own.id);
  });

  it("keeps an event from far ahead, and does not follow its clock", async () => {
    const record = await openTest();
    await record.importFile(fileOf({ ...one, hlc: "2031-01-01T00:00:00.000Z-0000" }));
    expect((await record.append("check-in/2", checkIn(1))).hlc).toBe("2026-11-22T08:40:00.000Z-0000");
    expect(record.count()).toBe(2);
  });

  it("lets no answers from a clock that ran ahead hide a yes that is stored after them", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    const from2028 = { hlc: "2028-05-01T08:00:00.000Z-0000", at: "2028-05-01T10:00+02:00[Europe/Berlin]" };
    await record.importFile(fileOf({ ...goldens["answers/2"].event, ...from2028, payload: screen("no") }));
    expect(record.state()).toMatchObject({ answers: { "fever-and-ill": "no" }, emergencyAt: from2028.at });
    const yes = await record.append("answers/2", screen("yes"));
    const stopped = { answers: { "fever-and-ill": "yes" }, emergencyAt: yes.at, authored: yes.at };
    expect(record.state()).toMatchObject(stopped);
    expect((await openTest({ indexedDB })).state()).toEqual(record.state());
  });

  it("counts an event that stands twice in the file once", async () => {
    const record = await openTest();
    expect(await record.importFile(fileOf(one, one))).toEqual({
      ok: true,
      value: { added: 1, alreadyThere: 1, unknownKept: 0, leftErased: 0 },
    });
  });

  it("refuses two contents for one id, in the file or with what is here, and stores none of the file", async () => {
    const other = { ...one, at: "2026-11-22T09:48+01:00[Europe/Berlin]" };
    const conflict = { ok: false, error: { type: "conflictingId", path: "events[1]", id: one.id } };
    const empty = await openTest();
    expect(await empty.importFile(fileOf(one, other))).toEqual(conflict);
    expect(empty.count()).toBe(0);
    const record = await openTest();
    await record.importFile(fileOf(one));
    const before = await record.exportFile();
    expect(await record.importFile(fileOf({ ...one, id: idOf(4) }, other))).toEqual(conflict);
    expect(await record.exportFile()).toBe(before);
  });

  it("takes a new name after meeting events of a copied profile, and keeps both", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    const mine = await record.append("check-in/2", checkIn(1));
    const theirs = { ...one, device: mine.device, n: mine.n };
    expect(await record.importFile(fileOf(theirs))).toMatchObject({ ok: true, value: { added: 1 } });
    expect((await record.read()).map(({ event }) => event.id)).toEqual(expect.arrayContaining([mine.id, one.id]));
    const next = await record.append("check-in/2", checkIn(2));
    expect(next.n).toBe(1);
    expect(next.device).not.toBe(mine.device);
    await record.importFile(fileOf(theirs));
    expect(await record.append("check-in/2", checkIn(3))).toMatchObject({ n: 2, device: next.device });
  });

  it("mends a damaged row that the file holds, and leaves a sealed one", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    const events = [await record.append("check-in/2", checkIn(1)), await record.append("check-in/2", checkIn(2))];
    const saved = await record.exportFile();
    record.close();
    await changeStored(indexedDB, (tx) => {
      for (const [i, { hlc, device, n, id }] of events.entries()) {
        tx.objectStore("rows").put(Uint8Array.of(i, 5, 5), [hlc, device, n, id]);
      }
    });
    const again = await openTest({ indexedDB });
    expect(again.setAside.list()).toHaveLength(2);
    expect(await again.importFile(saved)).toMatchObject({ ok: true, value: { added: 1, alreadyThere: 1 } });
    expect(again.setAside.list().map(({ problem }) => problem)).toEqual(["sealed"]);
    expect(again.state().checkIns.map(({ nrs }) => nrs)).toEqual([1]);
    expect(await again.append("check-in/2", checkIn(3))).toMatchObject({ n: 3, device: events[0]!.device });
  });

  it("stores nothing of many rows when the last write fails", async () => {
    const record = await openTest();
    const put = Reflect.get(IDBObjectStore.prototype, "put") as IDBObjectStore["put"];
    const written: string[] = [];
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === "meta") throw new DOMException("no room", "QuotaExceededError");
      written.push(this.name);
      return Reflect.apply(put, this, args);
    });
    await expect(record.importFile(all)).rejects.toMatchObject({ name: "StoreError", type: "full" });
    full.mockRestore();
    expect(written).toHaveLength(count);
    expect(await record.exportFile()).toContain('"events":[]');
    expect(record.count()).toBe(0);
  });
});
