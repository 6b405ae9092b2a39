import { expect, it } from "vitest";
import { pathDifferences } from "./publishedPaths.ts";

it.each(pathDifferences())(
  "$name over its published cylinder has OpenSim's length to 0.01 mm",
  ({ largest, largestIfStraight }) => {
    expect(largest).toBeLessThanOrEqual(1e-5);
    // the cylinder is what is tested: without it the length is wrong
    expect(largestIfStraight).toBeGreaterThan(1e-4);
  },
);
