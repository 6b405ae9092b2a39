import { describe, expect, it } from "vitest";
import { ageSpan } from "./age.ts";

const on = "2026-11-22";

describe("ageSpan", () => {
  it("gives the two ages that a year of birth allows", () => {
    expect(ageSpan({ "birth-year": 1986 }, on)).toEqual({ youngest: 39, oldest: 40 });
    expect(ageSpan({ "birth-year": 2026 }, on)).toEqual({ youngest: 0, oldest: 0 });
  });

  it("is null while the year is not known", () => {
    expect(ageSpan({}, on)).toBeNull();
  });

  it("takes 120 years and refuses 121", () => {
    expect(ageSpan({ "birth-year": 1906 }, on)).toEqual({ youngest: 119, oldest: 120 });
    expect(() => ageSpan({ "birth-year": 1905 }, on)).toThrow("from 1906 to 2026, got 1905");
  });

  it.each([2027, 1986.5, Number.NaN, Number.POSITIVE_INFINITY, 86])("refuses the year %d and names it", (year) => {
    expect(() => ageSpan({ "birth-year": year }, on)).toThrow(`got ${year}.`);
  });
});
