import { expect, it } from "vitest";
import { scalingRows } from "./scaling.ts";

it.each(scalingRows())("at a stature of $stature m all lengths and arms grow with it", ({ length, arm }) => {
  expect(length).toBeLessThanOrEqual(1e-12);
  expect(arm).toBeLessThanOrEqual(1e-12);
});
