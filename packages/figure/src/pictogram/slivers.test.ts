import { describe, expect, it } from "vitest";
import { areaOf, type Line, type Point2 } from "../outline/contours.ts";
import { withoutSlivers } from "./slivers.ts";

const body: Line = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
/** With the clock, as holes run: 40 cm long, so wide. */
const hole = (width: number): Line => {
  const along = (v: number): Point2[] => Array.from({ length: 41 }, (_, i): Point2 => [0.2 + 0.01 * i, v]);
  return [...along(0.5 + width), ...along(0.5).toReversed()];
};

describe("withoutSlivers", () => {
  it("takes a hole that two lines would fill for the line along its middle", () => {
    const { outline, seams } = withoutSlivers([body, hole(0.01)], 0.015);
    expect(areaOf(hole(0.01))).toBeLessThan(0);
    expect(outline).toEqual([body]);
    expect(seams).toHaveLength(1);
    const us = seams.flat().map(([u]) => u);
    for (const [, v] of seams.flat()) expect(Math.abs(v - 0.505)).toBeLessThan(0.006);
    expect(Math.max(...us) - Math.min(...us)).toBeGreaterThan(0.35);
  });

  it("leaves a wider hole, and the body itself", () => {
    const lines = [body, hole(0.03)];
    expect(withoutSlivers(lines, 0.015)).toEqual({ outline: lines, seams: [] });
  });
});
