import { describe, expect, it } from "vitest";
import type { AnyEvent, Event, UnknownEvent } from "../event/event.ts";
import { payloadChecks } from "../event/payloadChecks.ts";
import { decade, decadeEntries } from "./decade.ts";
import { wayToPlan } from "./decadeAnswers.ts";
import { openTest, testClock } from "./openTest.ts";

const now = Date.UTC(2030, 4, 20, 18);
const options = { seed: 3, now, events: 1500, days: 100 };

async function opened(text: string) {
  const record = await openTest({ clock: testClock(now) });
  return { record, summary: await record.importFile(text) };
}

describe("decade", () => {
  it("is the same for the same options, and another for another seed", () => {
    expect(decade(options)).toBe(decade(options));
    expect(decade({ ...options, seed: 4 })).not.toBe(decade(options));
  });

  it.each([1, 2, 3])("of seed %i is a file that a record takes whole and gives back as it was", async (seed) => {
    const text = decade({ ...options, seed });
    const { record, summary } = await opened(text);
    const expected = { added: options.events, alreadyThere: 0, unknownKept: 0, leftErased: 0 };
    expect(summary).toEqual({ ok: true, value: expected });
    expect(record.setAside.list()).toEqual([]);
    expect(await record.exportFile()).toBe(text);
  });

  it("ends at the given time with all that a plan needs", async () => {
    const state = (await opened(decade(options))).record.state();
    expect(state.outcome?.at).toBe("2030-05-20T20:00+02:00[Europe/Berlin]");
    for (const at of [state.emergencyAt, state.signsAt, state.conditionsAt, state.medicinesAt, state.mapAt]) {
      expect(at?.slice(0, 10)).toBe("2030-05-20");
    }
  });

  describe("of some months", () => {
    const months = [...decadeEntries({ ...options, events: 8000, days: 400 })];
    const events = months.map(({ text }) => JSON.parse(text) as AnyEvent | UnknownEvent);

    const tombstones = events.flatMap((event) => (event.type === "tombstone/1" ? [event as Event<"tombstone/1">] : []));

    it("holds every type", () => {
      expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(Object.keys(payloadChecks).sort());
    });

    it("has two devices, each counting without a gap, and five time zones", () => {
      const counts = new Map<string, number>();
      for (const { device, n } of events) {
        expect(n).toBe((counts.get(device) ?? 0) + 1);
        counts.set(device, n);
      }
      expect(counts.size).toBe(2);
      expect(new Set(events.map(({ at }) => at.slice(22))).size).toBe(5);
    });

    it("has entries that were changed, and some that were taken away and brought back", () => {
      expect(events.filter(({ replaces }) => replaces !== undefined).length).toBeGreaterThan(100);
      expect(new Set(tombstones.map(({ payload }) => payload.state))).toEqual(new Set(["deleted", "restored"]));
    });

    it("has erased exactly what was deleted 30 days before its end", () => {
      const monthAgo = new Date(now - 30 * 24 * 60 * 60 * 1000).toISOString();
      const restored = new Set(
        tombstones.flatMap(({ payload }) => (payload.state === "restored" ? [payload.entry] : [])),
      );
      const due = tombstones.filter(({ hlc, payload }) => hlc <= monthAgo && !restored.has(payload.entry));
      const erased = events.filter(({ e }) => e === 2).map(({ id }) => id);
      expect(erased.length).toBeGreaterThan(20);
      expect(erased.sort()).toEqual(due.map(({ payload }) => payload.entry).sort());
    });
  });

  it("takes the least number of events there can be", () => {
    const events = 2 * wayToPlan.length;
    expect([...decadeEntries({ seed: 1, now, events, days: 1 })]).toHaveLength(events);
  });

  it.each([
    [{ days: 0 }, "expected whole days from 1, got 0"],
    [{ days: 1.5 }, "got 1.5"],
    [{ events: 99 }, "expected a whole number of events from 100, got 99"],
    [{ events: 500.5 }, "got 500.5"],
    [{ events: 17, days: 1 }, "events from 18, got 17"],
  ])("refuses %j", (wrong, message) => {
    expect(() => decade({ ...options, ...wrong })).toThrow(message);
  });
});
