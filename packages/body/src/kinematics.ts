import { shift, turnAbout } from "./frames.ts";
import { bendKnee } from "./knee.ts";
import { bodyNumber } from "./model/bodies.ts";
import type { Model } from "./model/model.ts";
import { coordinateNumber, type Skeleton, wristBall } from "./model/skeleton.ts";
import type { State } from "./state.ts";
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
