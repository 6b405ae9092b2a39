import { distanceAt } from "../field/distance.ts";
import type { Field } from "../field/field.ts";
import type { Selection } from "../field/selection.ts";
import type { Raster } from "./raster.ts";
import { selectRound } from "./sight.ts";

/** Cells between four that differ less than this in depth, m, are not looked at but filled in. own choice. */
const evenDepth = 0.006;

/** Whether a cell between those already looked at is nothing but their middle; if so it is filled in. */
export function fillBetween(
  { width, height, cell, depth, edge, bar, rest }: Raster,
  kinds: readonly string[],
  i: number,
  j: number,
): boolean {
  const left = i - (i % 2);
  const below = j - (j % 2);
  const right = left + (i % 2) * 2;
  const above = below + (j % 2) * 2;
  if (right >= width || above >= height) return true;
  const four = [below * width + left, below * width + right, above * width + left, above * width + right] as const;
  const at = j * width + i;
  const [first] = four;
  if (bar[first]! < 0) return four.every((k) => bar[k]! < 0 && edge[k]! > 2.5 * cell);
  const kind = kinds[bar[first]!];
  let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const k of four) {
    if (bar[k]! < 0 || kinds[bar[k]!] !== kind) return false;
    least = Math.min(least, depth[k]!);
    most = Math.max(most, depth[k]!);
    sum += depth[k]!;
  }
  if (most - least > evenDepth) return false;
  depth[at] = sum / 4;
  edge[at] = -cell;
  bar[at] = bar[first]!;
  if (rest.length > 0)
    for (let k = 0; k < 3; k++) rest[3 * at + k] = four.reduce((total, one) => total + rest[3 * one + k]!, 0) / 4;
  return true;
}

/** Cells inside the outline beside it: how deep the line of sight goes in, so that the outline is finer than a cell. */
export function deepenEdges(field: Field, raster: Raster, selection: Selection): void {
  const { u0, v0, cell, width, height, depth, edge } = raster;
  for (let j = 1; j < height - 1; j++)
    for (let i = 1; i < width - 1; i++) {
      const at = j * width + i;
      if (edge[at]! >= 0) continue;
      const isRim = edge[at - 1]! > 0 || edge[at + 1]! > 0 || edge[at - width]! > 0 || edge[at + width]! > 0;
      if (!isRim) {
        edge[at] = -cell;
        continue;
      }
      const u = u0 + i * cell;
      const v = v0 + j * cell;
      selectRound(field, selection, u, v, cell);
      let least = -1e-5;
      let w = depth[at]!;
      for (let step = 0; step < 12; step++) {
        w -= Math.max(-least, 0.002);
        const d = distanceAt(field, selection, u, v, w);
        if (d > least) break;
        least = d;
      }
      edge[at] = Math.max(least, -2 * cell);
    }
}
