import { describe, expect, it } from "vitest";
import { along, hipIn, labelled, wedge } from "./hipLines.ts";

const hip = { x: 140, y: 120 };
const thigh = (side: "left" | "right", degrees: number | null) =>
  ({ side, degrees, level: degrees === null ? "above" : null, by: degrees === null ? "eye" : "tape" }) as const;

describe("the lines over the figure", () => {
  it("begin at the hip of the picture, where its two rays begin, or near it", () => {
    const svg = '<path d="M1 2A3 3 0 0 1 4 5"/><path d="M140.8 125.8L179.3 119.7M140.8 125.8L179.8 126"/>';
    expect(hipIn(svg)).toEqual({ x: 140.8, y: 125.8 });
    expect(hipIn(undefined)).toEqual(hipIn("<svg/>"));
  });

  it("rise above the level and fall below it", () => {
    const endOf = (degrees: number) => Number(/L[\d.]+ ([\d.]+)$/.exec(along(hip, degrees))?.[1]);
    expect(endOf(0)).toBe(hip.y);
    expect(endOf(10)).toBeLessThan(hip.y);
    expect(endOf(-10)).toBeGreaterThan(hip.y);
    expect(wedge(hip, -7, -12)).not.toContain("NaN");
  });

  it("have the label of the higher one above it and of the lower one below, and none by eye", () => {
    const [high, low] = labelled([thigh("right", -4), thigh("left", -3)], hip);
    expect([high?.side, low?.side]).toEqual(["left", "right"]);
    expect(low!.label.y - high!.label.y).toBeGreaterThan(12);
    expect(labelled([thigh("left", null)], hip)).toEqual([]);
  });
});
