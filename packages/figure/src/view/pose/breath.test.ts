import { buildModel, coordinateNumber } from "@ilio/body";
import { createPlacer, type Facts, motionOf, solveMotion } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { distanceAt } from "../../field/distance.ts";
import { barSize } from "../../field/field.ts";
import { selectAll } from "../../field/selection.ts";
import { createFigure, poseSkin } from "../../skin/figure.ts";
import { packBars, packedBar } from "./packBars.ts";
import { packBodies } from "./packBodies.ts";
import { breathe, createPoser, type Poser, poseBody } from "./poser.ts";

const model = buildModel();
const placer = createPlacer(model);
const figure = createFigure(model, "slim");
const anyRange = new Proxy({} as Facts["ranges"], { get: () => ({ shortestMm: 50, longestMm: 400 }) });
const poser = createPoser(figure, placer, anyRange);
/** With its arms away from its sides. */
const standing = new Float64Array(model.coordinates.length);
for (const side of ["r", "l"]) standing[coordinateNumber(`arm_add_${side}`)] = -0.9;
const bridge = solveMotion(model, placer, motionOf("bridge")).get("end")!.coordinates;

/** How far the skin of the packed bars is from a place along a direction, m. */
function reach({ bars, now }: Poser, from: readonly number[], direction: readonly number[]): number {
  const field = poseSkin(figure, placer.place(now.coordinates));
  for (let i = 0; i < figure.skin.length; i++) {
    field.bars.set(bars.subarray(packedBar * i, packedBar * (i + 1)), barSize * i);
    // its own frame has grown, which only the way for bars that are not round takes into account
    field.bars[barSize * i + 16] = 0;
  }
  const all = selectAll(field);
  let gone = 0;
  for (let step = 0; step < 200; step++) {
    const [x, y, z] = from.map((value, k) => value + gone * direction[k]!);
    gone -= 0.9 * distanceAt(field, all, x!, y!, z!);
  }
  return gone;
}

/** A place of neutral standing in the frame of the pelvis, in the room of a standing body. */
const inChest = (y: number): readonly number[] => {
  const { positions } = placer.place(standing);
  return [positions[0]! - 0.095, positions[1]! + y, positions[2]!];
};

describe("a breath", () => {
  it("of nothing changes nothing, to the last bit", () => {
    for (const coordinates of [standing, bridge]) {
      poseBody(poser, coordinates);
      breathe(poser, 1);
      breathe(poser, 0);
      const [bars, bodies] = [new Float32Array(poser.bars.length), new Float32Array(poser.bodies.length)];
      const ground = placer.place(coordinates);
      packBars(figure.skin, ground, bars);
      packBodies(poser.bind, ground, bodies);
      expect(poser.bars).toEqual(bars);
      expect(poser.bodies).toEqual(bodies);
    }
  });

  it.each([
    ["chest", 0.33],
    ["belly", 0.128],
  ] as const)("drawn in makes the %s wider and deeper by 2 to 3 %", (_, y) => {
    const size = (share: number) => {
      poseBody(poser, standing);
      breathe(poser, share);
      const reachTo = (direction: readonly number[]) => reach(poser, inChest(y), direction);
      return {
        width: reachTo([0, 0, 1]) + reachTo([0, 0, -1]),
        depth: reachTo([1, 0, 0]) + reachTo([-1, 0, 0]),
        back: reachTo([-1, 0, 0]),
      };
    };
    const [out, half, whole] = [size(0), size(0.5), size(1)];
    for (const side of ["width", "depth"] as const) {
      expect(whole[side] / out[side]).toBeGreaterThan(1.02);
      expect(whole[side] / out[side]).toBeLessThan(1.03);
      expect(half[side]).toBeGreaterThan(out[side]);
      expect(half[side]).toBeLessThan(whole[side]);
    }
    expect(Math.abs(whole.back - out.back)).toBeLessThan(0.0015);
  });

  it("moves nothing but the trunk", () => {
    poseBody(poser, standing);
    breathe(poser, 0);
    const before = poser.bodies.slice();
    const barsBefore = poser.bars.slice();
    breathe(poser, 1);
    const moved = new Set(poser.breath.bars.map(({ bar }) => bar));
    expect(moved.size).toBeGreaterThan(8);
    figure.skin.forEach((bar, i) => {
      const isSame = poser.bars.subarray(16 * i, 16 * i + 16).every((value, k) => value === barsBefore[16 * i + k]);
      expect(isSame).toBe(!moved.has(i));
      expect(!moved.has(i) || bar.part === "trunk").toBe(true);
    });
    const changed = before.reduce((count, value, i) => count + (value === poser.bodies[i] ? 0 : 1), 0);
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThanOrEqual(12);
    expect(() => breathe(poser, 1.1)).toThrow("from 0 to 1");
  });
});
