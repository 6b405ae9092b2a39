import type { Field } from "../../field/field.ts";
import { sampleField } from "./sampleField.ts";
import { settle } from "./settle.ts";
import { type Grid, type Surface, surfaceOf } from "./surfaceNets.ts";

/**
 * The right half of a field that is its own mirror image: its cut lies in the plane z = 0, where the places of both halves meet.
 * The grid has a layer of cells with its middle there.
 */
export function halfSurface(
  field: Field,
  low: readonly [number, number],
  high: readonly [number, number, number],
  cell: number,
): Surface {
  const span = (axis: 0 | 1): number => Math.ceil((high[axis] - low[axis]) / cell) + 1;
  const grid: Grid = {
    low: [low[0], low[1], -cell / 2],
    counts: [span(0), span(1), Math.ceil(high[2] / cell) + 2],
    cell,
  };
  const surface = surfaceOf(grid, sampleField(field, grid));
  const { places } = surface;
  for (let i = 2; i < places.length; i += 3) if (places[i]! < 1e-6 || isInMiddleLayer(places[i]!, cell)) places[i] = 0;
  settle(field, places, 0.03);
  return surface;
}

/** By symmetry a place of the middle layer is in its middle. */
const isInMiddleLayer = (z: number, cell: number): boolean => z < cell / 2 - 1e-7;
