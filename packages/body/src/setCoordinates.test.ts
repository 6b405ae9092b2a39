import { describe, expect, it } from "vitest";
import { buildModel, coordinateNumber, coordinates, createState, setCoordinates } from "./body.ts";

const model = buildModel();

describe("setCoordinates", () => {
  it("writes each coordinate to its place, and 0 for those that are not named", () => {
    const state = createState(model);
    setCoordinates(state, Object.fromEntries(coordinates.map(({ name }, i) => [name, i + 1])));
    expect(Array.from(state.coordinates)).toEqual(coordinates.map((_, i) => i + 1));
    setCoordinates(state, { hip_flexion_r: 0.3 });
    expect(state.coordinates[coordinateNumber("hip_flexion_r")]).toBe(0.3);
    expect(state.coordinates.reduce((sum, value) => sum + value, 0)).toBe(0.3);
  });

  it.each([
    [{ hip: 1 }, 'expected a coordinate of the model, got "hip"'],
    [JSON.parse('{"__proto__": 1}'), 'expected a coordinate of the model, got "__proto__"'],
    [{ knee_angle_r: Number.NaN }, "expected a finite number for knee_angle_r, got NaN"],
    [{ knee_angle_r: Number.POSITIVE_INFINITY }, "expected a finite number for knee_angle_r, got Infinity"],
  ] as const)("refuses %j and leaves the pose that was there", (pose, message) => {
    const state = createState(model);
    setCoordinates(state, { elbow_flex_l: 1 });
    const before = state.coordinates.slice();
    expect(() => setCoordinates(state, { hip_flexion_r: 0.5, ...pose })).toThrow(RangeError);
    expect(() => setCoordinates(state, pose)).toThrow(message);
    expect(state.coordinates).toEqual(before);
  });
});
