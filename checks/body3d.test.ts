import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { buildModel } from "@ilio/body";
import { bodyFacts } from "@ilio/care/bodyFacts";
import { createPlacer, type Facts, motions, solveMotion } from "@ilio/poses";
import { beforeAll, describe, expect, it } from "vitest";
import { type Build, builds } from "../packages/figure/src/skin/builds.ts";
import { posedSkin } from "../packages/figure/src/skin/distance.ts";
import { createFigure, skinBlends } from "../packages/figure/src/skin/figure.ts";
import type { BodyMesh } from "../packages/figure/src/view/mesh/bodyMesh.ts";
import { unpackMesh } from "../packages/figure/src/view/mesh/unpackMesh.ts";
import { createPoser, poseBody } from "../packages/figure/src/view/pose/poser.ts";
import { setNamesOf } from "../packages/figure/src/view/pose/setNames.ts";
import { posedPlace } from "../packages/figure/src/view/testing/posedPlaces.ts";
import { root } from "./repository.ts";

const packed = readFileSync(join(root, "apps/web/dist/meshes/body.mesh"));
const model = buildModel();
const placer = createPlacer(model);
const ranges = bodyFacts.ranges as Facts["ranges"];
const slim = createFigure(model, "slim");

let body: BodyMesh;
beforeAll(() => {
  body = unpackMesh(gunzipSync(packed), slim.skin, setNamesOf(slim.skin));
});

/** Edges that are not passed once in each direction as often as in the other. */
function openEdges(triangles: Uint32Array): number {
  const passed = new Map<number, number>();
  for (let i = 0; i < triangles.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [triangles[i + k]!, triangles[i + ((k + 1) % 3)]!];
      const [edge, way] = a < b ? [a * 65_536 + b, 1] : [b * 65_536 + a, -1];
      passed.set(edge, (passed.get(edge) ?? 0) + way);
    }
  return [...passed.values()].filter((balance) => balance !== 0).length;
}

/** Litres within a closed surface whose triangles run against the clock. */
const litres = ({ places: p, triangles }: { places: Float32Array; triangles: Uint32Array }): number => {
  let six = 0;
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = [3 * triangles[i]!, 3 * triangles[i + 1]!, 3 * triangles[i + 2]!];
    six += p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!);
    six -= p[a + 1]! * (p[b]! * p[c + 2]! - p[b + 2]! * p[c]!);
    six += p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return (1000 * six) / 6;
};

describe("the body of the built app", () => {
  it("is closed, right side out and without a hole in its numbers", () => {
    for (const surface of [body.skin, body.coarse, body.bones]) {
      expect(openEdges(surface.triangles)).toBe(0);
      expect(surface.places.every(Number.isFinite)).toBe(true);
    }
    expect(litres(body.skin)).toBeGreaterThan(50);
    expect(litres(body.skin)).toBeLessThan(75);
    expect(litres(body.bones)).toBeGreaterThan(4);
    expect(body.coarse.triangles.length).toBeLessThanOrEqual(3 * 3800);
    expect(Math.abs(litres(body.coarse) - litres(body.skin))).toBeLessThan(1);
  });

  it("is its own mirror image, carried by the same bodies of the other side", () => {
    const { places, weights } = body.skin;
    const seen = new Map<string, number>();
    const key = (v: number, sign: number) =>
      [places[3 * v]!, places[3 * v + 1]!, sign * places[3 * v + 2]! + 0].map((m) => Math.round(m * 1e5)).join();
    for (let v = 0; v < places.length / 3; v++) seen.set(key(v, 1), v);
    for (let v = 0; v < places.length / 3; v++) {
      const image = seen.get(key(v, -1));
      expect(image).toBeDefined();
      expect([...weights.subarray(4 * image!, 4 * image! + 4)]).toEqual([...weights.subarray(4 * v, 4 * v + 4)]);
    }
  });

  it("has weights that sum to one, and bars, sets and bodies that exist", () => {
    for (const { weights, bars, sets, bodies } of [body.skin, body.coarse]) {
      for (let i = 0; i < weights.length; i += 4)
        expect(weights[i]! + weights[i + 1]! + weights[i + 2]! + weights[i + 3]!).toBe(255);
      expect(Math.max(...bars)).toBeLessThan(slim.skin.length);
      expect(Math.max(...sets)).toBeLessThan(setNamesOf(slim.skin).length);
      expect(Math.max(...bodies)).toBeLessThan(28);
    }
  });

  // own choices: what nobody sees at the size of a phone. In a fold a place may lie deep inside of another part, unseen.
  it.each(Object.keys(builds) as Build[])("of a %s build lies on the posed skin, in every movement", (build) => {
    const figure = createFigure(model, build);
    const names = setNamesOf(figure.skin);
    const blends = names.map((name) => skinBlends[name.replace(/_[rl]$/, "") as keyof typeof skinBlends]);
    const poser = createPoser(figure, placer, ranges);
    const outside: number[] = [];
    for (const motion of motions.filter(({ kind }) => kind === "movement"))
      for (const { coordinates } of [...solveMotion(model, placer, motion).values()].slice(-1)) {
        poseBody(poser, coordinates);
        const skin = posedSkin(figure, placer.place(coordinates));
        for (const mesh of [body.skin, body.coarse])
          for (let v = 0; v < mesh.places.length / 3; v += 23)
            outside.push(skin.distance(posedPlace(poser, mesh, blends, v)));
      }
    outside.sort((a, b) => a - b);
    const at = (share: number): number => 1000 * outside[Math.floor(share * (outside.length - 1))]!;
    const told = [0, 0.005, 0.02, 0.5, 0.98, 0.995, 1].map((share) => `${100 * share} %: ${at(share).toFixed(2)}`);
    console.log(`${build}, mm outside of the skin: ${told.join(", ")}`);
    expect(-at(0.05)).toBeLessThan(2);
    expect(at(0.995)).toBeLessThan(1);
    expect(at(1)).toBeLessThan(3);
  });
});
