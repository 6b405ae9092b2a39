import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact, idOf } from "../testing/samples.ts";
import { checkpointOf, emptyCheckpoint, stateAfter } from "./checkpoint.ts";
import { type Reader, readerAt } from "./order.ts";
import { project } from "./project.ts";
import { recentOf, recentSince } from "./recent.ts";

const now = Date.UTC(2026, 10, 22, 20);
const reader = readerAt(now);
type Events = ReturnType<typeof eventOf>[];

/** What a checkpoint must come to: everything, read and folded at once. */
const whole = (events: Events, by: Reader = reader) => recentOf(project(events, by), recentSince(by.now));

/** An event as clocks, people and copies of a profile may make it. */
const placed = fc.record({
  fact,
  device: fc.integer({ min: 1, max: 3 }),
  // mostly in the order in which they were written
  month: fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 24 }) },
  ),
  replaces: fc.option(fc.nat(30), { freq: 4 }),
  copies: fc.option(fc.nat(5), { freq: 30 }),
  atYear: fc.constantFrom(2024, 2026),
});

const lives = fc.array(placed, { minLength: 2, maxLength: 24 }).map((list) =>
  list.map(({ month, replaces, copies, atYear, ...rest }, i) => {
    // from the autumn of 2025 on; a wrong clock is a month of its own, up to two years ahead
    const date = new Date(Date.UTC(2025, 9 + (month ?? Math.floor(i / 2)), 3, i));
    return eventOf({
      ...rest,
      n: copies ?? i + 1,
      seed: i,
      hlc: `${date.toISOString()}-0000`,
      at: `${atYear}-05-${String(1 + (i % 28)).padStart(2, "0")}T09:40+02:00[Europe/Berlin]`,
      ...(replaces === null ? {} : { replaces: idOf(replaces) }),
    });
  }),
);

