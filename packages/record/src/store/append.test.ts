import { IDBDatabase } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { EventType, Payloads } from "../event/payloads.ts";
import { checkIn, newFactory, openTest, testClock } from "../testing/openTest.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact, oldGoldens } from "../testing/samples.ts";
import { StoreError } from "./storeProblem.ts";

afterEach(() => vi.restoreAllMocks());

describe("append", () => {
  it("stores the whole envelope and gives it back after opening again", async () => {
    const indexedDB = newFactory();
    const first = await openTest({ indexedDB });
    const event = await first.append("check-in/2", checkIn(4));
    expect(event).toMatchObject({
      e: 1,
      n: 1,
      hlc: "2026-11-22T08:40:00.000Z-0000",
      at: "2026-11-22T09:40+01:00[Europe/Berlin]",
      type: "check-in/2",
      payload: checkIn(4),
    });
    first.close();
    const again = await openTest({ indexedDB });
    expect(await again.read()).toEqual([{ kind: "known", event }]);
    expect(again.state()).toEqual(first.state());
  });

  it(
    "gives back the same events and state after opening again, whatever was written",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fact, { maxLength: 6 }), async (facts) => {
          const indexedDB = newFactory();
          const record = await openTest({ indexedDB });
          for (const { type, payload } of facts) await record.append(type, payload);
          const again = await openTest({ indexedDB });
          expect(await again.read()).toEqual(await record.read());
          expect(again.state()).toEqual(record.state());
          expect((await again.read()).map(({ event }) => event.n)).toEqual(facts.map((_, i) => i + 1));
        }),
        runs,
      );
    },
    patience,
  );

  it("asks for strict durability", async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
    const record = await openTest();
    await record.append("check-in/2", checkIn(4));
    const writes = asked.mock.results.map(({ value }) => value).filter(({ mode }) => mode === "readwrite");
    expect(writes).toHaveLength(1);
    expect(writes[0]).toMatchObject({ durability: "strict", mode: "readwrite" });
  });

  it("names the place of a wrong payload and stores nothing", async () => {
    const record = await openTest();
    const before = record.state();
    const wrong = { ...checkIn(4), nrs: 11 };
    await expect(record.append("check-in/2", wrong)).rejects.toThrow(
      "whole number from 0 to 10 at payload.nrs, got 11",
    );
    await expect(record.append("check-in/2", { ...checkIn(4), note: "\ud800" })).rejects.toThrow("payload.note");
    await expect(record.append("check-in/2", checkIn(4), { at: "now" })).rejects.toThrow('at at, got "now"');
    await expect(record.append("check-in/2", checkIn(4), { replaces: "x" })).rejects.toThrow('replaces, got "x"');
    expect(record.state()).toBe(before);
    expect(record.count()).toBe(0);
    expect(await record.append("check-in/2", checkIn(4))).toMatchObject({ n: 1 });
  });

  it("takes what fits into a file, and stores nothing longer", async () => {
    const record = await openTest();
    const outcome = (size: number) => ({ triage: "x".repeat(size), assessment: null, plan: [] });
    const room = 2 ** 18 - 2000 - JSON.stringify(outcome(0)).length;
    await record.append("outcome/1", outcome(room));
    const other = await openTest();
    expect(await other.importFile(await record.exportFile())).toMatchObject({ ok: true, value: { added: 1 } });
    await expect(record.append("outcome/1", outcome(room + 1))).rejects.toThrow("at most 260144 characters at payload");
    expect(record.count()).toBe(1);
  });

  it("writes no form of an earlier program, and stores nothing", async () => {
    const record = await openTest();
    for (const { event } of Object.values(oldGoldens)) {
      const type = event.type as EventType;
      await expect(record.append(type, event.payload as Payloads[EventType])).rejects.toThrow(
        `append: expected a known type, got "${type}".`,
      );
    }
    expect(record.count()).toBe(0);
  });

  it("keeps what was meant when the caller changes the payload later", async () => {
    const record = await openTest();
    const payload = { nrs: 4, areas: [], effort: "easy" as const };
    const stored = record.append("check-in/2", payload);
    payload.nrs = 9;
    expect((await stored).payload.nrs).toBe(4);
  });

  it("takes the day it happened and the event it replaces", async () => {
    const record = await openTest();
    const first = await record.append("check-in/2", checkIn(7), { at: "2026-11-20T23:50+01:00[Europe/Berlin]" });
    await record.append("check-in/2", checkIn(3));
    await record.append("check-in/2", checkIn(6), { at: first.at, replaces: first.id });
    expect(record.state().checkIns.map(({ nrs, at }) => [nrs, at.slice(0, 10)])).toEqual([
      [6, "2026-11-20"],
      [3, "2026-11-22"],
    ]);
    expect(record.count()).toBe(3);
  });

  it("sorts what was written after a corrected clock last, and says so after opening again", async () => {
    const indexedDB = newFactory();
    const clock = testClock(Date.UTC(2031, 0, 1));
    const record = await openTest({ indexedDB, clock });
    await record.append("setting/1", { key: "theme", value: "dark" });
    clock.ms = Date.UTC(2026, 10, 22);
    const corrected = await record.append("setting/1", { key: "theme", value: "light" });
    expect(corrected.hlc).toBe("2026-11-22T00:00:00.000Z-0000");
    expect(record.state().settings.theme).toBe("light");
    expect((await openTest({ indexedDB })).state()).toEqual(record.state());
  });

  it("keeps a yes that was stored while the clock was ahead, also when the clock is right again", async () => {
    const indexedDB = newFactory();
    const clock = testClock();
    const record = await openTest({ indexedDB, clock });
    const screen = (answer: string) => ({ part: "emergency", answers: { "fever-and-ill": answer } }) as const;
    await record.append("answers/2", screen("no"));
    clock.ms = Date.UTC(2028, 0, 1);
    await record.append("answers/2", screen("yes"));
    expect((await openTest({ indexedDB })).state().answers).toEqual({ "fever-and-ill": "yes" });
  });

  it("fails with a StoreError once closed, and keeps what it had", async () => {
    const record = await openTest();
    await record.append("check-in/2", checkIn(4));
    record.close();
    const failed = record.append("check-in/2", checkIn(5));
    await expect(failed).rejects.toBeInstanceOf(StoreError);
    await expect(failed).rejects.toMatchObject({ type: "closed" });
    expect(record.count()).toBe(1);
  });

  it("says when the device is full, and leaves no gap in n", async () => {
    const record = await openTest();
    await record.append("check-in/2", checkIn(4));
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await expect(record.append("check-in/2", checkIn(5))).rejects.toMatchObject({ type: "full" });
    expect(full).toHaveBeenCalled();
    expect(record.count()).toBe(1);
    expect(await record.append("check-in/2", checkIn(6))).toMatchObject({ n: 2 });
  });
});
