import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkIn, newFactory, openTest, readStored, testClock } from "../testing/openTest.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact } from "../testing/samples.ts";
import type { PersonRecord } from "./personRecord.ts";

const day = 24 * 60 * 60 * 1000;
const emergency = (answer: string) => ({ part: "emergency", answers: { "fever-and-ill": answer } }) as const;

/** What both must show: not the order of equal times, nor who wrote it, but all of it. */
async function shown(record: PersonRecord) {
  return { state: record.state(), count: record.count(), events: await record.read(), file: await record.exportFile() };
}

describe("the copies of two devices", { timeout: patience }, () => {
  it("give the same state, events and bytes whichever is brought into the other, and whenever they are tidied up", async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fact, fc.constantFrom("a" as const, "b" as const)) },
      { weight: 1, arbitrary: fc.constantFrom("month" as const, "upkeep" as const, "share" as const) },
      { weight: 1, arbitrary: fc.constantFrom("edit" as const, "delete" as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const clocks = [testClock(undefined, 1), testClock(undefined, 2)] as const;
        const a = await openTest({ clock: clocks[0] });
        const b = await openTest({ clock: clocks[1] });
        for (const [i, act] of steps.entries()) {
          for (const clock of clocks) clock.ms += act === "month" ? 31 * day : 60_000 + i;
          const id = a.state().checkIns.at(-1)?.id;
          if (act === "upkeep") await a.maintain();
          else if (act === "share") await b.importFile(await a.exportFile());
          else if (act === "edit" || act === "delete") {
            if (id === undefined) continue;
            if (act === "edit") await b.append("check-in/2", checkIn(0), { replaces: id });
            else await b.append("tombstone/1", { entry: id, state: "deleted" });
          } else if (act !== "month") await (act[1] === "a" ? a : b).append(act[0].type, act[0].payload);
        }
        const [ofA, ofB] = [await a.exportFile(), await b.exportFile()];
        expect(await a.importFile(ofB)).toMatchObject({ ok: true });
        expect(await b.importFile(ofA)).toMatchObject({ ok: true });
        expect(await shown(a)).toEqual(await shown(b));
        // 30 days from when each heard of a deletion its content is gone on both
        for (const clock of clocks) clock.ms += 62 * day;
        for (const one of [a, b]) await one.maintain();
        expect(await shown(a)).toEqual(await shown(b));
        const c = await openTest({ clock: clocks[0] });
        await c.importFile(await b.exportFile());
        expect(await shown(c)).toEqual(await shown(b));
      }),
      runs,
    );
  });

  it("with closed months of many entries go in as segments, and come out byte for byte", async () => {
    const clock = testClock();
    const a = await openTest({ clock });
    for (let i = 0; i < 80; i++) await a.append("check-in/2", checkIn(i % 11));
    clock.ms += 40 * day;
    await a.append("check-in/2", checkIn(7));
    const file = await a.exportFile();
    const indexedDB = newFactory();
    const b = await openTest({ clock, indexedDB });
    expect(await b.importFile(file)).toMatchObject({ ok: true, value: { added: 81 } });
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: ["2026-11"] });
    expect(await b.exportFile()).toBe(file);
    expect(b.state()).toEqual(a.state());
    expect(await b.importFile(file)).toMatchObject({ ok: true, value: { added: 0, alreadyThere: 81 } });
    const changed = await openTest({ clock });
    await changed.importFile(file);
    expect(await changed.exportFile()).toBe(file);
    expect(await readStored(indexedDB)).toMatchObject({ rows: 1, segments: ["2026-11"] });
  });

  it("lose to what is here when one id has two contents, also in a segment, and then nothing of them is taken", async () => {
    const clock = testClock();
    const [a, b] = [await openTest({ clock: testClock() }), await openTest({ clock: testClock() })];
    await a.append("check-in/2", checkIn(1));
    // the same bytes of chance, and so the same id, with another content
    await b.append("check-in/2", checkIn(2));
    clock.ms += 40 * day;
    const sealed = await openTest({ clock });
    await sealed.importFile(await a.exportFile());
    await sealed.maintain();
    const before = await sealed.exportFile();
    expect(await sealed.importFile(await b.exportFile())).toMatchObject({
      ok: false,
      error: { type: "conflictingId" },
    });
    expect(await sealed.exportFile()).toBe(before);
  });
});

