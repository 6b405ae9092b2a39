import { describe, expect, it } from "vitest";
import { historyIds } from "../../answers/answers.ts";
import { patternIds } from "../assessmentResult.ts";
import { itemsOf } from "../pattern.ts";
import { patternById, patterns } from "./patterns.ts";

describe("patterns", () => {
  it("has a rule for each pattern, and each once", () => {
    expect(patterns.map(({ pattern }) => pattern).toSorted()).toEqual([...patternIds].toSorted());
  });

  it.each(patterns)("$pattern asks what exists, each item once, and names its source", (pattern) => {
    const items = itemsOf(pattern);
    expect(new Set(items).size).toBe(items.length);
    expect(items.every((item) => item === "birth-year" || historyIds.some((id) => id === item))).toBe(true);
    expect(pattern.source.length).toBeGreaterThan(20);
    expect(pattern.possibleFrom).toBeLessThan(pattern.fitsWellFrom);
  });

  it.each(patterns)("$pattern has an age group exactly where age is an item", (pattern) => {
    expect(pattern.ageGroup !== undefined).toBe(itemsOf(pattern).includes("birth-year"));
  });

  it("uses every question of the history", () => {
    const used = patterns.flatMap((pattern) => itemsOf(pattern));
    expect(historyIds.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("gives a pattern by its name", () => {
    expect(patternById("stenosis").method).toBe("ratios");
  });
});
