import { distanceAt } from "../../field/distance.ts";
import { type Field, lineSize, swell } from "../../field/field.ts";
import { narrow, type Selection, selectAll } from "../../field/selection.ts";
import type { Grid, Samples } from "./surfaceNets.ts";

/** Cells along an edge of the blocks in which a field is sampled, so that most bars and most of the air are passed over. */
const block = 8;

/** Signed distances at all corners of a grid; far from the surface only their sign is right. */
export function sampleField(field: Field, { low, counts, cell }: Grid): Samples {
  const [nx, ny, nz] = counts;
  const samples = new Float32Array(nx * ny * nz);
  const near = selectAll(field);
  const reach = (Math.sqrt(3) * block * cell) / 2;
  for (let k = 0; k < nz; k += block)
    for (let j = 0; j < ny; j += block)
      for (let i = 0; i < nx; i += block) {
        const [x, y, z] = [i, j, k].map((n, axis) => low[axis]! + (n + (block - 1) / 2) * cell) as [
          number,
          number,
          number,
        ];
        selectWithin(field, near, x, y, z, reach);
        const middle = near.count === 0 ? 1 : distanceAt(field, near, x, y, z);
        // inside, a blend is deeper than it is far; own choice: twice is on the safe side
        const isAway = middle > reach || middle < -2 * reach;
        for (let c = k; c < Math.min(k + block, nz); c++)
          for (let b = j; b < Math.min(j + block, ny); b++)
            for (let a = i; a < Math.min(i + block, nx); a++)
              samples[(c * ny + b) * nx + a] = isAway
                ? middle
                : distanceAt(field, near, low[0] + a * cell, low[1] + b * cell, low[2] + c * cell);
      }
  return samples;
}

/** Bars that can matter within `radius` of a place; beyond, `distanceAt` gives a lower bound anyway. */
export function selectWithin(
  field: Field,
  selection: Selection,
  x: number,
  y: number,
  z: number,
  radius: number,
): void {
  const { lines } = field;
  narrow(field, selection, (bar) => {
    const o = lineSize * bar;
    const [px, py, pz] = [x - lines[o]!, y - lines[o + 1]!, z - lines[o + 2]!];
    const [dx, dy, dz] = [lines[o + 3]! - lines[o]!, lines[o + 4]! - lines[o + 1]!, lines[o + 5]! - lines[o + 2]!];
    const along = (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz + 1e-12);
    const t = Math.min(1, Math.max(0, along));
    const reach = lines[o + 6]! + radius + swell + 0.07;
    return (px - t * dx) ** 2 + (py - t * dy) ** 2 + (pz - t * dz) ** 2 < reach * reach;
  });
}
