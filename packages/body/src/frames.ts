import type { State } from "./state.ts";

/** Origin of `child`, which lies at (x, y, z) in `parent`. */
export function shift(state: State, parent: number, child: number, x: number, y: number, z: number): void {
  const R = state.rotations;
  const X = state.positions;
  const P = 9 * parent;
  const [from, to] = [3 * parent, 3 * child];
  X[to] = X[from]! + R[P]! * x + R[P + 1]! * y + R[P + 2]! * z;
  X[to + 1] = X[from + 1]! + R[P + 3]! * x + R[P + 4]! * y + R[P + 5]! * z;
  X[to + 2] = X[from + 2]! + R[P + 6]! * x + R[P + 7]! * y + R[P + 8]! * z;
}

/** R[to] = R[from] · rotation about the unit axis (x, y, z); `from` and `to` may be the same. Source: Rodrigues' formula. */
export function turnAbout(
  R: Float64Array,
  from: number,
  to: number,
  x: number,
  y: number,
  z: number,
  angle: number,
): void {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const d = 1 - c;
  const m0 = c + x * x * d;
  const m1 = x * y * d - z * s;
  const m2 = x * z * d + y * s;
  const m3 = y * x * d + z * s;
  const m4 = c + y * y * d;
  const m5 = y * z * d - x * s;
  const m6 = z * x * d - y * s;
  const m7 = z * y * d + x * s;
  const m8 = c + z * z * d;
  for (let row = 0; row < 9; row += 3) {
    const a = R[from + row]!;
    const b = R[from + row + 1]!;
    const e = R[from + row + 2]!;
    R[to + row] = a * m0 + b * m3 + e * m6;
    R[to + row + 1] = a * m1 + b * m4 + e * m7;
    R[to + row + 2] = a * m2 + b * m5 + e * m8;
  }
}