describe("a copy from before everything was erased", () => {
  it("brings nothing back, unless that is asked for", async () => {
    const clock = testClock();
    const indexedDB = newFactory();
    const record = await openTest({ clock, indexedDB });
    await record.append("check-in/2", { ...checkIn(4), note: "a note to lose" });
    clock.ms += 40 * day;
    await record.maintain();
    await record.append("check-in/2", checkIn(5));
    await record.local.set("copy", { savedAt: 1 });
    const [copy, before] = [await record.exportFile(), record.state()];
    await record.erase();
    expect(await readStored(indexedDB, "a note to lose")).toEqual({ rows: 0, segments: [], found: 0 });
    expect([record.count(), await record.local.get("copy")]).toEqual([0, undefined]);
    const nothing = { added: 0, alreadyThere: 0, unknownKept: 0, leftErased: 2 };
    expect(await record.importFile(copy)).toEqual({ ok: true, value: nothing });
    expect(record.count()).toBe(0);
    const again = await openTest({ clock, indexedDB });
    expect(await again.importFile(copy)).toEqual({ ok: true, value: nothing });
    expect(await again.importFile(copy, { evenErased: true })).toMatchObject({ ok: true, value: { added: 2 } });
    expect(again.state()).toEqual(before);
    expect(await again.importFile(copy)).toMatchObject({ value: { leftErased: 0, alreadyThere: 2 } });
  });

  it("is told from what was recorded after it, also when the clock stood still or was behind", async () => {
    const clock = testClock();
    const record = await openTest({ clock });
    await record.append("check-in/2", checkIn(4));
    const old = await record.exportFile();
    clock.ms -= 20 * day;
    await record.erase();
    clock.ms += 20 * day + 1;
    const other = await openTest({ clock: testClock(clock.ms, 3) });
    await other.append("check-in/2", checkIn(5));
    expect(await record.importFile(old)).toMatchObject({ value: { added: 0, leftErased: 1 } });
    expect(await record.importFile(await other.exportFile())).toMatchObject({ value: { added: 1, leftErased: 0 } });
  });
});

describe("an answer from a clock that ran ahead", () => {
  it("never covers what is said here, also when our clock has caught up with it", async () => {
    const ahead = testClock(Date.UTC(2026, 10, 27), 4);
    const theirs = await openTest({ clock: ahead });
    await theirs.append("answers/2", emergency("no"));
    const clock = testClock();
    const indexedDB = newFactory();
    const record = await openTest({ clock, indexedDB });
    await record.importFile(await theirs.exportFile());
    await record.append("answers/2", emergency("yes"));
    clock.ms += 60 * day;
    for (const one of [record, await openTest({ clock, indexedDB })]) {
      expect(one.state().answers).toEqual({ "fever-and-ill": "yes" });
      await one.maintain();
      expect(one.state().answers).toEqual({ "fever-and-ill": "yes" });
    }
  });

  it("of our own is noted by the upkeep, and stays where it stood", async () => {
    const clock = testClock(Date.UTC(2027, 0, 20));
    const indexedDB = newFactory();
    const record = await openTest({ clock, indexedDB });
    await record.append("answers/2", emergency("no"));
    clock.ms = Date.UTC(2026, 10, 22);
    await record.maintain();
    await record.append("answers/2", emergency("yes"));
    clock.ms = Date.UTC(2027, 2, 1);
    expect((await openTest({ clock, indexedDB })).state().answers).toEqual({ "fever-and-ill": "yes" });
  });
});
