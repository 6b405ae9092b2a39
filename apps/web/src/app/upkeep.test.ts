// @vitest-environment jsdom
import { type PersonRecord, StoreError } from "@ilio/record";
import { describe, expect, it, vi } from "vitest";
import { collectRejections } from "./rejections.fixture.ts";
import { sessionLock } from "./sessionLock.ts";
import { startUpkeep } from "./upkeep.ts";
import { show, withWorkers } from "./workers.fixture.ts";

const browser = withWorkers();
const rejections = collectRejections();
const minute = 60_000;
const day = 24 * 60 * minute;

/** Upkeep under way on a record that counts how often it is tidied; `fail` is what it then meets. */
function start(fail?: unknown) {
  vi.useFakeTimers();
  let times = 0;
  const maintain = async () => {
    times += 1;
    if (fail !== undefined) throw fail;
  };
  startUpkeep({ maintain } as PersonRecord);
  return () => times;
}

const full = new StoreError(new DOMException("full", "QuotaExceededError"));

describe("upkeep", () => {
  it("begins some seconds after opening, once", async () => {
    const times = start();
    await vi.advanceTimersByTimeAsync(4000);
    expect(times()).toBe(0);
    await vi.advanceTimersByTimeAsync(day);
    expect(times()).toBe(1);
  });

  it("waits for the end of a session in any tab", async () => {
    browser.locks.held.add(sessionLock);
    const times = start();
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(times()).toBe(0);
    browser.locks.held.clear();
    await vi.advanceTimersByTimeAsync(11 * minute);
    expect(times()).toBe(1);
  });

  it("is done again when the page is seen again after a day, not before", async () => {
    const times = start();
    await vi.advanceTimersByTimeAsync(day - minute);
    show(true);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(times()).toBe(1);
    await vi.advanceTimersByTimeAsync(minute);
    show(true);
    await vi.advanceTimersByTimeAsync(minute);
    expect(times()).toBe(2);
  });

  it("runs also where the browser has no locks", async () => {
    Reflect.deleteProperty(navigator, "locks");
    const times = start();
    await vi.advanceTimersByTimeAsync(minute);
    expect(times()).toBe(1);
  });

  it("warns of a failure, and tries again the next time", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const times = start(new StoreError(new Error("disk")));
    await vi.advanceTimersByTimeAsync(day);
    expect(warn).toHaveBeenCalledOnce();
    show(true);
    await vi.advanceTimersByTimeAsync(minute);
    expect(times()).toBe(2);
    expect(rejections).toEqual([]);
  });

  it("tells the person when the device is full", async () => {
    start(full);
    await vi.advanceTimersByTimeAsync(minute);
    vi.useRealTimers();
    await vi.waitFor(() => expect(rejections).toEqual([full]));
  });
});
