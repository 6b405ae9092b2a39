import { describe, expect, it } from "vitest";
import { buildModel, createState, crossedBy, evaluate, momentArm, muscleNumber } from "./body.ts";
import { randomPoses } from "./randomPoses.ts";

const model = buildModel();
const { coordinates, muscles } = model;
const namesOf = (muscle: number) => crossedBy(model, muscle).map((coordinate) => coordinates[coordinate]!.name);

describe("crossedBy", () => {
  it("gives every coordinate that a muscle has an arm about in some pose, and no other", () => {
    const state = createState(model);
    const met = muscles.map(() => new Set<number>());
    for (const pose of randomPoses(model, 4)) {
      state.coordinates.set(pose);
      evaluate(model, state);
      met.forEach((set, muscle) => {
        for (const coordinate of coordinates.keys())
          if (momentArm(model, state, muscle, coordinate) !== 0) set.add(coordinate);
      });
    }
    const found = met.map((set) => [...set].toSorted((a, b) => a - b));
    expect(muscles.map((_, muscle) => crossedBy(model, muscle))).toEqual(found);
  });

  it("names the spine and the hip for a psoas fascicle, and its own side only", () => {
    const names = namesOf(muscleNumber(model, "Ps_L4_TP_l"));
    expect(names.filter((name) => name.endsWith("_r"))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["lumbar_extension", "L5_S1_FE", "hip_flexion_l"]));
    expect(names.filter((name) => name.startsWith("L1_L2") || name.startsWith("knee"))).toEqual([]);
  });
});
