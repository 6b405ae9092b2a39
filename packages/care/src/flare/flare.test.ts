import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { isFlare, type Rating } from "./flare.ts";

const zone = "+01:00[Europe/Berlin]";
const now = `2026-11-22T09:40${zone}`;

/** A rating some minutes before `now`. */
function ago(minutes: number, nrs: number): Rating {
  const berlin = new Date(Date.parse("2026-11-22T09:40Z") - minutes * 60_000).toISOString().slice(0, 16);
  return { at: `${berlin}${zone}`, nrs };
}
const hours = (count: number) => count * 60;
const day = hours(24);
/** A usual week of 3, 4 and 5 before the last 48 hours: its median is 4. */
const week = [ago(3 * day, 3), ago(5 * day, 4), ago(8 * day, 5)];

describe("isFlare", () => {
  it.each([
    [5, false],
    [6, true],
    [7, true],
  ])("rating %d on two days, with 4 as usual: %s", (nrs, flares) => {
    expect(isFlare([...week, ago(day, nrs), ago(0, nrs)], now)).toBe(flares);
  });

  it.each([
    [hours(20) - 1, false],
    [hours(20), true],
    [hours(20) + 1, true],
    [hours(48), true],
    [hours(48) + 1, false],
  ])("the first raised rating %d minutes ago: %s", (minutes, flares) => {
    expect(isFlare([...week, ago(minutes, 9), ago(0, 9)], now)).toBe(flares);
  });

  it.each([
    [hours(48), false],
    [hours(48) + 1, true],
  ])("a rating as usual %d minutes ago: %s", (minutes, flares) => {
    expect(isFlare([...week, ago(minutes, 4), ago(day, 8), ago(0, 8)], now)).toBe(flares);
  });

  it("ends with one rating in between that is not raised", () => {
    expect(isFlare([...week, ago(day, 8), ago(hours(12), 5), ago(0, 8)], now)).toBe(false);
  });

  it.each([
    [9 * day, true],
    [9 * day + 1, false],
  ])("a third rating of the week before %d minutes ago: %s", (minutes, flares) => {
    expect(isFlare([ago(3 * day, 4), ago(5 * day, 4), ago(minutes, 4), ago(day, 8), ago(0, 8)], now)).toBe(flares);
  });

  it.each([2, 3, 4])("with %d ratings in the week before", (count) => {
    const before = Array.from({ length: count }, (_, i) => ago((3 + i) * day, 4));
    expect(isFlare([...before, ago(day, 8), ago(0, 8)], now)).toBe(count >= 3);
  });

  it.each([
    [6, false],
    [7, true],
  ])("takes the mean of the two middle ratings as the median: %d above 4.5 is %s", (nrs, flares) => {
    const four = [ago(3 * day, 1), ago(4 * day, 4), ago(5 * day, 5), ago(6 * day, 9)];
    expect(isFlare([...four, ago(day, nrs), ago(0, nrs)], now)).toBe(flares);
  });

  it("does not look at the future, nor at old news alone", () => {
    expect(isFlare([...week, ago(-1, 0), ago(day, 8)], now)).toBe(true);
    expect(isFlare([...week, ago(hours(49), 9)], now)).toBe(false);
    expect(isFlare([], now)).toBe(false);
  });

  it("counts real hours over a change of the clock and of the zone", () => {
    // 25 October 2026: 02:00 to 03:00 happens twice in Berlin
    const after = "2026-10-25T15:00+01:00[Europe/Berlin]";
    const usual = [20, 21, 22].map((date) => ({ at: `2026-10-${date}T09:00+02:00[Europe/Berlin]`, nrs: 3 }));
    const raised = (at: string) => [...usual, { at, nrs: 8 }];
    expect(isFlare(raised("2026-10-24T20:00+02:00[Europe/Berlin]"), after)).toBe(true);
    expect(isFlare(raised("2026-10-24T20:01+02:00[Europe/Berlin]"), after)).toBe(false);
    expect(isFlare(raised("2026-10-24T14:00-04:00[America/New_York]"), after)).toBe(true);
    expect(isFlare(raised("2026-10-24T14:01-04:00[America/New_York]"), after)).toBe(false);
  });

  it.each(["", "2026-11-22", "2026-11-22T09:40", "2026-02-30T09:40Z", "2026-11-22T25:00Z", "22.11.2026T09:40Z"])(
    "refuses the time %j and names it",
    (at) => {
      expect(() => isFlare([], at)).toThrow(`got "${at}"`);
      expect(() => isFlare([{ at, nrs: 3 }], now)).toThrow(`got "${at}"`);
    },
  );

  it.each([-1, 11, 4.5, Number.NaN])("refuses the rating %d and names it", (nrs) => {
    expect(() => isFlare([{ at: now, nrs }], now)).toThrow(`expected a rating from 0 to 10, got ${nrs}.`);
  });
});

describe("over any ratings", patient, () => {
  const rating = fc.record({ minutes: fc.integer({ min: -day, max: 12 * day }), nrs: fc.integer({ min: 0, max: 10 }) });
  const drawn = fc.array(rating, { maxLength: 20 });

  it("does not depend on their order", () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const ratings = given.map(({ minutes, nrs }) => ago(minutes, nrs));
        expect(isFlare(ratings.toReversed(), now)).toBe(isFlare(ratings, now));
      }),
      property,
    );
  });

  it("stays a flare when the last 48 hours were worse, or the week before was milder", () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 3 }), (given, by) => {
        const shifted = given.map(({ minutes, nrs }) =>
          ago(minutes, minutes <= 2 * day ? Math.min(10, nrs + by) : Math.max(0, nrs - by)),
        );
        const was = isFlare(
          given.map(({ minutes, nrs }) => ago(minutes, nrs)),
          now,
        );
        expect(!was || isFlare(shifted, now)).toBe(true);
      }),
      property,
    );
  });

  it("is none while no rating lies 2 above the lowest of the week before", () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const lowest = Math.min(...given.map(({ nrs }) => nrs));
        const ratings = given.map(({ minutes, nrs }) => ago(minutes, Math.min(nrs, lowest + 1)));
        expect(isFlare(ratings, now)).toBe(false);
      }),
      property,
    );
  });
});
