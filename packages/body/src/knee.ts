import { shift, turnAbout } from "./frames.ts";
import type { State } from "./state.ts";
import { knee, patella, type Quartic } from "./tables/leg.ts";

const at = (c: Quartic, x: number): number => c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * c[4])));
const slopeAt = (c: Quartic, x: number): number => c[1] + x * (2 * c[2] + x * (3 * c[3] + x * 4 * c[4]));

/**
 * Places the tibia and the patella, and keeps their twists: the turn per rad of the knee, and the shift of what is at the
 * pelvis' origin.
 *
 * @param side 1 right, −1 left: points mirror as (x, y, −z), axes of turns as (−x, −y, z)
 * @param twist place of the tibia's twist; the patella's is behind it
 */
export function bendKnee(state: State, scale: number, femur: number, angle: number, side: 1 | -1, twist: number): void {
  const R = state.rotations;
  const X = state.positions;
  const T = state.twists;
  const F = 9 * femur;
  const tibia = femur + 1;
  const M = 9 * tibia;
  const f0 = R[F]!;
  const f1 = R[F + 1]!;
  const f2 = R[F + 2]!;
  const f3 = R[F + 3]!;
  const f4 = R[F + 4]!;
  const f5 = R[F + 5]!;
  const f6 = R[F + 6]!;
  const f7 = R[F + 7]!;
  const f8 = R[F + 8]!;
  const { offset, axis, axis2, axis3 } = knee;

  const t2 = at(knee.translation2, angle);
  const t3 = at(knee.translation3, angle);
  shift(
    state,
    femur,
    tibia,
    scale * (offset[0] + t2 * axis2[0] + t3 * axis3[0]),
    scale * (offset[1] + t2 * axis2[1] + t3 * axis3[1]),
    scale * side * (offset[2] + t2 * axis2[2] + t3 * axis3[2]),
  );
  const ax = side * axis[0];
  const ay = side * axis[1];
  const az = axis[2];
  const bx = side * axis2[0];
  const by = side * axis2[1];
  const bz = axis2[2];
  const cx = side * axis3[0];
  const cy = side * axis3[1];
  const cz = axis3[2];
  // turns per rad: each axis as the turns before it have left it
  let wx = f0 * ax + f1 * ay + f2 * az;
  let wy = f3 * ax + f4 * ay + f5 * az;
  let wz = f6 * ax + f7 * ay + f8 * az;
  turnAbout(R, F, M, ax, ay, az, angle);
  const d2 = slopeAt(knee.rotation2, angle);
  wx += d2 * (R[M]! * bx + R[M + 1]! * by + R[M + 2]! * bz);
  wy += d2 * (R[M + 3]! * bx + R[M + 4]! * by + R[M + 5]! * bz);
  wz += d2 * (R[M + 6]! * bx + R[M + 7]! * by + R[M + 8]! * bz);
  turnAbout(R, M, M, bx, by, bz, at(knee.rotation2, angle));
  const d3 = slopeAt(knee.rotation3, angle);
  wx += d3 * (R[M]! * cx + R[M + 1]! * cy + R[M + 2]! * cz);
  wy += d3 * (R[M + 3]! * cx + R[M + 4]! * cy + R[M + 5]! * cz);
  wz += d3 * (R[M + 6]! * cx + R[M + 7]! * cy + R[M + 8]! * cz);
  turnAbout(R, M, M, cx, cy, cz, at(knee.rotation3, angle));
  const e2 = scale * slopeAt(knee.translation2, angle);
  const e3 = scale * slopeAt(knee.translation3, angle);
  const mx = e2 * axis2[0] + e3 * axis3[0];
  const my = e2 * axis2[1] + e3 * axis3[1];
  const mz = side * (e2 * axis2[2] + e3 * axis3[2]);
  const ox = X[3 * tibia]!;
  const oy = X[3 * tibia + 1]!;
  const oz = X[3 * tibia + 2]!;
  T[twist] = wx;
  T[twist + 1] = wy;
  T[twist + 2] = wz;
  T[twist + 3] = f0 * mx + f1 * my + f2 * mz + oy * wz - oz * wy;
  T[twist + 4] = f3 * mx + f4 * my + f5 * mz + oz * wx - ox * wz;
  T[twist + 5] = f6 * mx + f7 * my + f8 * mz + ox * wy - oy * wx;

  const cap = femur + 2;
  const px = scale * (patella.offset[0] + at(patella.translationX, angle));
  const py = scale * (patella.offset[1] + at(patella.translationY, angle));
  shift(state, femur, cap, px, py, 0);
  turnAbout(R, F, 9 * cap, 0, 0, 1, at(patella.rotationZ, angle));
  const turn = slopeAt(patella.rotationZ, angle);
  const gx = X[3 * cap]!;
  const gy = X[3 * cap + 1]!;
  const gz = X[3 * cap + 2]!;
  const hx = scale * slopeAt(patella.translationX, angle);
  const hy = scale * slopeAt(patella.translationY, angle);
  const ux = turn * f2;
  const uy = turn * f5;
  const uz = turn * f8;
  T[twist + 6] = ux;
  T[twist + 7] = uy;
  T[twist + 8] = uz;
  T[twist + 9] = hx * f0 + hy * f1 + gy * uz - gz * uy;
  T[twist + 10] = hx * f3 + hy * f4 + gz * ux - gx * uz;
  T[twist + 11] = hx * f6 + hy * f7 + gx * uy - gy * ux;
}
