import { expect, it } from "vitest";
import { mirrorDifference } from "./mirror.ts";

it("the left side is the mirror image of the right, in every length and moment arm", () => {
  const { poses, length, arm } = mirrorDifference();
  expect(poses).toBe(50);
  expect(length).toBeLessThanOrEqual(1e-15);
  expect(arm).toBeLessThanOrEqual(1e-15);
});
