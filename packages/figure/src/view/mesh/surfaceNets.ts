import type { Vec3 } from "../../field/rows.ts";

/** A surface of triangles: 3 numbers a place, m, and 3 places a triangle, seen from outside against the clock. */
export interface Surface {
  readonly places: Float32Array;
  readonly triangles: Uint32Array;
}

/** Where a field is sampled: `counts` planes along x, y, z from `low`, `cell` apart, m. */
export interface Grid {
  readonly low: Vec3;
  readonly counts: readonly [number, number, number];
  readonly cell: number;
}

/** Signed distances at all corners of a grid, negative inside. x runs fastest. */
export type Samples = Float32Array;

/**
 * The surface where samples change their sign: one place in each cell that it passes through, at the mean of where it cuts the
 * cell's edges, and a square across each edge that is cut (naive surface nets, Gibson 1998).
 */
export function surfaceOf({ low, counts, cell }: Grid, samples: Samples): Surface {
  const [nx, ny, nz] = counts;
  const number = new Int32Array(nx * ny * nz).fill(-1);
  const places: number[] = [];
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        const at = (k * ny + j) * nx + i;
        const place = placeInCell(samples, at, nx, nx * ny);
        if (place === null) continue;
        number[at] = places.length / 3;
        places.push(low[0] + (i + place[0]) * cell, low[1] + (j + place[1]) * cell, low[2] + (k + place[2]) * cell);
      }
  return { places: Float32Array.from(places), triangles: trianglesOf(counts, samples, number) };
}

function placeInCell(samples: Samples, at: number, row: number, plane: number): Vec3 | null {
  let [x, y, z, cuts] = [0, 0, 0, 0];
  for (let a = 0; a < 8; a++)
    for (let axis = 0; axis < 3; axis++) {
      const b = a | (1 << axis);
      if (a === b) continue;
      const va = samples[at + (a & 1) + ((a >> 1) & 1) * row + (a >> 2) * plane]!;
      const vb = samples[at + (b & 1) + ((b >> 1) & 1) * row + (b >> 2) * plane]!;
      if (va < 0 === vb < 0) continue;
      const t = va / (va - vb);
      x += (a & 1) + (axis === 0 ? t : 0);
      y += ((a >> 1) & 1) + (axis === 1 ? t : 0);
      z += (a >> 2) + (axis === 2 ? t : 0);
      cuts++;
    }
  return cuts === 0 ? null : [x / cuts, y / cuts, z / cuts];
}

/** Squares at the rim of the grid are left out, so that half of a body may be cut there. */
function trianglesOf([nx, ny, nz]: Grid["counts"], samples: Samples, number: Int32Array): Uint32Array {
  const triangles: number[] = [];
  const [row, plane] = [nx, nx * ny];
  const steps = [1, row, plane] as const;
  for (let k = 0; k < nz - 1; k++)
    for (let j = 0; j < ny - 1; j++)
      for (let i = 0; i < nx - 1; i++) {
        const at = k * plane + j * row + i;
        const inside = samples[at]! < 0;
        for (let axis = 0; axis < 3; axis++) {
          if (inside === samples[at + steps[axis]!]! < 0) continue;
          const [u, v] = [steps[(axis + 1) % 3]!, steps[(axis + 2) % 3]!];
          const index = [i, j, k];
          if (index[(axis + 1) % 3] === 0 || index[(axis + 2) % 3] === 0) continue;
          const [a, b, c, d] = [number[at - u - v]!, number[at - v]!, number[at]!, number[at - u]!];
          if (inside) triangles.push(a, b, c, a, c, d);
          else triangles.push(a, c, b, a, d, c);
        }
      }
  return Uint32Array.from(triangles);
}
