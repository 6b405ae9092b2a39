import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockAt } from "./clockAt.fixture.ts";
import { newestFirst, newestOf } from "./newest.ts";

const at = (time: string, name = time) => ({ at: `${time}[Europe/Berlin]`, name });
const now = "2026-11-22T09:40+01:00[Europe/Berlin]";

describe("newestOf", () => {
  it("is what happened last, not what was recorded last", () => {
    const list = [at("2026-11-20T08:00+01:00"), at("2026-11-22T08:00+01:00"), at("2026-11-08T08:00+01:00")];
    expect(newestOf(list, now)).toBe(list[1]);
  });

  it("compares moments, so that a journey to the west changes nothing", () => {
    const list = [at("2026-11-22T01:00-05:00"), at("2026-11-22T06:00+01:00")];
    expect(newestOf(list, now)).toBe(list[0]);
  });

  it("is the one recorded last of the same minute", () => {
    const list = [at("2026-11-22T09:40+01:00", "first"), at("2026-11-22T09:40+01:00", "second")];
    expect(newestOf(list, now)?.name).toBe("second");
  });

  it("takes a time ahead only where there is no other", () => {
    const ahead = at("2026-11-22T09:41+01:00");
    const past = at("2020-01-01T09:41+01:00");
    expect(newestOf([past, ahead], now)).toBe(past);
    expect(newestOf([ahead], now)).toBe(ahead);
    expect(newestOf([], now)).toBeUndefined();
  });
});

describe("newestFirst", () => {
  it("leaves the list as it was", () => {
    const list = [at("2026-11-20T08:00+01:00"), at("2026-11-22T08:00+01:00"), at("2026-11-21T08:00+01:00")];
    expect(newestFirst(list, 3)).toEqual([list[1], list[2], list[0]]);
    expect(newestFirst(list, 2)).toEqual([list[1], list[2]]);
    expect(newestFirst(list, 9)).toEqual([list[1], list[2], list[0]]);
    expect(newestFirst([], 5)).toEqual([]);
    expect(list[0]?.name).toBe("2026-11-20T08:00+01:00");
  });

  it("finds the same as sorting all of them, whatever the zones", () => {
    const start = Date.UTC(2026, 10, 1);
    const moment = fc.tuple(fc.integer({ min: 0, max: 20 * 24 * 60 }), fc.integer({ min: -48, max: 56 }));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (moments, count) => {
        const list = moments.map(([minutes, quarters]) => ({ at: clockAt(start + minutes * 60_000, quarters * 15) }));
        const instant = (time: string) => Date.parse(time.slice(0, 22));
        const sorted = list.toReversed().sort((a, b) => instant(b.at) - instant(a.at));
        expect(newestFirst(list, count)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
