import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mirrorSurface } from "./mirrorMesh.ts";
import { fromSteps, fromStream, toSteps, toStream } from "./streams.ts";
import { type Grid, surfaceOf } from "./surfaceNets.ts";

/** A ball of 0.1 m, sampled. */
function sampledBall(grid: Grid): Float32Array {
  const [nx, ny, nz] = grid.counts;
  return Float32Array.from({ length: nx * ny * nz }, (_, at) => {
    const cells = [at % nx, Math.floor(at / nx) % ny, Math.floor(at / nx / ny)];
    return Math.hypot(...cells.map((n, k) => grid.low[k]! + n * grid.cell)) - 0.1;
  });
}

function openEdges(triangles: Uint32Array): number {
  const edges = new Map<string, number>();
  for (let i = 0; i < triangles.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [triangles[i + k]!, triangles[i + ((k + 1) % 3)]!];
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  return [...edges.values()].filter((sum) => sum !== 0).length;
}

describe("a surface from samples", () => {
  it("is closed, lies where the samples change their sign, and looks outwards", () => {
    const grid: Grid = { low: [-0.13, -0.13, -0.13], counts: [27, 27, 27], cell: 0.01 };
    const { places, triangles } = surfaceOf(grid, sampledBall(grid));
    expect(openEdges(triangles)).toBe(0);
    for (let i = 0; i < places.length; i += 3)
      expect(Math.hypot(places[i]!, places[i + 1]!, places[i + 2]!)).toBeCloseTo(0.1, 2);
    const [a, b, c] = [0, 1, 2].map((k) => places.subarray(3 * triangles[k]!, 3 * triangles[k]! + 3));
    const [u, v] = [b!, c!].map((p) => [0, 1, 2].map((k) => p[k]! - a![k]!));
    const out = [0, 1, 2].map((k) => u![(k + 1) % 3]! * v![(k + 2) % 3]! - u![(k + 2) % 3]! * v![(k + 1) % 3]!);
    expect(out.reduce((sum, value, k) => sum + value * a![k]!, 0)).toBeGreaterThan(0);
  });

  it("of a half is closed by its mirror image, to the last bit", () => {
    const grid: Grid = { low: [-0.13, -0.13, -0.005], counts: [27, 27, 15], cell: 0.01 };
    const half = surfaceOf(grid, sampledBall(grid));
    for (let i = 2; i < half.places.length; i += 3) if (half.places[i]! < 0.005) half.places[i] = 0;
    const { places, triangles, from } = mirrorSurface(half);
    expect(openEdges(half.triangles)).toBeGreaterThan(0);
    expect(openEdges(triangles)).toBe(0);
    for (let v = half.places.length / 3; v < places.length / 3; v++)
      expect(places[3 * v + 2]).toBe(-places[3 * from[v]! + 2]!);
  });
});

describe("numbers as bytes", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -16_000, max: 16_000 }), { minLength: 3 }), (values) => {
        const whole = values.slice(0, 3 * Math.floor(values.length / 3));
        expect([...fromStream(toStream(whole, 3), 3)]).toEqual(whole);
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it("of triangles come back too, and only in the order of their first use", () => {
    const triangles = Uint32Array.from([0, 1, 2, 2, 1, 3]);
    expect([...fromSteps(toSteps(triangles))]).toEqual([...triangles]);
    expect(() => toSteps(Uint32Array.from([1, 0, 2]))).toThrow("first use");
  });
});
