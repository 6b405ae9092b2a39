import { expect, it } from "vitest";
import { nextSessionDay } from "./nextSessionDay.ts";

it.each([
  [7, "2026-12-31"],
  [5, "2026-12-31"],
  [3, "2027-01-01"],
  [2, "2027-01-03"],
  [1, "2027-01-06"],
])("the next of %i sessions a week is on %s", (times, day) => {
  expect(nextSessionDay("2026-12-30", times)).toBe(day);
});
