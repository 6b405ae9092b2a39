import type { Dated, GoalV1 } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { goalNow } from "./goal.ts";

const rated = (text: string, score: number, n: number): Dated<GoalV1> => ({
  text,
  score,
  id: String(n),
  at: `2026-11-${20 + n}T09:40+01:00[Europe/Berlin]`,
});

describe("the goal that holds now", () => {
  it("is none before the first", () => {
    expect(goalNow([])).toBeNull();
  });

  it("has its first and its last score", () => {
    const goals = [rated("stairs", 3, 1), rated("stairs", 4, 2), rated("stairs", 5, 3)];
    expect(goalNow(goals)).toEqual({ text: "stairs", first: goals[0], last: goals[2] });
  });

  it("starts anew with another text, also one that was used before", () => {
    const goals = [rated("stairs", 3, 1), rated("garden", 2, 2), rated("stairs", 6, 3)];
    expect(goalNow(goals)).toMatchObject({ text: "stairs", first: { score: 6 }, last: { score: 6 } });
  });

  it("is the same entry twice when it was rated once", () => {
    const goals = [rated("stairs", 3, 1)];
    expect(goalNow(goals)?.first).toBe(goalNow(goals)?.last);
  });
});
