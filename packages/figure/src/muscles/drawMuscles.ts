import { type Field, lineSize } from "../field/field.ts";
import { turnField } from "../field/place.ts";
import type { Vec3 } from "../field/rows.ts";
import { castRaster } from "../outline/castRaster.ts";
import { areaOf, contoursOf, type Line, type Point2 } from "../outline/contours.ts";
import { softened } from "../outline/smooth.ts";
import { seen } from "../outline/view.ts";
import type { MuscleName, Strand } from "./strands.ts";

/** A muscle as drawn. */
export interface DrawnMuscle {
  readonly name: MuscleName;
  readonly side: "r" | "l";
  readonly lines: readonly Line[];
  /** Lines of some of its fascicles, to show which way it pulls. */
  readonly fibres: readonly Line[];
  /** How near its middle is to the eye, m. */
  readonly depth: number;
}

const cell = 0.003;
const leastArea = 2.5e-5;
const blend = 0.004;

/** Draws a muscle from its strands. */
export function drawMuscle(
  strands: readonly Strand[],
  axes: readonly number[],
  name: MuscleName,
  side: "r" | "l",
  coarser = 1,
): DrawnMuscle {
  const field = turnField(fieldOf(strands), axes);
  const raster = castRaster(
    field,
    coarser * cell,
    Array.from({ length: field.lines.length / lineSize }, () => name),
  );
  const lines = contoursOf(raster, raster.edge)
    .filter((line) => areaOf(line) > leastArea)
    .map((line) => softened(line, true, 1.2));
  const depth =
    field.lines.reduce((sum, value, i) => (i % lineSize === 2 ? sum + value : sum), 0) /
    (field.lines.length / lineSize);
  const fibres = strands.map(({ places }) =>
    places.map((place): Point2 => {
      const [u, v] = seen(axes, place);
      return [u, v];
    }),
  );
  return { name, side, lines, fibres, depth };
}

/** Bars along all strands. */
function fieldOf(strands: readonly Strand[]): Field {
  const bars: number[] = [];
  const lines: number[] = [];
  for (const { places, radii } of strands)
    for (let i = 0; i + 1 < places.length; i++)
      addBar(bars, lines, places[i]!, places[i + 1]!, radii[i]!, radii[i + 1]!);
  const count = lines.length / lineSize;
  const members = Int32Array.from({ length: count }, (_, i) => i);
  return { bars: Float64Array.from(bars), lines: Float64Array.from(lines), sets: [{ blend, members }] };
}

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function addBar(bars: number[], lines: number[], from: Vec3, to: Vec3, ra: number, rb: number): void {
  const length = Math.max(distance(from, to), 1e-5);
  const y = [0, 1, 2].map((k) => (to[k as 0 | 1 | 2] - from[k as 0 | 1 | 2]) / length) as [number, number, number];
  const helper: Vec3 = Math.abs(y[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0];
  const s = helper[0] * y[0] + helper[1] * y[1] + helper[2] * y[2];
  const x0 = [helper[0] - s * y[0], helper[1] - s * y[1], helper[2] - s * y[2]] as const;
  const l = Math.hypot(...x0);
  const x: Vec3 = [x0[0] / l, x0[1] / l, x0[2] / l];
  const z: Vec3 = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
  for (const axis of [x, y, z]) bars.push(...axis, -(axis[0] * from[0] + axis[1] * from[1] + axis[2] * from[2]));
  bars.push(length, ra, rb, 0, 1);
  lines.push(...from, ...to, Math.max(ra, rb));
}
