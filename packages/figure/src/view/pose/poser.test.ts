import { buildModel } from "@ilio/body";
import { createPlacer, type Facts, motions, solveMotion } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { pathInRoom } from "../../muscles/curve.ts";
import { posedSkin } from "../../skin/distance.ts";
import { createFigure } from "../../skin/figure.ts";
import { packedPlace, rows } from "../muscles/lay.ts";
import { createPoser, packedSheet, poseBody } from "./poser.ts";

const model = buildModel();
const placer = createPlacer(model);
const figure = createFigure(model, "slim");
const anyRange = new Proxy({} as Facts["ranges"], { get: () => ({ shortestMm: 50, longestMm: 400 }) });
const poser = createPoser(figure, placer, anyRange);
const movements = motions.filter(({ kind }) => kind === "movement");

describe("a posed body", () => {
  it("has only numbers, in every movement", () => {
    for (const motion of movements)
      for (const { coordinates } of solveMotion(model, placer, motion).values()) {
        poseBody(poser, coordinates);
        for (const numbers of [poser.bars, poser.bodies, poser.strands, poser.sheets, poser.shadows])
          expect(numbers.every(Number.isFinite)).toBe(true);
      }
  });

  it("lays its psoas along the model's own wrapped path, a few millimetres beside at its rounded corners", () => {
    const motion = movements.find(({ id }) => id === "half-kneeling-hip-flexor-stretch")!;
    const { coordinates } = solveMotion(model, placer, motion).get("end")!;
    poseBody(poser, coordinates);
    const ground = placer.place(coordinates);
    const path = pathInRoom(model, ground, model.muscles.find(({ name }) => name === "Ps_L1_VB_r")!);
    const first = poser.plan.sheets.find(({ muscle, side }) => muscle === "psoas_major" && side === "r")!.first;
    for (let row = 0; row < rows; row++) {
      const o = packedPlace * (rows * first + row);
      const place = [0, 1, 2].map((k) => poser.strands[o + k]!);
      expect(Math.min(...path.slice(1).map((b, i) => distanceTo(path[i]!, b, place)))).toBeLessThan(0.006);
    }
  });

  it("is its own mirror image in standing", () => {
    poseBody(poser, new Float64Array(model.coordinates.length));
    const half = poser.strands.length / 2;
    for (let i = 0; i < half; i++) {
      const sign = i % packedPlace === 2 ? -1 : 1;
      expect(poser.strands[half + i]).toBeCloseTo(sign * poser.strands[i]!, 5);
    }
    for (let i = 0; i < poser.plan.sheets.length; i++) expect(poser.sheets[packedSheet * i]).toBeCloseTo(0, 6);
  });

  it("casts its shadow from balls inside of its skin", () => {
    poseBody(poser, new Float64Array(model.coordinates.length));
    const skin = posedSkin(figure, placer.place(new Float64Array(model.coordinates.length)));
    for (let i = 0; i < poser.balls.length; i++) {
      const [x, y, z] = poser.shadows.subarray(4 * i, 4 * i + 3);
      expect(skin.distance([x!, y!, z!])).toBeLessThan(0);
    }
  });
});

function distanceTo(a: readonly number[], b: readonly number[], p: readonly number[]): number {
  const along = [0, 1, 2].map((k) => b[k]! - a[k]!);
  const squared = along.reduce((sum, d) => sum + d * d, 1e-12);
  const t = Math.min(1, Math.max(0, along.reduce((sum, d, k) => sum + d * (p[k]! - a[k]!), 0) / squared));
  return Math.hypot(...along.map((d, k) => a[k]! + t * d - p[k]!));
}
