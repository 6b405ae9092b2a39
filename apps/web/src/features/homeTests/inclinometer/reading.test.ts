import { describe, expect, it } from "vitest";
import { readingFrom, zeroFrom } from "./reading.ts";

describe("the zero", () => {
  it.each([0, 4.99, 5, -5])("is taken at %d°", (mean) => {
    expect(zeroFrom(mean)).toEqual({ ok: true, zeroDeg: mean });
  });

  it.each([5.01, -5.01, 90])("is refused at %d°", (mean) => {
    expect(zeroFrom(mean)).toEqual({ ok: false, error: "notLevel" });
  });

  it("is never made of no number", () => {
    expect(() => zeroFrom(Number.NaN)).toThrow("zeroFrom: expected a finite angle, got NaN.");
  });
});

describe("a reading", () => {
  it("is the mean of three against the zero, with how far they are apart", () => {
    expect(readingFrom([12, 14, 13], 2)).toEqual({ ok: true, degrees: [10, 12, 11], meanDeg: 11, spreadDeg: 2 });
    expect(readingFrom([-12, -14, -13], 2)).toMatchObject({ meanDeg: -15, spreadDeg: 2 });
  });

  it("is shaky beyond 5° from the smallest to the largest", () => {
    expect(readingFrom([10, 14.99, 12], 0).ok).toBe(true);
    expect(readingFrom([10, 15, 12], 0).ok).toBe(true);
    expect(readingFrom([15.01, 12, 10], 0)).toMatchObject({ ok: false, error: "shaky" });
  });

  it("is never made of two, four or no numbers", () => {
    expect(() => readingFrom([1, 2], 0)).toThrow("expected 3 finite angles and a zero, got [1, 2], 0.");
    expect(() => readingFrom([1, 2, 3, 4], 0)).toThrow(RangeError);
    expect(() => readingFrom([1, 2, Number.NaN], 0)).toThrow(RangeError);
    expect(() => readingFrom([1, 2, 3], Number.NaN)).toThrow(RangeError);
  });
});
