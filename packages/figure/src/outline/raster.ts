import { type Field, lineSize } from "../field/field.ts";

/** What a field looks like, on a grid of cells: `width` × `height`, rows from below. */
export interface Raster {
  /** Middle of the first cell, m: right, up. */
  readonly u0: number;
  readonly v0: number;
  /** Width of a cell, m. */
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  /** How near the surface is to the eye, m; −Infinity where nothing is. */
  readonly depth: Float32Array;
  /** Least distance along the line of sight, m: negative where it meets the body. Exact only near the outline. */
  readonly edge: Float32Array;
  /** The bar that the surface is mostly made of; −1 where nothing is. */
  readonly bar: Int16Array;
  /** 3 a cell: the same spot of the skin in the frame of `place`; filled only if `place` is given. */
  readonly rest: Float32Array;
}

/** Farther from the body than this many cells is not told apart. */
export const edgeCap = 4;
/** Empty cells round the body: regions grow into them, and contours must not meet the rim of the grid. */
const margin = 6;

/** A raster large enough for a field, with nothing on it. @throws RangeError when the field has no finite size */
export function emptyRaster({ lines }: Field, cell: number, withRest: boolean): Raster {
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number];
  for (let i = 0; i < lines.length; i += lineSize)
    for (const k of [0, 1] as const) {
      low[k] = Math.min(low[k], Math.min(lines[i + k]!, lines[i + 3 + k]!) - lines[i + 6]!);
      high[k] = Math.max(high[k], Math.max(lines[i + k]!, lines[i + 3 + k]!) + lines[i + 6]!);
    }
  const u0 = Math.floor(low[0] / cell - margin) * cell;
  const v0 = Math.floor(low[1] / cell - margin) * cell;
  const width = Math.ceil((high[0] - u0) / cell) + margin;
  const height = Math.ceil((high[1] - v0) / cell) + margin;
  if (!(width * height < 4e6))
    throw new RangeError(`figure: expected a pose with finite places, got ${width} by ${height} cells.`);
  return {
    ...{ u0, v0, cell, width, height },
    depth: new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY),
    edge: new Float32Array(width * height).fill(edgeCap * cell),
    bar: new Int16Array(width * height).fill(-1),
    rest: new Float32Array(withRest ? 3 * width * height : 0),
  };
}
