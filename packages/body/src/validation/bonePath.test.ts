import { describe, expect, it } from "vitest";
import { type BoneShape, bones } from "../tables/bones.ts";
import { boneClearances } from "./bonePath.ts";
import { clearanceOf } from "./clearance.ts";

describe("the straight pieces of psoas and iliacus", () => {
  it.each(boneClearances())("stay outside of $bone", ({ least }) => {
    expect(least).toBeGreaterThan(0);
  });
});

describe("the bones", () => {
  it("have names of their own", () => {
    expect(new Set(bones.map(({ name }) => name)).size).toBe(bones.length);
  });
});

const shapes: readonly BoneShape[] = [
  { type: "sphere", center: [1, 0, 0], radius: 2 },
  { type: "capsule", from: [1, 0, -1], to: [1, 0, 1], radius: 2 },
  {
    ...{ type: "ellipsoid", center: [1, 0, 0], halves: [2, 2, 2] },
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  },
  { type: "ellipticCylinder", center: [1, 0, 0], halfDepth: 2, halfWidth: 2, halfHeight: 1 },
];

describe("clearanceOf", () => {
  it.each(shapes)("is the distance from a $type of radius 2, and negative inside", (shape) => {
    expect(clearanceOf(shape, [4, 0, 0])).toBeCloseTo(1, 12);
    expect(clearanceOf(shape, [2.5, 0, 0])).toBeCloseTo(-0.5, 12);
    expect(clearanceOf(shape, [1, 0, 0])).toBeLessThan(0);
  });

  it("ends an elliptic cylinder above and below", () => {
    expect(clearanceOf(shapes[3]!, [1, 1.5, 0])).toBeCloseTo(0.5, 12);
    expect(clearanceOf(shapes[3]!, [6, 5, 0])).toBeCloseTo(5, 12);
  });
});
