import type { GroundFrames, Model, Muscle } from "@ilio/body";
import { type Field, lineSize } from "../field/field.ts";
import { turnField } from "../field/place.ts";
import type { Vec3 } from "../field/rows.ts";
import { castRaster } from "../outline/castRaster.ts";
import { areaOf, contoursOf, type Line, type Point2 } from "../outline/contours.ts";
import { softened } from "../outline/smooth.ts";
import { seen } from "../outline/view.ts";
import { pathInRoom } from "./curve.ts";

/** A muscle of the picture: which fascicles of the model it is made of, and how thick each is drawn. */
interface Belly {
  readonly name: MuscleName;
  readonly fascicles: RegExp;
  /** Half the thickness of one fascicle in its middle and at its ends, m. own choice: together about as thick as the muscle. */
  readonly middle: number;
  readonly end: number;
}

export type MuscleName =
  | "psoas"
  | "iliacus"
  | "piriformis"
  | "gluteus_maximus"
  | "hamstrings"
  | "rectus_femoris"
  | "erector_spinae"
  | "rectus_abdominis";

const bellies: readonly Belly[] = [
  { name: "psoas", fascicles: /^Ps_/, middle: 0.0102, end: 0.004 },
  { name: "iliacus", fascicles: /^iliacus/, middle: 0.017, end: 0.006 },
  { name: "piriformis", fascicles: /^piri/, middle: 0.0095, end: 0.004 },
  { name: "gluteus_maximus", fascicles: /^glmax/, middle: 0.019, end: 0.008 },
  { name: "hamstrings", fascicles: /^(semimem|semiten|bflh)/, middle: 0.0125, end: 0.004 },
  { name: "rectus_femoris", fascicles: /^recfem/, middle: 0.0165, end: 0.005 },
  { name: "erector_spinae", fascicles: /^(IL_|LTpT_|LTpL_)/, middle: 0.007, end: 0.003 },
  { name: "rectus_abdominis", fascicles: /^(rect_abd|RA|rectus_abd)/, middle: 0.014, end: 0.007 },
];

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

/** @throws RangeError when the model has no fascicle of a muscle */
export function drawMuscle(
  model: Model,
  ground: GroundFrames,
  axes: readonly number[],
  name: MuscleName,
  side: "r" | "l",
  coarser = 1,
): DrawnMuscle {
  const belly = bellies.find((one) => one.name === name);
  if (!belly)
    throw new RangeError(`figure: expected one of ${bellies.map((one) => one.name).join(", ")}, got "${name}".`);
  const fascicles = model.muscles.filter(
    (muscle) => belly.fascicles.test(muscle.name) && muscle.name.endsWith(`_${side}`),
  );
  if (fascicles.length === 0) throw new RangeError(`figure: expected a model with ${name} of side ${side}, got none.`);
  const field = turnField(fieldOf(model, ground, fascicles, belly), axes);
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
  const fibres = fascicles.map((fascicle) =>
    resampled(pathInRoom(model, ground, fascicle), 0.012).map((place): Point2 => {
      const [u, v] = seen(axes, place);
      return [u, v];
    }),
  );
  return { name, side, lines, fibres, depth };
}

/** Bars along all fascicles, thick in the middle of each. */
function fieldOf(model: Model, ground: GroundFrames, fascicles: readonly Muscle[], { middle, end }: Belly): Field {
  const bars: number[] = [];
  const lines: number[] = [];
  for (const fascicle of fascicles) {
    const path = resampled(pathInRoom(model, ground, fascicle), 0.022 * model.scale);
    const radius = (t: number): number =>
      model.scale * (end + (middle - end) * Math.sin(Math.PI * Math.min(1, Math.max(0, t))) ** 0.75);
    for (let i = 0; i + 1 < path.length; i++) {
      const n = path.length - 1;
      addBar(bars, lines, path[i]!, path[i + 1]!, radius(i / n), radius((i + 1) / n));
    }
  }
  const count = lines.length / lineSize;
  const members = Int32Array.from({ length: count }, (_, i) => i);
  return { bars: Float64Array.from(bars), lines: Float64Array.from(lines), sets: [{ blend, members }] };
}

/** Places along a line at equal distances of about `step`, corners rounded a little. */
function resampled(path: readonly Vec3[], step: number): readonly Vec3[] {
  const lengths = path.slice(1).map((p, i) => distance(p, path[i]!));
  const whole = lengths.reduce((a, b) => a + b, 0);
  const count = Math.max(3, Math.round(whole / step));
  return Array.from({ length: count + 1 }, (_, k) => {
    let rest = (whole * k) / count;
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i]!;
      if (rest <= length || i === lengths.length - 1)
        return mixed(path[i]!, path[i + 1]!, length === 0 ? 0 : Math.min(1, rest / length));
      rest -= length;
    }
    return path[path.length - 1]!;
  });
}

const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const mixed = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
  a[2] + t * (b[2] - a[2]),
];

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
