import { describe, expect, it } from "vitest";
import { newestOf, steadiness } from "./steady.ts";

/** Samples every 100 ms that go to and fro about a mean: their standard deviation is `sd`. */
const trembling = (mean: number, sd: number, count = 16) =>
  Array.from({ length: count }, (_, i) => ({ t: i * 100, deg: mean + (i % 2 === 0 ? sd : -sd) }));

describe("steadiness", () => {
  it("is still up to a deviation of 1°, and moving beyond", () => {
    expect(steadiness(trembling(20, 0.99))).toMatchObject({ type: "still", meanDeg: 20 });
    expect(steadiness(trembling(20, 1.01))).toMatchObject({ type: "moving" });
    const { sdDeg } = steadiness(trembling(-7, 0.5)) as { readonly sdDeg: number };
    expect(sdDeg).toBeCloseTo(0.5, 12);
  });

  it("looks at the newest 1.5 s alone", () => {
    const moved = [{ t: -500, deg: 80 }, { t: -1, deg: 80 }, ...trembling(10, 0)];
    expect(steadiness(moved)).toMatchObject({ type: "still", meanDeg: 10 });
    expect(newestOf(moved)).toHaveLength(16);
    expect(steadiness([{ t: 0, deg: 80 }, ...trembling(10, 0)])).toMatchObject({ type: "moving" });
  });

  it("does not know of few samples, or of a short time", () => {
    expect(steadiness([])).toEqual({ type: "tooFew" });
    expect(steadiness(trembling(0, 0, 12))).toEqual({ type: "tooFew" });
    expect(steadiness(trembling(0, 0, 13)).type).toBe("still");
    const seldom = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ t: (i * 1500) / (count - 1), deg: 0 }));
    expect(steadiness(seldom(9))).toEqual({ type: "tooFew" });
    expect(steadiness(seldom(10)).type).toBe("still");
  });

  it("forgets what a clock that ran back has left behind", () => {
    expect(
      newestOf([
        { t: 5000, deg: 1 },
        { t: 10, deg: 2 },
      ]),
    ).toEqual([{ t: 10, deg: 2 }]);
  });
});
