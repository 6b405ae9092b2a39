// @vitest-environment jsdom
import type { PersonRecord } from "@ilio/record";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openEmpty } from "./inApp.fixture.tsx";
import { askToPersist, persistence } from "./persistence.ts";

const checkIn = (record: PersonRecord) => record.append("check-in/2", { nrs: 3, areas: [], effort: "noSession" });

/** jsdom has no storage manager. */
function stubStorage(storage: Partial<StorageManager> | undefined): void {
  Object.defineProperty(navigator, "storage", { value: storage, configurable: true });
}

describe("askToPersist", () => {
  const persist = vi.fn<() => Promise<boolean>>();
  beforeEach(() => {
    persist.mockReset().mockResolvedValue(true);
    stubStorage({ persist });
  });

  it("asks once, after the first check-in, and not again the next time the app is opened", async () => {
    const factory = new IDBFactory();
    const record = await openEmpty(factory);
    await record.append("setting/1", { key: "theme", value: "dark" });
    await askToPersist(record);
    expect(persist).not.toHaveBeenCalled();
    await checkIn(record);
    await Promise.all([askToPersist(record), askToPersist(record)]);
    await checkIn(record);
    await askToPersist(record);
    record.close();
    await askToPersist(await openEmpty(factory));
    expect(persist).toHaveBeenCalledOnce();
  });

  it("asks when there are check-ins from before and it was never asked", async () => {
    const before = await openEmpty();
    await checkIn(before);
    const record = await openEmpty();
    await record.importFile(await before.exportFile());
    await askToPersist(record);
    expect(persist).toHaveBeenCalledOnce();
  });

  it("goes on when the browser fails to answer, or knows no such question", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    persist.mockRejectedValue(new TypeError("no"));
    const record = await openEmpty();
    await checkIn(record);
    await askToPersist(record);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    stubStorage(undefined);
    const other = await openEmpty();
    await checkIn(other);
    await expect(askToPersist(other)).resolves.toBeUndefined();
  });
});

describe("persistence", () => {
  it.each([
    ["kept", { persisted: () => Promise.resolve(true) }],
    ["mayBeCleared", { persisted: () => Promise.resolve(false) }],
    ["unknown", {}],
    ["unknown", undefined],
    ["unknown", { persisted: () => Promise.reject(new TypeError("no")) }],
  ] as const)("is %s", async (expected, storage) => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    stubStorage(storage);
    expect(await persistence()).toBe(expected);
  });
});
