import { describe, expect, it } from "vitest";
import { hipError, hipRangeOf } from "./hipRange.ts";
import type { HomeTestTry } from "./homeTestResult.ts";
import type { DatedTest } from "./retest.ts";

const tried = (side: "left" | "right", angle: number): HomeTestTry => ({
  ...{ side, by: "phone", degrees: [angle, angle, angle] },
  told: { able: "yes", where: "none" },
});
const done = (tries: readonly HomeTestTry[], more: Partial<DatedTest> = {}): DatedTest => ({
  ...{ test: "thomas-back-flat", nrs: 2, masked: "no", at: "2026-11-22T10:00:00+01:00", tries },
  ...more,
});
const between = (left: number, right: number) => hipRangeOf([done([tried("left", left), tried("right", right)])]);

describe("the range of the hips", () => {
  it("is each thigh in whole degrees, of the newest test with nothing hidden", () => {
    const old = done([tried("left", 20), tried("right", 20)], { at: "2026-11-01T10:00:00+01:00" });
    const masked = done([tried("left", 30), tried("right", 30)], { masked: "notSure" });
    const range = hipRangeOf([old, done([tried("left", 3.6), tried("right", -0.4)]), masked]);
    expect(range?.thighs.map(({ degrees }) => degrees)).toEqual([4, 0]);
    expect(range?.at).toBe("2026-11-22T10:00:00+01:00");
  });

  it.each([
    [4.9, "same", 4],
    [5, "some", 5],
    [5.4, "some", 5],
    [7.9, "some", 7],
    [8, "differ", 8],
    [9.5, "differ", 10],
  ] as const)("with %f degrees between the sides says %s, and names %i", (apart, sides, difference) => {
    expect(between(apart, 0)).toMatchObject({ sides, difference });
  });

  it("has no number by eye, and none of a try that was not done as shown", () => {
    const eye: HomeTestTry = { side: "left", told: { able: "yes", level: "above" } };
    const range = hipRangeOf([done([eye, { ...tried("right", 9), told: { able: "no" } }])]);
    expect(range).toMatchObject({ difference: null, sides: null });
    expect(range?.thighs).toEqual([{ side: "left", degrees: null, level: "above", by: "eye" }]);
  });

  it("is none without such a test, or where nothing of it is sure", () => {
    expect(hipRangeOf([])).toBeNull();
    expect(hipRangeOf([done([{ side: "left", told: { able: "yes", level: "notSure" } }])])).toBeNull();
    expect(hipError).toBe(5);
  });
});