describe("a checkpoint", { timeout: patience }, () => {
  it("and what comes after it are the state of everything, or it says that all must be read", () => {
    let [kept, later] = [0, 0];
    fc.assert(
      fc.property(lives, fc.nat(), fc.nat(), fc.nat(300), (events, cut, end, earlySeed) => {
        const by = { now, early: new Set(earlySeed < events.length ? [idOf(earlySeed)] : []) };
        const sealedCount = 1 + (cut % events.length);
        const freshCount = sealedCount + (end % (events.length - sealedCount + 1));
        const sealed = events.slice(0, sealedCount);
        const fresh = events.slice(sealedCount, freshCount);
        const checkpoint = checkpointOf(sealed, fresh, by);
        if (checkpoint === null) return;
        kept++;
        expect(checkpoint.count).toBe(sealed.length);
        expect(stateAfter(checkpoint, fresh, by)).toEqual(whole([...sealed, ...fresh], by));
        // what is written after it was made
        const more = events.slice(sealedCount);
        const state = stateAfter(checkpoint, more, by);
        if (state === null) return;
        later++;
        expect(state).toEqual(whole(events, by));
      }),
      { ...runs, numRuns: 5 * runs.numRuns },
    );
    expect(kept).toBeGreaterThan(runs.numRuns);
    expect(later).toBeGreaterThan(runs.numRuns / 2);
  });

  it("stands under another clock, or says that all must be read", () => {
    let kept = 0;
    fc.assert(
      fc.property(lives, fc.nat(), fc.integer({ min: -30, max: 900 }), (events, cut, days) => {
        const sealed = events.slice(0, 1 + (cut % events.length));
        const fresh = events.slice(sealed.length);
        const checkpoint = checkpointOf(sealed, fresh, reader);
        const other = readerAt(now + days * 24 * 60 * 60 * 1000);
        const state = checkpoint === null ? null : stateAfter(checkpoint, fresh, other);
        if (state === null) return;
        kept++;
        expect(state).toEqual(whole(events, other));
      }),
      { ...runs, numRuns: 3 * runs.numRuns },
    );
    expect(kept).toBeGreaterThan(runs.numRuns / 4);
  });

  it("holds as JSON, as it is kept", () => {
    fc.assert(
      fc.property(lives, (events) => {
        const checkpoint = checkpointOf(events, [], reader);
        expect(JSON.parse(JSON.stringify(checkpoint))).toEqual(checkpoint);
      }),
      runs,
    );
  });

  const theme = (n: number, hlc: string, value: string, device = 1) =>
    eventOf({
      n,
      device,
      hlc: `${hlc}T08:00:00.000Z-0000`,
      fact: { type: "setting/1", payload: { key: "theme", value } },
    });
  const light = theme(1, "2026-09-01", "light");
  const sealed = checkpointOf([light], [], reader)!;

  it("is followed by what is later, and not by what its device wrote before, or at one time with it", () => {
    expect(stateAfter(sealed, [theme(2, "2026-11-01", "dark")], reader)?.settings.theme).toBe("dark");
    expect(stateAfter(sealed, [theme(1, "2026-11-01", "dark")], reader)).toBeNull();
    expect(stateAfter(sealed, [theme(1, "2026-09-01", "dark", 2)], reader)).toBeNull();
    expect(stateAfter(sealed, [theme(1, "2026-08-01", "dark", 2)], reader)).toBeNull();
  });

  it("is followed by nothing whose time is unknown", () => {
    expect(stateAfter(sealed, [theme(2, "2026-12-01", "dark")], reader)).toBeNull();
    const early = { now, early: new Set([theme(2, "2026-11-01", "dark").event.id]) };
    expect(stateAfter(sealed, [theme(2, "2026-11-01", "dark")], early)).toBeNull();
  });

  it("does not stand under a clock from before it", () => {
    expect(stateAfter(sealed, [], readerAt(Date.UTC(2026, 10, 2)))).not.toBeNull();
    const ahead = checkpointOf([theme(1, "2026-11-20", "light")], [], reader)!;
    expect(stateAfter(ahead, [], readerAt(Date.UTC(2026, 10, 18, 23)))).toBeNull();
  });

  it("is made anew when something reaches back into it", () => {
    const checkIn = (n: number, hlc: string, nrs: number, replaces?: number) =>
      eventOf({
        n,
        hlc: `${hlc}T08:00:00.000Z-0000`,
        fact: { type: "check-in/2", payload: { nrs, areas: [], effort: "easy" } },
        ...(replaces === undefined ? {} : { replaces: idOf(1000 + replaces) }),
      });
    const old = [checkIn(1, "2026-09-01", 5), checkIn(2, "2026-09-02", 6)];
    const edit = checkIn(3, "2026-11-02", 1, 1);
    expect(stateAfter(checkpointOf(old, [], reader)!, [edit], reader)).toBeNull();
    const again = checkpointOf(old, [edit], reader)!;
    expect(again.absorbed).toEqual([edit.event.id]);
    expect(stateAfter(again, [edit], reader)?.checkIns.map(({ nrs }) => nrs)).toEqual([1, 6]);
    const goes = eventOf({
      n: 4,
      hlc: "2026-11-03T08:00:00.000Z-0000",
      fact: { type: "tombstone/1", payload: { entry: idOf(1001), state: "deleted" } },
    });
    expect(stateAfter(again, [edit, goes], reader)).toBeNull();
    const without = checkpointOf(old, [edit, goes], reader)!;
    expect(stateAfter(without, [edit, goes], reader)?.checkIns.map(({ nrs }) => nrs)).toEqual([6]);
    expect(without.pending).toEqual([{ id: goes.event.id, hlc: goes.event.hlc }]);
  });

  it("of nothing stands under every clock", () => {
    fc.assert(
      fc.property(lives, (events) => {
        expect(stateAfter(emptyCheckpoint(now), events, reader)).toEqual(whole(events));
      }),
      runs,
    );
  });
});
