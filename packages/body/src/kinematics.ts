import { bodyNumber } from "./model/bodies.ts";
import type { Model } from "./model/model.ts";
import { coordinateNumber, type Skeleton, wristBall } from "./model/skeleton.ts";
import type { State } from "./state.ts";
import { knee, patella, type Quartic } from "./tables/leg.ts";
import { torsoOnL1 } from "./tables/spine.ts";

// Flat arrays and module-level functions on purpose: closures over arrays are a fifth slower as soon as two models are alive.

const lumbarCoordinate = coordinateNumber("lumbar_extension");
const torso = bodyNumber("torso");
const lumbar1 = bodyNumber("lumbar1");
const legs = [
  { femur: bodyNumber("femur_r"), knee: coordinateNumber("knee_angle_r"), side: 1, twist: 0 },
  { femur: bodyNumber("femur_l"), knee: coordinateNumber("knee_angle_l"), side: -1, twist: 12 },
] as const;
const lumbarBalls = 5;
const firstUpperBall = 7;

/** Puts every body where the coordinates say: rotations, positions, joints. */
export function computeKinematics(model: Model, state: State): void {
  placeMuscleBodies(model, state);
  placeLimbs(model, state);
}

/** Those that muscles are attached to: pelvis, spine, thighs, shanks and kneecaps. */
export function placeMuscleBodies({ skeleton }: Model, state: State): void {
  turnSpine(skeleton, state);
  turnBalls(skeleton, state, lumbarBalls, firstUpperBall);
  for (const leg of legs) bendKnee(state, skeleton.scale, leg.femur, state.coordinates[leg.knee]!, leg.side, leg.twist);
}

/** The others, which only the eye needs: torso, head, arms and feet. */
function placeLimbs({ skeleton }: Model, state: State): void {
  placeTorso(state, skeleton.scale);
  turnBalls(skeleton, state, firstUpperBall, wristBall);
  turnHinges(skeleton, state);
  turnBalls(skeleton, state, wristBall, wristBall + 2);
}

function turnSpine({ balls, lumbarShares }: Skeleton, state: State): void {
  const q = state.coordinates;
  const { coordinate } = balls;
  const extension = q[lumbarCoordinate]!;
  const bending = q[lumbarCoordinate + 1]!;
  const rotation = q[lumbarCoordinate + 2]!;
  for (let i = 0; i < lumbarBalls; i++) {
    const k = 3 * i;
    const z = lumbarShares[k]! * extension + q[coordinate[k]!]!;
    const x = lumbarShares[k + 1]! * bending + q[coordinate[k + 1]!]!;
    const y = lumbarShares[k + 2]! * rotation + q[coordinate[k + 2]!]!;
    turnBall(balls, state, i, z, x, y);
  }
}

function turnBalls({ balls }: Skeleton, state: State, first: number, end: number): void {
  const { coordinate } = balls;
  const q = state.coordinates;
  for (let i = first; i < end; i++) {
    const k = 3 * i;
    const y = coordinate[k + 2]!;
    turnBall(balls, state, i, q[coordinate[k]!]!, q[coordinate[k + 1]!]!, y < 0 ? 0 : q[y]!);
  }
}

