import { beforeAll, describe, expect, it } from "vitest";
import { property } from "../answers/answers.fixture.ts";
import { emphases } from "../plan/planResult.ts";
import { mulberry32, whole } from "./mulberry32.ts";
import { historyShare, medicineShare, signShare, storyAreas, storyHistory, storyShare } from "./rates.ts";
import { type Simulation, simulate } from "./simulate.ts";

/** 300 people in tests, 10,000 where the environment asks for many runs (soak: 2,000). */
const people = property.numRuns >= 2000 ? 10_000 : Math.max(300, property.numRuns);
/** For 10,000 people on a slow machine, ms. */
const soakTime = 1_800_000;
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, n) => total + n, 0);

describe("simulate", { timeout: soakTime }, () => {
  let result: Simulation;
  beforeAll(() => {
    result = simulate(people, 20_261_122);
  }, soakTime);

  it(`breaks no rule for ${people} people`, () => {
    expect(result.violations).toEqual([]);
  });

  it("meets every level and every kind of exercise, and a plan for each who is not stopped", () => {
    expect(Math.min(...Object.values(result.levels))).toBeGreaterThan(0);
    expect(Math.min(...Object.values(result.exercises))).toBeGreaterThan(0);
    expect(sum(result.levels)).toBe(people);
    expect(sum(result.exercises)).toBe(people);
    expect(sum(result.emphases)).toBe(people - result.exercises.stop);
    for (const counts of Object.values(result.bands)) expect(sum(counts)).toBe(people);
  });

  it("meets every emphasis but strengthening, which needs a home test", () => {
    const met = emphases.filter((emphasis) => result.emphases[emphasis] > 0);
    expect(new Set([...met, "strengthen"])).toEqual(new Set(emphases));
  });

  it("gives the same for the same seed, and other people for another", () => {
    expect(simulate(20, 7)).toEqual(simulate(20, 7));
    expect(simulate(20, 7)).not.toEqual({ ...simulate(20, 8), seed: 7 });
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %s people", (count) => {
    expect(() => simulate(count, 1)).toThrow("expected a number of people from 1");
  });

  it("refuses a seed that is no whole number", () => {
    expect(() => simulate(1, 0.5)).toThrow("expected a whole seed");
  });
});

describe("the rates", () => {
  it("are shares, and the stories of each age leave room for no story", () => {
    for (let age = 16; age <= 90; age++) expect(sum(storyShare(age))).toBeLessThan(0.8);
    const shares = [
      signShare,
      medicineShare,
      historyShare,
      ...Object.values(storyHistory),
      ...Object.values(storyAreas),
    ];
    for (const share of shares.flatMap((each): readonly number[] => Object.values(each))) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
});

describe("mulberry32", () => {
  it("gives numbers from 0 to 1, evenly enough, and each time others", () => {
    const random = mulberry32(1);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((total, n) => total + n, 0) / drawn.length).toBeCloseTo(0.5, 1);
    expect(new Set(drawn).size).toBeGreaterThan(9990);
  });

  it("reaches both ends of a range of whole numbers", () => {
    const random = mulberry32(2);
    const drawn = new Set(Array.from({ length: 500 }, () => whole(random, 3, 5)));
    expect(drawn).toEqual(new Set([3, 4, 5]));
  });
});
