import type { Entry } from "@ilio/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byDay,
  daysLeft,
  filters,
  found,
  isAddedLater,
  isAdverse,
  isChanged,
  isOf,
  newestDayFirst,
  textOf,
} from "./entries.ts";

const runs = { seed: 20261122, numRuns: Number(process.env.ILIO_RUNS ?? 100) };

interface Wanted {
  readonly id?: string;
  readonly at?: string;
  readonly recorded?: string;
  readonly type?: string;
  readonly payload?: unknown;
  readonly isEdited?: boolean;
  readonly hlc?: string;
}

function entry({
  id = "one",
  at = "2026-11-22T09:40+01:00[Europe/Berlin]",
  recorded = "2026-11-22T08:40:00.000Z-0000",
  type = "check-in/2",
  payload = { nrs: 3, areas: [], effort: "noSession" },
  isEdited = false,
  hlc = recorded,
}: Wanted): Entry {
  const event = { e: 1, id, device: "device", n: 1, hlc, at, type, payload };
  // written as the record would give it
  return { id, stored: { kind: "known", event }, recorded, isEdited, deleted: null } as unknown as Entry;
}
const noted = (note: string) => entry({ payload: { nrs: 3, areas: [], effort: "noSession", note } });

describe("the order", () => {
  it("is by the person's own day, then by what happened last", () => {
    const tokyo = entry({ id: "tokyo", at: "2026-11-23T00:10+09:00[Asia/Tokyo]" });
    const morning = entry({ id: "morning", at: "2026-11-22T08:00+01:00[Europe/Berlin]" });
    const evening = entry({ id: "evening", at: "2026-11-22T20:00+01:00[Europe/Berlin]" });
    const sorted = newestDayFirst([morning, tokyo, evening]);
    expect(sorted.map(({ id }) => id)).toEqual(["tokyo", "evening", "morning"]);
    expect(byDay(sorted).map(({ day, entries }) => [day, entries.length])).toEqual([
      ["2026-11-23", 1],
      ["2026-11-22", 2],
    ]);
  });

  it("puts what was recorded last first within a minute", () => {
    expect(newestDayFirst([entry({ id: "a" }), entry({ id: "b" })]).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("keeps every entry once, each day in one piece, the newest first", () => {
    const at = fc
      .tuple(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom("-05:00", "+01:00", "+13:00"),
      )
      .map(([day, hour, offset]) => {
        const date = new Date(Date.UTC(2026, 9, 1 + day, hour)).toISOString().slice(0, 16);
        return `${date}${offset}[Etc/Test]`;
      });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 60 }), (times) => {
        const entries = times.map((time, i) => entry({ id: String(i), at: time }));
        const days = byDay(newestDayFirst(entries));
        const ids = days.flatMap((day) => day.entries.map(({ id }) => Number(id)));
        expect(ids.toSorted((a, b) => a - b)).toEqual(times.map((_, i) => i));
        const names = days.map(({ day }) => day);
        expect(names).toEqual([...new Set(times.map((time) => time.slice(0, 10)))].sort().reverse());
      }),
      runs,
    );
  });
});

describe("added later", () => {
  it.each([
    ["the same day", "2026-11-22T09:40+01:00[Europe/Berlin]", "2026-11-22T22:59:59.999Z-0000", false],
    ["the next day there", "2026-11-22T09:40+01:00[Europe/Berlin]", "2026-11-22T23:00:00.000Z-0000", true],
    ["the next day only in UTC", "2026-11-22T19:40-05:00[America/New_York]", "2026-11-23T00:40:00.000Z-0000", false],
    ["a week later", "2026-11-15T09:40+01:00[Europe/Berlin]", "2026-11-22T08:40:00.000Z-0000", true],
    ["a clock that was put back", "2026-11-24T09:40+01:00[Europe/Berlin]", "2026-11-22T08:40:00.000Z-0000", false],
  ])("is said of %s: %s recorded %s", (_, at, recorded, later) => {
    expect(isAddedLater(entry({ at, recorded }))).toBe(later);
  });
});

describe("changed", () => {
  it("is said of every edit but the end of the same rest", () => {
    const relief = { type: "relief/1", payload: { who: "none", position: null }, isEdited: true };
    expect(isChanged(entry({ isEdited: true }))).toBe(true);
    expect(isChanged(entry({}))).toBe(false);
    expect(isChanged(entry({ ...relief, hlc: "2026-11-22T09:40:00.000Z-0000" }))).toBe(false);
    expect(isChanged(entry({ ...relief, hlc: "2026-11-22T09:40:00.001Z-0000" }))).toBe(true);
  });
});

describe("finding", () => {
  it("needs every word, in any order, whatever its case and accents", () => {
    const entries = [noted("Long drive to the café"), noted("A walk"), entry({})];
    expect(found(entries, "CAFE long").map(textOf)).toEqual(["Long drive to the café"]);
    expect(found(entries, "cafe walk")).toEqual([]);
    expect(found(entries, "  ")).toEqual(entries);
  });

  it("finds goals, which are the person's own words too", () => {
    const goal = entry({ type: "goal/1", payload: { text: "Carry the shopping", score: 3 } });
    expect(found([goal], "shop")).toEqual([goal]);
    expect(isOf("notes", goal)).toBe(true);
    expect(isOf("notes", entry({}))).toBe(false);
  });

  it("lists what was hard on the person: a session in which something hurt, and a day after that was worse", () => {
    const session = (outcome: "hurt" | "done") =>
      entry({ type: "session/2", payload: { movements: [{ movement: "bridge", side: "both", seconds: 3, outcome }] } });
    const nextDay = (felt: string) => entry({ type: "next-day/1", payload: { session: "one", felt } });
    expect([session("hurt"), session("done")].map(isAdverse)).toEqual([true, false]);
    expect([nextDay("worse"), nextDay("settled")].map(isAdverse)).toEqual([true, false]);
  });

  it.each([
    ["check-in/2", ["all", "pain"]],
    ["before-session/2", ["all", "pain", "sessions"]],
    ["session/2", ["all", "sessions"]],
    ["hurt/1", ["all", "sessions", "hurt"]],
    ["next-day/1", ["all", "sessions"]],
    ["flare/1", ["all", "hurt", "safety"]],
    ["answers/2", ["all", "safety"]],
    ["mood/1", ["all"]],
  ])("shows %s under %j", (type, expected) => {
    expect(filters.filter((filter) => isOf(filter, entry({ type, payload: { movements: [] } })))).toEqual(expected);
  });
});

describe("daysLeft", () => {
  const deleted = "2026-11-22T08:40:00.000Z-0000";
  const after = (days: number) => Date.parse("2026-11-22T08:40:00.000Z") + days * 86_400_000;
  it.each([
    [0, 30],
    [0.01, 30],
    [29, 1],
    [29.6, 0],
    [31, 0],
    // the clock was ahead when it was deleted
    [-3, 30],
  ])("after %f days leaves %i", (days, left) => {
    expect(daysLeft(deleted, after(days))).toBe(left);
  });
});