/** child = parent · shift · Rz(angle + z) · Rx(±x) · Ry(±y); keeps the centre and the axes of the joints that muscles cross. */
function turnBall(balls: Skeleton["balls"], state: State, i: number, z: number, x: number, y: number): void {
  const R = state.rotations;
  const X = state.positions;
  const side = balls.side[i]!;
  const parent = balls.parent[i]!;
  const child = balls.child[i]!;
  const P = 9 * parent;
  const C = 9 * child;
  const az = balls.angle[i]! + z;
  const ax = side * x;
  const ay = side * y;
  const cz = Math.cos(az);
  const sz = Math.sin(az);
  const cx = Math.cos(ax);
  const sx = Math.sin(ax);
  const cy = Math.cos(ay);
  const sy = Math.sin(ay);
  const r0 = R[P]!;
  const r1 = R[P + 1]!;
  const r2 = R[P + 2]!;
  const r3 = R[P + 3]!;
  const r4 = R[P + 4]!;
  const r5 = R[P + 5]!;
  const r6 = R[P + 6]!;
  const r7 = R[P + 7]!;
  const r8 = R[P + 8]!;
  const ox = balls.offset[3 * i]!;
  const oy = balls.offset[3 * i + 1]!;
  const oz = balls.offset[3 * i + 2]!;
  const px = X[3 * parent]! + r0 * ox + r1 * oy + r2 * oz;
  const py = X[3 * parent + 1]! + r3 * ox + r4 * oy + r5 * oz;
  const pz = X[3 * parent + 2]! + r6 * ox + r7 * oy + r8 * oz;
  // after the turn about z: axes x and y
  const x0 = r0 * cz + r1 * sz;
  const x1 = r3 * cz + r4 * sz;
  const x2 = r6 * cz + r7 * sz;
  const y0 = r1 * cz - r0 * sz;
  const y1 = r4 * cz - r3 * sz;
  const y2 = r7 * cz - r6 * sz;
  // after the turn about x: axes y and z
  const v0 = cx * y0 + sx * r2;
  const v1 = cx * y1 + sx * r5;
  const v2 = cx * y2 + sx * r8;
  const w0 = cx * r2 - sx * y0;
  const w1 = cx * r5 - sx * y1;
  const w2 = cx * r8 - sx * y2;
  R[C] = cy * x0 - sy * w0;
  R[C + 1] = v0;
  R[C + 2] = sy * x0 + cy * w0;
  R[C + 3] = cy * x1 - sy * w1;
  R[C + 4] = v1;
  R[C + 5] = sy * x1 + cy * w1;
  R[C + 6] = cy * x2 - sy * w2;
  R[C + 7] = v2;
  R[C + 8] = sy * x2 + cy * w2;
  X[3 * child] = px;
  X[3 * child + 1] = py;
  X[3 * child + 2] = pz;
  if (i >= firstUpperBall) return;
  const B = state.balls;
  const k = 12 * i;
  B[k] = px;
  B[k + 1] = py;
  B[k + 2] = pz;
  B[k + 3] = r2;
  B[k + 4] = r5;
  B[k + 5] = r8;
  B[k + 6] = side * x0;
  B[k + 7] = side * x1;
  B[k + 8] = side * x2;
  B[k + 9] = side * v0;
  B[k + 10] = side * v1;
  B[k + 11] = side * v2;
}

function placeTorso(state: State, scale: number): void {
  const { offset, angle } = torsoOnL1;
  shift(state, lumbar1, torso, scale * offset[0], scale * offset[1], scale * offset[2]);
  turnAbout(state.rotations, 9 * lumbar1, 9 * torso, 0, 0, 1, angle);
}

function turnHinges({ hinges }: Skeleton, state: State): void {
  const { parent, child, offset, axis, coordinate } = hinges;
  for (let i = 0; i < parent.length; i++) {
    const k = 3 * i;
    shift(state, parent[i]!, child[i]!, offset[k]!, offset[k + 1]!, offset[k + 2]!);
    const angle = state.coordinates[coordinate[i]!]!;
    turnAbout(state.rotations, 9 * parent[i]!, 9 * child[i]!, axis[k]!, axis[k + 1]!, axis[k + 2]!, angle);
  }
}

/** Origin of `child`, which lies at (x, y, z) in `parent`. */
function shift(state: State, parent: number, child: number, x: number, y: number, z: number): void {
  const R = state.rotations;
  const X = state.positions;
  const P = 9 * parent;
  const [from, to] = [3 * parent, 3 * child];
  X[to] = X[from]! + R[P]! * x + R[P + 1]! * y + R[P + 2]! * z;
  X[to + 1] = X[from + 1]! + R[P + 3]! * x + R[P + 4]! * y + R[P + 5]! * z;
  X[to + 2] = X[from + 2]! + R[P + 6]! * x + R[P + 7]! * y + R[P + 8]! * z;
}

/** R[to] = R[from] · rotation about the unit axis (x, y, z); `from` and `to` may be the same. Source: Rodrigues' formula. */
function turnAbout(R: Float64Array, from: number, to: number, x: number, y: number, z: number, angle: number): void {
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

const at = (c: Quartic, x: number): number => c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * c[4])));
const slopeAt = (c: Quartic, x: number): number => c[1] + x * (2 * c[2] + x * (3 * c[3] + x * 4 * c[4]));

/**
 * Places the tibia and the patella, and keeps their twists: the turn per rad of the knee, and the shift of what is at the
 * pelvis' origin.
 *
 * @param side 1 right, −1 left: points mirror as (x, y, −z), axes of turns as (−x, −y, z)
 * @param twist place of the tibia's twist; the patella's is behind it
 */
function bendKnee(state: State, scale: number, femur: number, angle: number, side: 1 | -1, twist: number): void {
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
