import { describe, expect, it } from "vitest";
import { buildModel, createState, evaluate, momentArm } from "./body.ts";
import { randomPoses } from "./randomPoses.ts";

const model = buildModel();
const state = createState(model);
const { coordinates, muscles } = model;

function lengthsAt(pose: Float64Array): Float64Array {
  state.coordinates.set(pose);
  evaluate(model, state);
  return state.lengths.slice();
}

describe("moment arms", () => {
  it("are −dL/dq for every muscle and coordinate, at random poses of the full range", () => {
    const step = 1e-6;
    let worst = { error: 0, muscle: "", coordinate: "" };
    for (const pose of randomPoses(model, 40)) {
      lengthsAt(pose);
      const arms = muscles.map((_, m) => coordinates.map((_c, c) => momentArm(model, state, m, c)));
      coordinates.forEach(({ name }, c) => {
        const [before, after] = [-step, step].map((change) => {
          const moved = pose.slice();
          moved[c]! += change;
          return lengthsAt(moved);
        });
        muscles.forEach((muscle, m) => {
          const error = Math.abs(arms[m]![c]! + (after![m]! - before![m]!) / (2 * step));
          if (!(error <= worst.error)) worst = { error, muscle: muscle.name, coordinate: name };
        });
      });
    }
    console.log("largest difference between r and −ΔL/Δq, m:", worst);
    expect(worst.error).toBeLessThanOrEqual(1e-8);
  });
});
