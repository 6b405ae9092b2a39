import { describe, expect, it } from "vitest";
import type { Pattern } from "./pattern.ts";
import { scorePattern } from "./scorePattern.ts";

const pattern: Pattern = {
  pattern: "hip-flexor-stiff",
  method: "points",
  terms: [{ when: "each", linkId: "long-sitting", weights: { yes: 8, no: 0 } }],
  possibleFrom: 3,
  fitsWellFrom: 7,
  ceiling: "possible",
  source: "only for this test",
};

describe("scorePattern", () => {
  it("holds a pattern at its ceiling, whatever the score", () => {
    expect(scorePattern(pattern, { "long-sitting": "yes" })).toMatchObject({ score: 8, band: "possible" });
    expect(scorePattern({ ...pattern, ceiling: "fitsWell" }, { "long-sitting": "yes" }).band).toBe("fitsWell");
  });

  it.each([
    [2, "doesNotFit"],
    [3, "possible"],
    [4, "possible"],
    [6, "possible"],
    [7, "fitsWell"],
    [8, "fitsWell"],
  ])("bands %d points as %s", (points, band) => {
    const terms = [{ when: "each", linkId: "long-sitting", weights: { yes: points, no: 0 } }] as const;
    expect(scorePattern({ ...pattern, terms, ceiling: "fitsWell" }, { "long-sitting": "yes" }).band).toBe(band);
  });

  it.each([
    [0, 0],
    [0.29, 1],
    [0.3, 2],
    [0.69, 2],
    [0.7, 3],
    [-0.29, -1],
    [-0.7, -3],
  ])("shows a weight of %d as %d blocks", (weight, blocks) => {
    const terms = [{ when: "each", linkId: "long-sitting", weights: { yes: weight, no: 0 } }] as const;
    const { pushes } = scorePattern({ ...pattern, terms, method: "ratios" }, { "long-sitting": "yes" });
    expect(pushes).toEqual([{ linkId: "long-sitting", answer: "yes", blocks }]);
  });
});
