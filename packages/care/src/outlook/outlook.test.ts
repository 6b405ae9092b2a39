import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { type Answers, outlookIds } from "../answers/answers.ts";
import { lessonsFor } from "../lessons/lessons.ts";
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
