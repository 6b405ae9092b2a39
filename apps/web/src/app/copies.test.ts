// @vitest-environment jsdom
import type { PersonRecord } from "@ilio/record";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freshEntries, isDue, noteFirstEntry, noteSaved, putOffCopy, readCopies, subscribeCopies } from "./copies.ts";
import { openEmpty } from "./inApp.fixture.tsx";

const store = (record: PersonRecord) => record.append("setting/1", { key: "theme", value: "dark" });

describe("what is known of copies", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8), toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const later = (days: number) => vi.setSystemTime(Date.UTC(2026, 10, 22 + days, 8));

  it("is nothing at first, and counts from the first entry", async () => {
    const record = await openEmpty();
    const nothing = { since: null, saved: null, putOff: null, file: null };
    await noteFirstEntry(record);
    expect(await readCopies(record)).toEqual(nothing);
    await store(record);
    await noteFirstEntry(record);
    later(3);
    await noteFirstEntry(record);
    expect(await readCopies(record)).toEqual({ ...nothing, since: "2026-11-22" });
  });

  it("says how many entries are newer than the last copy, and when the next is due", async () => {
    const record = await openEmpty();
    await store(record);
    await noteFirstEntry(record);
    later(7);
    expect(isDue(await readCopies(record), record)).toBe(true);
    await noteSaved(record, record.count());
    expect(freshEntries(await readCopies(record), record)).toBe(0);
    later(37);
    expect(isDue(await readCopies(record), record)).toBe(false);
    await store(record);
    await store(record);
    const copies = await readCopies(record);
    expect(copies.saved).toEqual({ day: "2026-11-29", count: 1 });
    expect(freshEntries(copies, record)).toBe(2);
    expect(isDue(copies, record)).toBe(true);
    await putOffCopy(record);
    expect(isDue(await readCopies(record), record)).toBe(false);
  });

  it("tells its listeners, is in no copy and is erased with the record", async () => {
    const record = await openEmpty();
    const listener = vi.fn<() => void>();
    const end = subscribeCopies(listener);
    await store(record);
    const before = await record.exportFile();
    await noteSaved(record, 1);
    end();
    await putOffCopy(record);
    expect(listener).toHaveBeenCalledOnce();
    expect(await record.exportFile()).toBe(before);
    await record.erase();
    expect(await readCopies(record)).toEqual({ since: null, saved: null, putOff: null, file: null });
  });

  it("counts what it cannot read as not there", async () => {
    const record = await openEmpty();
    for (const value of ["2026-13-01", 7, null, { day: "2026-11-22" }, { day: "x", count: 1 }, { handle: {} }]) {
      for (const key of ["copy-since", "copy-saved", "copy-put-off", "copy-file"]) {
        if (key !== "copy-file" || typeof value !== "object") await record.local.set(key, value);
      }
      expect(await readCopies(record)).toEqual({ since: null, saved: null, putOff: null, file: null });
    }
  });
});
