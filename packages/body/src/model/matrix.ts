import type { Vec3 } from "../tables/rows.ts";

/** A rotation, rows one after another: its columns are the axes of the turned frame. For building a model; not per pose. */
export type Matrix = readonly number[];

export const rotationZ = (angle: number): Matrix => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [c, -s, 0, s, c, 0, 0, 0, 1];
};

/** @param q quaternion w, x, y, z; made a unit one, for tables give nine digits */
export function rotationOf(q: readonly [number, number, number, number]): Matrix {
  const size = Math.hypot(...q);
  const [w, x, y, z] = q.map((part) => part / size) as unknown as readonly [number, number, number, number];
  const row1 = [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)];
  const row2 = [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)];
  const row3 = [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)];
  return [...row1, ...row2, ...row3];
}

/** Unit quaternion w, x, y, z of a rotation. Source: Shepperd 1978, the largest of the four first. */
export function quaternionOf(m: Matrix): readonly [number, number, number, number] {
  const [a, b, c, d, e, f, g, h, i] = m as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const squares = [1 + a + e + i, 1 + a - e - i, 1 - a + e - i, 1 - a - e + i];
  const largest = squares.indexOf(Math.max(...squares));
  const half = Math.sqrt(squares[largest]!) / 2;
  const quarter = 1 / (4 * half);
  if (largest === 0) return [half, (h - f) * quarter, (c - g) * quarter, (d - b) * quarter];
  if (largest === 1) return [(h - f) * quarter, half, (b + d) * quarter, (c + g) * quarter];
  if (largest === 2) return [(c - g) * quarter, (b + d) * quarter, half, (f + h) * quarter];
  return [(d - b) * quarter, (c + g) * quarter, (f + h) * quarter, half];
}

export const turned = (m: Matrix, [x, y, z]: Vec3): Vec3 => [
  m[0]! * x + m[1]! * y + m[2]! * z,
  m[3]! * x + m[4]! * y + m[5]! * z,
  m[6]! * x + m[7]! * y + m[8]! * z,
];

export const product = (a: Matrix, b: Matrix): Matrix =>
  [0, 3, 6].flatMap((row) => [0, 1, 2].map((k) => a[row]! * b[k]! + a[row + 1]! * b[3 + k]! + a[row + 2]! * b[6 + k]!));

export const scaled = ([x, y, z]: Vec3, factor: number): Vec3 => [x * factor, y * factor, z * factor];
export const sum = ([a, b, c]: Vec3, [x, y, z]: Vec3): Vec3 => [a + x, b + y, c + z];

/** A point or a shift of the left side: the mirror image in the plane between the sides. */
export const mirrorPoint = ([x, y, z]: Vec3): Vec3 => [x, y, -z];
/** An axis that things turn about, of the left side: a turn inward stays a turn inward. */
export const mirrorAxis = ([x, y, z]: Vec3): Vec3 => [-x, -y, z];
/** A frame of the left side: mirrored, then with its z turned round, so that it stays right-handed. */
export const mirrorFrame = (m: Matrix): Matrix => [m[0]!, m[1]!, -m[2]!, m[3]!, m[4]!, -m[5]!, -m[6]!, -m[7]!, m[8]!];
