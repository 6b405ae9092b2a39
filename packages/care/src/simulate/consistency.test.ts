import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { confusionOf, type GeneratorName, generators, hardSigns, patternsOf, rightOf } from "./consistency.ts";
import { stories } from "./rates.ts";

const people = 20 * property.numRuns;

describe("the patterns over made-up people", patient, () => {
  it.each(Object.keys(generators) as GeneratorName[])("fit well rightly in seven of ten, told by: %s", (name) => {
    const { right, told } = rightOf(confusionOf(name, people, 1));
    expect(told).toBeGreaterThan(people / 20);
    expect(right / told).toBeGreaterThanOrEqual(0.7);
  });

  it("are made up of every story, and each story can be told", () => {
    const confusion = confusionOf("as designed", people, 2);
    const sizes = stories.map((story) => Object.values(confusion[story]).reduce((sum, count) => sum + count, 0));
    expect(sizes.every((size) => size > 0)).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
    expect(stories.every((story) => patternsOf[story].length > 0)).toBe(true);
  });

  it("leave nobody without a stop who said yes or not sure to a hard sign", () => {
    const { withoutStop, denied, people: all } = hardSigns(people, 3);
    expect(withoutStop).toEqual([]);
    expect(denied).toBeLessThan(all);
  });
});
