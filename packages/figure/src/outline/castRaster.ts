import { distanceAt, weigh } from "../field/distance.ts";
import type { Field } from "../field/field.ts";
import { type Selection, selectAll } from "../field/selection.ts";
import { edgeCap, emptyRaster, type Raster } from "./raster.ts";
import { deepenEdges, fillBetween } from "./refine.ts";
import { selectRound, span } from "./sight.ts";

/** Where the spot of bar `bar` that is seen at (u, v, w) lies in neutral standing: added to `out` with a weight. */
export type Place = (bar: number, u: number, v: number, w: number, weight: number, out: Float64Array) => void;

const tile = 8;
const reachedBelow = 0.0005;
/**
 * m: this near, the rest of the way follows from the last two distances, if they shrink at least so fast. own choice: the skin is
 * straight enough for a tenth of a millimetre.
 */
const nearlyBelow = 0.003;
const steep = 0.3;
/** Part of the distance that one step goes; the taper of a bar makes its distance a little too long. own choice. */
const stride = 0.92;
/** m; a line of sight that only grazes the skin is looked at this often. own choice: 0.3 mm at a finger, less elsewhere. */
const leastStep = 0.004;
/** How far before such neighbours a line of sight begins, m. own choice: more than a cell can rise. */
const closeBy = 0.012;

/** What is used again for all lines of sight of one raster. */
interface Caster {
  readonly field: Field;
  readonly raster: Raster;
  readonly selection: Selection;
  readonly weights: Float64Array;
  readonly spot: Float64Array;
  readonly place: Place | undefined;
}

/**
 * Looks at a field, given in the frame of the view, along its third axis: at every other cell first, then at those between that
 * are no smooth middle of their neighbours.
 *
 * @param kinds of each bar: cells between bars of different kinds are always looked at
 */
export function castRaster(field: Field, cell: number, kinds: readonly string[], place?: Place): Raster {
  const raster = emptyRaster(field, cell, place !== undefined);
  const selection = selectAll(field);
  const weights = new Float64Array(selection.bars.length);
  const caster: Caster = { field, raster, selection, weights, spot: new Float64Array(3), place };
  const isEven = (i: number, j: number): boolean => i % 2 === 0 && j % 2 === 0;
  const starts = new Float64Array(Math.ceil(raster.width / tile) * Math.ceil(raster.height / tile)).fill(Number.NaN);
  castTiles(caster, starts, isEven);
  castTiles(caster, starts, (i, j) => !isEven(i, j) && !fillBetween(raster, kinds, i, j));
  deepenEdges(field, raster, selection);
  return raster;
}

/** @param starts where each tile begins; NaN when it is not known yet, and is then worked out */
function castTiles(caster: Caster, starts: Float64Array, isWanted: (i: number, j: number) => boolean): void {
  const { field, selection, raster } = caster;
  const { u0, v0, cell, width, height } = raster;
  const round = (tile * cell) / Math.SQRT2 + cell;
  for (let j0 = 0; j0 < height; j0 += tile)
    for (let i0 = 0; i0 < width; i0 += tile) {
      const at = (j0 / tile) * Math.ceil(width / tile) + i0 / tile;
      if (starts[at] === Number.NEGATIVE_INFINITY) continue;
      const u = u0 + (i0 + (tile - 1) / 2) * cell;
      const v = v0 + (j0 + (tile - 1) / 2) * cell;
      selectRound(field, selection, u, v, round);
      const [near, farthest] = span(field, selection);
      if (Number.isNaN(starts[at]!)) starts[at] = startOf(caster, u, v, near, farthest, round);
      const start = starts[at]!;
      if (start < farthest) continue;
      for (let j = j0; j < Math.min(height, j0 + tile); j++)
        for (let i = i0; i < Math.min(width, i0 + tile); i++)
          if (isWanted(i, j)) castCell(caster, i, j, start, farthest);
    }
}

/** From where the lines of sight of a tile must be looked along; past the farthest place when they meet nothing. */
function startOf(
  { field, selection }: Caster,
  u: number,
  v: number,
  near: number,
  farthest: number,
  round: number,
): number {
  let w = near;
  while (w > farthest) {
    const d = distanceAt(field, selection, u, v, w);
    if (d < round) return w + round;
    w -= d - 0.9 * round;
  }
  return Number.NEGATIVE_INFINITY;
}

function castCell(caster: Caster, i: number, j: number, start: number, farthest: number): void {
  const { field, selection, raster, weights } = caster;
  const { u0, v0, cell, width, depth, edge, bar } = raster;
  const u = u0 + i * cell;
  const v = v0 + j * cell;
  const at = j * width + i;
  let w = Math.min(start, between(raster, i, j) + closeBy);
  let least = edgeCap * cell;
  let [above, before] = [w, Number.POSITIVE_INFINITY];
  while (w > farthest) {
    const d = distanceAt(field, selection, u, v, w);
    if (d < least) least = d;
    const slope = (before - d) / (above - w);
    if (d < reachedBelow || (d < nearlyBelow && slope > steep)) {
      depth[at] = d < reachedBelow ? w : w - d / slope;
      bar[at] = weigh(field, selection, weights);
      rememberRest(caster, at, u, v, w);
      edge[at] = Math.min(least, -1e-5);
      return;
    }
    [above, before] = [w, d];
    w -= Math.max(stride * d, leastStep);
  }
  edge[at] = Math.max(least, 1e-5);
}

/** The nearest of the cells about one that were looked at before it; +Infinity if not all four meet the body. */
function between({ width, depth }: Raster, i: number, j: number): number {
  if (i % 2 === 0 && j % 2 === 0) return Number.POSITIVE_INFINITY;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const y of [j - (j % 2), j + (j % 2)])
    for (const x of [i - (i % 2), i + (i % 2)]) {
      const d = depth[y * width + x] ?? Number.NEGATIVE_INFINITY;
      if (d === Number.NEGATIVE_INFINITY) return Number.POSITIVE_INFINITY;
      nearest = Math.max(nearest, d);
    }
  return nearest;
}

function rememberRest(
  { selection, raster, weights, spot, place }: Caster,
  at: number,
  u: number,
  v: number,
  w: number,
): void {
  if (!place) return;
  spot.fill(0);
  for (let k = 0; k < selection.count; k++) {
    const b = selection.bars[k]!;
    if (weights[b]! > 0.01) place(b, u, v, w, weights[b]!, spot);
  }
  raster.rest.set(spot, 3 * at);
}
