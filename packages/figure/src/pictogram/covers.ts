import type { Drawing } from "../drawing/drawBody.ts";
import type { Vec3 } from "../field/rows.ts";
import { contoursOf, type Line } from "../outline/contours.ts";
import type { Raster } from "../outline/raster.ts";
import { seen } from "../outline/view.ts";

/** A box along the axes of the room, between two corners, m. */
export type Box3 = readonly [Vec3, Vec3];

/** Nearer to the eye by more than this, m, a part covers a place. own choice: half the thickness of a limb, of a trunk. */
const limbCovers = 0.07;
const trunkCovers = 0.125;
/** A place on the rim of a part is looked for this far round it, m. own choice. */
const round = 0.015;
/** What lies between the two sides of a box is sunk into it, and is shown; but for this much at its far side, m. own choice. */
const sunk = 0.008;
/** own choice: the line round the body and the gap beside it, m. */
const besideBody = 0.02;

/** Whether the body stands before a place on its skin: what is seen there, round about, is mostly nearer to the eye. */
export function isCovered({ axes, raster, skin }: Drawing, place: Vec3): boolean {
  const { cell, depth, bar } = raster;
  const [u, v, w] = seen(axes, place);
  const reach = Math.round(round / cell);
  let [onBody, covered] = [0, 0];
  for (let y = -reach; y <= reach; y++)
    for (let x = -reach; x <= reach; x++) {
      const at = cellAt(raster, u + x * cell, v + y * cell);
      const number = bar[at] ?? -1;
      if (x * x + y * y > reach * reach || number < 0) continue;
      onBody++;
      if (depth[at]! > w + (skin[number]!.part === "trunk" ? trunkCovers : limbCovers)) covered++;
    }
  return covered > onBody / 2;
}

/** The number of the cell where a place is seen; −1 beside the grid. */
export function cellAt({ u0, v0, cell, width, height }: Raster, u: number, v: number): number {
  const [i, j] = [Math.round((u - u0) / cell), Math.round((v - v0) / cell)];
  return i < 0 || j < 0 || i >= width || j >= height ? -1 : j * width + i;
}

/** What a box hides of the body. */
export interface Hidden {
  /** Where the box is to be drawn over the body: closed lines that reach past the outline of the body. */
  readonly lines: readonly Line[];
  /** Share of what is seen of the body. */
  readonly share: number;
}

/** Where a box stands before the body. */
export function hiddenBehind({ axes, raster }: Drawing, box: Box3): Hidden {
  const { u0, v0, cell, width, height, depth, bar } = raster;
  const value = new Float32Array(bar.length).fill(cell);
  const hidden: number[] = [];
  let onBody = 0;
  for (let j = 0; j < height; j++)
    for (let i = 0; i < width; i++) {
      const at = j * width + i;
      if (bar[at]! < 0) continue;
      onBody++;
      if (!(depth[at]! < farSideOf(axes, box, u0 + i * cell, v0 + j * cell) + sunk)) continue;
      value[at] = -cell;
      hidden.push(at);
    }
  if (hidden.length === 0) return { lines: [], share: 0 };
  growOffBody(value, hidden, raster);
  return { lines: contoursOf(raster, value), share: hidden.length / onBody };
}

/** Where a line of sight leaves a box, m towards the eye; −Infinity beside it. */
function farSideOf(axes: readonly number[], [a, b]: Box3, u: number, v: number): number {
  let [near, far] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < 3; k++) {
    const [from, way] = [u * axes[k]! + v * axes[3 + k]!, axes[6 + k]!];
    if (Math.abs(way) < 1e-9) {
      if (from < a[k]! || from > b[k]!) return Number.NEGATIVE_INFINITY;
      continue;
    }
    const [p, q] = [(a[k]! - from) / way, (b[k]! - from) / way];
    near = Math.min(near, Math.max(p, q));
    far = Math.max(far, Math.min(p, q));
  }
  return near < far ? Number.NEGATIVE_INFINITY : far;
}

/** Into the cells beside the body, for its line is as wide outside as inside; never over what stands before the box. */
function growOffBody(value: Float32Array, hidden: readonly number[], { cell, width, bar }: Raster): void {
  let front = hidden;
  for (let pass = 0; pass < Math.round(besideBody / cell); pass++) {
    const next: number[] = [];
    for (const at of front)
      for (const beside of [at - 1, at + 1, at - width, at + width]) {
        if (!(value[beside]! > 0) || bar[beside]! >= 0) continue;
        value[beside] = -cell;
        next.push(beside);
      }
    front = next;
  }
}

/** own choice: a line that goes through a limb, m, goes round it. */
const within = 0.05;
/** Every so far along a line it is asked what stands before what, m. own choice. */
const pace = 0.008;

/** The pieces of a line that stand before the body, each a little longer, so that it meets the rest of the line. */
export function piecesBefore({ axes, raster }: Drawing, points: readonly Vec3[]): readonly (readonly Vec3[])[] {
  const dense = points.flatMap((p, k): readonly Vec3[] => {
    const q = points[k + 1];
    if (!q) return [p];
    const n = Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2]) / pace));
    const at = (t: number): Vec3 => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2])];
    return Array.from({ length: n }, (_, i) => at(i / n));
  });
  const isBefore = dense.map((place) => {
    const [u, v, w] = seen(axes, place);
    const body = raster.depth[cellAt(raster, u, v)] ?? Number.NEGATIVE_INFINITY;
    return Number.isFinite(body) && w > body - within;
  });
  const runs: Vec3[][] = [[]];
  dense.forEach((place, k) => {
    if (isBefore[k] || isBefore[k - 1] || isBefore[k + 1]) runs[runs.length - 1]!.push(place);
    else if (runs[runs.length - 1]!.length > 0) runs.push([]);
  });
  return runs.filter((run) => run.length > 1);
}
