import { type Body, bodyNumber, computeKinematics, createState, type GroundFrames, type Model } from "@ilio/body";
import type { BarRow, Girth, Part, Vec3 } from "./rows.ts";

export type Side = "r" | "l" | "m";

/** A bar fixed to a body: what is worked out once for a person. */
export interface Bar {
  readonly body: number;
  readonly part: Part;
  readonly side: Side;
  /** Names of the sets with which it flows together. */
  readonly sets: readonly string[];
  /** From the body's frame to the bar's own, where its section is round and it runs along y from 0: 12 numbers, rows. */
  readonly toOwn: readonly number[];
  /** Length, two radii, belly, m; then 1 if the section is round, else 0. */
  readonly shape: readonly [length: number, from: number, to: number, belly: number, round: 0 | 1];
  /** Both ends in the body's frame, and how far the bar reaches from the line between them, m. */
  readonly from: Vec3;
  readonly to: Vec3;
  readonly thickness: number;
}

/** Where the bodies are in neutral standing, in the frame of the pelvis. */
export function neutralFrames(model: Model): GroundFrames {
  const state = createState(model);
  computeKinematics(model, state);
  return { rotations: state.rotations, positions: state.positions };
}

/** Fixes rows to the bodies of a person; radii grow with the girths of a build. */
export function bindBars(
  rows: readonly BarRow[],
  scale: number,
  neutral: GroundFrames,
  girths: Readonly<Record<Girth, number>>,
): readonly Bar[] {
  return rows.flatMap((row) => {
    const onSide = row.body.endsWith("_r");
    const right = bindBar(row, onSide || row.pair === true ? "r" : "m", scale, neutral, girths);
    return onSide || row.pair === true ? [right, bindBar(mirrored(row), "l", scale, neutral, girths)] : [right];
  });
}

const mirrored = (row: BarRow): BarRow => ({
  ...row,
  body: (row.body.endsWith("_r") ? `${row.body.slice(0, -1)}l` : row.body) as Body,
  from: [row.from[0], row.from[1], -row.from[2]],
  to: [row.to[0], row.to[1], -row.to[2]],
});

const limbs: readonly Part[] = ["arm", "hand", "leg", "foot"];

/** The sets of a row: its own part and those that it joins; limbs by side, from the middle on both. */
function setsOf({ part, joins = [] }: BarRow, side: Side): readonly string[] {
  return [part, ...joins].flatMap((name) => {
    if (!limbs.includes(name)) return [name];
    return side === "m" ? [`${name}_r`, `${name}_l`] : [`${name}_${side}`];
  });
}

function bindBar(
  row: BarRow,
  side: Side,
  scale: number,
  neutral: GroundFrames,
  girths: Readonly<Record<Girth, number>>,
): Bar {
  const body = bodyNumber(row.body);
  const from = toBody(neutral, body, row.from, scale);
  const to = toBody(neutral, body, row.to, scale);
  const along: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.max(Math.hypot(...along), 1e-4);
  const y: Vec3 = [along[0] / length, along[1] / length, along[2] / length];
  const forward = directionInBody(
    neutral,
    body,
    Math.abs(row.to[0] - row.from[0]) > 0.8 * (length / scale) ? [0, 1, 0] : [1, 0, 0],
  );
  const x = unit(without(forward, y));
  const z: Vec3 = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
  const deep = row.deep ?? 1;
  const wide = row.wide ?? 1;
  const girth = scale * (row.girth === undefined ? 1 : girths[row.girth]);
  const radii = [row.radii[0] * girth, row.radii[1] * girth] as const;
  const belly = (row.belly ?? 0) * girth;
  const own = (axis: Vec3, by: number): readonly number[] => {
    const [a, b, c] = [axis[0] / by, axis[1] / by, axis[2] / by];
    return [a, b, c, -(a * from[0] + b * from[1] + c * from[2])];
  };
  return {
    ...{ body, part: row.part, side, sets: setsOf(row, side) },
    toOwn: [...own(x, deep), ...own(y, 1), ...own(z, wide)],
    shape: [length, radii[0], radii[1], belly, deep === 1 && wide === 1 ? 1 : 0],
    ...{ from, to },
    thickness: (Math.max(...radii) + belly) * Math.max(1, deep, wide),
  };
}

function toBody({ rotations: R, positions: X }: GroundFrames, body: number, point: Vec3, scale: number): Vec3 {
  const p = [0, 1, 2].map((k) => point[k as 0 | 1 | 2] * scale - (X[3 * body + k] ?? 0));
  const row = (k: number): number =>
    [0, 1, 2].reduce((sum, j) => sum + (R[9 * body + 3 * j + k] ?? 0) * (p[j] ?? 0), 0);
  return [row(0), row(1), row(2)];
}

function directionInBody({ rotations: R }: GroundFrames, body: number, d: Vec3): Vec3 {
  const row = (k: number): number =>
    [0, 1, 2].reduce((sum, j) => sum + (R[9 * body + 3 * j + k] ?? 0) * d[j as 0 | 1 | 2], 0);
  return [row(0), row(1), row(2)];
}

function without(a: Vec3, y: Vec3): Vec3 {
  const s = a[0] * y[0] + a[1] * y[1] + a[2] * y[2];
  return [a[0] - s * y[0], a[1] - s * y[1], a[2] - s * y[2]];
}

function unit(a: Vec3): Vec3 {
  const l = Math.hypot(...a);
  return [a[0] / l, a[1] / l, a[2] / l];
}
