import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { type Answers, outlookIds } from "../answers/answers.ts";
import { sources } from "../catalogue/sources.ts";
import { lessonKeys, lessons, lessonsFor } from "./lessons.ts";
import { needsSomeone } from "./needsSomeone.ts";
import { rampFor } from "./rampFor.ts";

const calm: Answers = { "worry-moving-harms": 0, confidence: 10, mood: 10, sleep: 10, work: 0 };
const score = fc.integer({ min: 0, max: 10 });
const anyOutlook: fc.Arbitrary<Answers> = fc.record(Object.fromEntries(outlookIds.map((id) => [id, score])), {
  requiredKeys: [],
});

describe("rampFor", () => {
  it.each([
    [{ "worry-moving-harms": 6 }, "usual"],
    [{ "worry-moving-harms": 7 }, "gentler"],
    [{ "worry-moving-harms": 8 }, "gentler"],
    [{ confidence: 4 }, "usual"],
    [{ confidence: 3 }, "gentler"],
    [{ confidence: 2 }, "gentler"],
    [{ mood: 0, sleep: 0, work: 10 }, "usual"],
    [{}, "usual"],
  ] as const)("%j: %s", (given, ramp) => {
    expect(rampFor({ ...calm, ...given })).toBe(ramp);
  });

  it("takes an item that was not answered for nothing", () => {
    expect(rampFor({})).toBe("usual");
    expect(rampFor({ confidence: 0 })).toBe("gentler");
  });
});

describe("needsSomeone", () => {
  it.each([
    [4, false],
    [3, true],
    [2, true],
    [0, true],
  ])("mood %d: %s", (mood, needs) => {
    expect(needsSomeone({ ...calm, mood })).toBe(needs);
  });

  it("says nothing of a mood that was not asked", () => {
    expect(needsSomeone({})).toBe(false);
  });
});

describe("lessonsFor", () => {
  it.each([
    [{}, ["keep-moving"]],
    [{ "worry-moving-harms": 4 }, ["keep-moving"]],
    [{ "worry-moving-harms": 5 }, ["hurt-not-harm", "keep-moving"]],
    [{ "worry-moving-harms": 6 }, ["hurt-not-harm", "keep-moving"]],
    [{ "worry-moving-harms": 7 }, ["hurt-not-harm", "small-steps", "keep-moving"]],
    [{ confidence: 6 }, ["keep-moving"]],
    [{ confidence: 5 }, ["small-steps", "keep-moving"]],
    [{ confidence: 4 }, ["small-steps", "keep-moving"]],
    [{ sleep: 6 }, ["keep-moving"]],
    [{ sleep: 5 }, ["sleep", "keep-moving"]],
    [{ sleep: 4 }, ["sleep", "keep-moving"]],
    [{ work: 4 }, ["keep-moving"]],
    [{ work: 5 }, ["sitting-and-work", "keep-moving"]],
    [{ work: 6 }, ["sitting-and-work", "keep-moving"]],
  ] as const)("%j: %j", (given, keys) => {
    expect(lessonsFor({ ...calm, ...given })).toEqual(keys);
  });

  it("has each lesson once, and each with what it rests on", () => {
    expect(lessons.map(({ key }) => key).toSorted()).toEqual(lessonKeys.toSorted());
    for (const { basis } of lessons) {
      expect(basis.length).toBeGreaterThan(0);
      for (const each of basis) {
        expect("source" in each ? each.source in sources : each.ownChoice.length > 20).toBe(true);
      }
    }
  });
});

describe("an item from 0 to 10", () => {
  it.each([-1, 11, 2.5, Number.NaN])("refuses %d and names the item", (value) => {
    for (const read of [lessonsFor, rampFor]) {
      expect(() => read({ ...calm, confidence: value })).toThrow(
        `confidence: expected a whole number from 0 to 10, got ${value}.`,
      );
    }
    expect(() => needsSomeone({ mood: value })).toThrow("mood: expected");
  });
});

describe("over any answers", patient, () => {
  it("gives a lesson more, never one less, and never a faster ramp, to someone worse off", () => {
    const up = fc.constantFrom("worry-moving-harms", "work");
    fc.assert(
      fc.property(anyOutlook, up, score, score, (answers, id, a, b) => {
        const [better, worse] = [Math.min(a, b), Math.max(a, b)].map((value) => ({ ...answers, [id]: value }));
        expect(lessonsFor(worse!)).toEqual(expect.arrayContaining([...lessonsFor(better!)]));
        expect(rampFor(better!) === "gentler" && rampFor(worse!) === "usual").toBe(false);
      }),
      property,
    );
  });
});
