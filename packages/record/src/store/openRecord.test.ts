import { describe, expect, it, vi } from "vitest";
import { encodeRow } from "../event/row.ts";
import { changeStored, checkIn, newFactory, openTest } from "../testing/openTest.ts";
import { tabChannel } from "./channel.ts";
import { openRecord } from "./openRecord.ts";

describe("openRecord", () => {
  it("keeps one state until something changes, and tells those who watch", async () => {
    const record = await openTest();
    const listener = vi.fn<() => void>();
    const stop = record.subscribe(listener);
    const before = record.state();
    const events = await record.read();
    expect(record.state()).toBe(before);
    await record.append("check-in/2", checkIn(4));
    expect(listener).toHaveBeenCalledOnce();
    expect(record.state()).not.toBe(before);
    expect(await record.read()).not.toBe(events);
    expect(before.checkIns).toEqual([]);
    stop();
    await record.append("check-in/2", checkIn(5));
    expect(listener).toHaveBeenCalledOnce();
  });

  it("says when there is no IndexedDB, and when a newer program has changed the layout", async () => {
    const none = vi.spyOn(globalThis, "indexedDB", "get").mockReturnValue(undefined as unknown as IDBFactory);
    expect(await openRecord()).toMatchObject({ ok: false, error: { type: "unavailable" } });
    none.mockRestore();
    const indexedDB = newFactory();
    await new Promise((resolve) => {
      const request = indexedDB.open("ilio", 99);
      request.onsuccess = () => resolve(request.result.close());
    });
    expect(await openRecord({ indexedDB, channel: null })).toMatchObject({ ok: false, error: { type: "newer" } });
  });

  it("keeps drafts apart from the record", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    expect(await record.draft.get("session")).toBeNull();
    await record.draft.set("session", '{"step":3}');
    expect(await (await openTest({ indexedDB })).draft.get("session")).toBe('{"step":3}');
    expect(await record.exportFile()).not.toContain("step");
    await record.draft.remove("session");
    expect(await record.draft.get("session")).toBeNull();
  });

  it("erases everything, and begins again under a new name", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    const before = await record.append("check-in/2", checkIn(4));
    await record.draft.set("session", "{}");
    await record.erase();
    expect(record.count()).toBe(0);
    expect(record.state().checkIns).toEqual([]);
    expect(await record.draft.get("session")).toBeNull();
    expect((await openTest({ indexedDB })).count()).toBe(0);
    const after = await record.append("check-in/2", checkIn(5));
    expect(after.n).toBe(1);
    expect(after.device).not.toBe(before.device);
  });
});

describe("a damaged row", () => {
  it("is set aside and reported, and the rest goes on", async () => {
    const indexedDB = newFactory();
    const record = await openTest({ indexedDB });
    const events = await Promise.all([1, 2, 3].map((nrs) => record.append("check-in/2", checkIn(nrs))));
    record.close();
    const [{ hlc, device, n, id }] = [events[1]!];
    const id2 = `${"B".repeat(21)}A`;
    await changeStored(indexedDB, (tx) => {
      const rows = tx.objectStore("rows");
      const torn = encodeRow(new TextEncoder().encode('{"e":1}'));
      rows.put(torn.slice(0, -1), [hlc, device, n, id]);
      rows.put(Uint8Array.of(1, 7, 7), [hlc, device, 90, id2]);
      rows.put(encodeRow(new TextEncoder().encode("{")), [hlc, device, 91, id2]);
      rows.put(torn, [hlc, device, 92, id2]);
      rows.put(encodeRow(new TextEncoder().encode(JSON.stringify(events[0]))), [hlc, device, 93, id2]);
      rows.put("text", [hlc, device, 94, id2]);
    });
    const again = await openTest({ indexedDB });
    expect(again.state().checkIns.map(({ nrs }) => nrs)).toEqual([1, 3]);
    expect(again.setAside.list().map(({ key, problem }) => [Number(key.split(" ")[2]), problem])).toEqual([
      [n, "checkMismatch"],
      [90, "sealed"],
      [91, "notJson"],
      [92, "notEvent"],
      [93, "keyMismatch"],
      [94, "notBytes"],
    ]);
    expect(await again.append("check-in/2", checkIn(4))).toMatchObject({ n: 4 });
    expect(again.setAside.list()).toHaveLength(6);
  });
});

describe("two tabs", () => {
  it("interleave 200 writes without a gap or a doubled n, and show the same", async () => {
    const indexedDB = newFactory();
    const tabs = await Promise.all(
      [1, 2].map(() => openTest({ indexedDB, name: "two-tabs", channel: tabChannel("two-tabs") })),
    );
    const writes = Array.from({ length: 200 }, (_, i) =>
      tabs[(i * 7 + (i >> 2)) % 2]!.append("check-in/2", checkIn(i % 11)),
    );
    const events = await Promise.all(writes);
    const numbers = events.map(({ n }) => n).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(new Set(events.map(({ device }) => device)).size).toBe(1);
    await vi.waitFor(() => {
      for (const tab of tabs) expect(tab.count()).toBe(200);
    });
    expect(tabs[1]!.state()).toEqual(tabs[0]!.state());
    expect((await openTest({ indexedDB, name: "two-tabs" })).state()).toEqual(tabs[0]!.state());
    await tabs[0]!.erase();
    await vi.waitFor(() => expect(tabs[1]!.count()).toBe(0));
    for (const tab of tabs) tab.close();
  });
});
