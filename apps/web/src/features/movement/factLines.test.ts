import { catalogue, movementIds } from "@ilio/care";
import { bodyFacts, type MotionFacts } from "@ilio/care/bodyFacts";
import { describe, expect, it } from "vitest";
import { factLines } from "./factLines.ts";

const changing = (...changes: readonly number[]): MotionFacts => ({
  kind: "movement",
  keys: {},
  phases: changes.map((changePercent, i) => ({
    ...{ cue: `cue${i}`, from: "a", to: "b", muscle: "psoas_major", action: "passive", active: false },
    ...{ changePercent, changesMm: {} },
  })),
});

describe("what is said of the computed lengths", () => {
  it.each([
    [2, "same", "little"],
    [2.1, "longer", "little"],
    [-7, "shorter", "little"],
    [-7.1, "shorter", "small"],
    [20, "longer", "small"],
    [20.1, "longer", "quarter"],
    [-45.1, "shorter", "half"],
    [-58.1, "shorter", "more-than-half"],
    [82.9, "longer", "most"],
    [90.1, "longer", "whole"],
    [100, "longer", "whole"],
  ])("calls %d %% of the range %s by %s", (change, way, share) => {
    expect(factLines(changing(change))).toMatchObject([{ way, share, percent: Math.round(Math.abs(change)) }]);
  });

  it("takes the phases of one cue together", () => {
    expect(factLines(bodyFacts.motions.walk)).toEqual([
      { cue: "walk", muscle: "psoas_major", way: "shorter", share: "small", percent: 20 },
    ]);
    expect(factLines(bodyFacts.motions["marching-bridge"]).map(({ cue }) => cue)).toEqual(["lift", "march", "lower"]);
  });

  it("is nothing where nothing is computed", () => {
    expect(factLines(undefined)).toEqual([]);
    expect(factLines(bodyFacts.motions["supported-sitting"])).toEqual([]);
  });

  it("has a line for each cue of every movement but the breath", () => {
    const without = movementIds.filter((id) => {
      const cues = catalogue[id].phases.map(({ cue }) => cue);
      return (
        factLines(bodyFacts.motions[catalogue[id].poseId])
          .map(({ cue }) => cue)
          .join() !== cues.join()
      );
    });
    expect(without).toEqual(["diaphragmatic-breathing"]);
  });

  it("refuses a change beyond the whole range", () => {
    expect(() => factLines(changing(101))).toThrow("got 101");
  });
});
