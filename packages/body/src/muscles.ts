import { muscleBodies } from "./model/bodies.ts";
import type { Model } from "./model/model.ts";
import { legSize, type Spans } from "./model/spans.ts";
import { aim, pull, wrench } from "./pull.ts";
import type { State } from "./state.ts";
import { pullWraps } from "./wraps.ts";

// Lengths and moment arms, all analytic. A straight span pulls with the unit vector u of its direction on the point p of its
// far end; about an axis a through c that gives r = −dL/dq = −a · ((p − c) × u). A span over a surface is two straight ones,
// to the surface and from it: how its tangent points move need not be known, for they move where its length is stationary.

/**
 * Length of every muscle, and its moment arm about every coordinate that it crosses, for bodies that `computeKinematics` has
 * placed.
 */
export function computeMuscles({ spans }: Model, state: State): void {
  placePoints(spans, state);
  placeSurfaces(spans, state);
  state.lengths.set(spans.fixedLengths);
  state.momentArms.fill(0, spans.firstAdded);
  pullSpine(spans, state);
  const { levelStart, levelSpans } = spans;
  for (let k = 0; k < levels; k++) {
    armsOfLevel(levelSpans, levelStart[k]!, levelStart[k + 1]!, state.wrenches, state.balls, 12 * k, state.momentArms);
  }
  pullLegs(spans, state);
  pullWraps(spans, state);
  copyShared(spans, state);
}

const levels = 5;

function placePoints({ pointLocations, bodyStart }: Spans, { rotations: R, positions: X, points: W }: State): void {
  for (let body = 1; body < muscleBodies; body++) {
    const k = 9 * body;
    const r0 = R[k]!;
    const r1 = R[k + 1]!;
    const r2 = R[k + 2]!;
    const r3 = R[k + 3]!;
    const r4 = R[k + 4]!;
    const r5 = R[k + 5]!;
    const r6 = R[k + 6]!;
    const r7 = R[k + 7]!;
    const r8 = R[k + 8]!;
    const x = X[3 * body]!;
    const y = X[3 * body + 1]!;
    const z = X[3 * body + 2]!;
    const end = 3 * bodyStart[body + 1]!;
    for (let i = 3 * bodyStart[body]!; i < end; i += 3) {
      const a = pointLocations[i]!;
      const b = pointLocations[i + 1]!;
      const c = pointLocations[i + 2]!;
      W[i] = x + r0 * a + r1 * b + r2 * c;
      W[i + 1] = y + r3 * a + r4 * b + r5 * c;
      W[i + 2] = z + r6 * a + r7 * b + r8 * c;
    }
  }
}

function placeSurfaces({ surfaces: { body, center, rotation, moving } }: Spans, state: State): void {
  const { rotations: R, positions: X, surfaces: S } = state;
  for (let i = 0; i < moving.length; i++) {
    const s = moving[i]!;
    const b = body[s]!;
    for (let row = 0; row < 3; row++) {
      const k = 9 * b + 3 * row;
      const x = R[k]!;
      const y = R[k + 1]!;
      const z = R[k + 2]!;
      const o = 12 * s + row;
      const c = 3 * s;
      const m = 9 * s;
      S[o] = X[3 * b + row]! + x * center[c]! + y * center[c + 1]! + z * center[c + 2]!;
      S[o + 3] = x * rotation[m]! + y * rotation[m + 3]! + z * rotation[m + 6]!;
      S[o + 6] = x * rotation[m + 1]! + y * rotation[m + 4]! + z * rotation[m + 7]!;
      S[o + 9] = x * rotation[m + 2]! + y * rotation[m + 5]! + z * rotation[m + 8]!;
    }
  }
}

/** Spine spans: length, and the wrench of the pull, with the sign that makes it an arm of the joints above its lower end. */
function pullSpine({ spine, spineSign }: Spans, { points: W, lengths, wrenches: U }: State): void {
  for (let i = 0, e = 0, w = 0; i < spineSign.length; i++, e += 3, w += 6) {
    const a = spine[e]!;
    const b = spine[e + 1]!;
    const bx = W[b]!;
    const by = W[b + 1]!;
    const bz = W[b + 2]!;
    const dx = bx - W[a]!;
    const dy = by - W[a + 1]!;
    const dz = bz - W[a + 2]!;
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
    lengths[spine[e + 2]!]! += length;
    const f = -spineSign[i]! / length;
    const ux = dx * f;
    const uy = dy * f;
    const uz = dz * f;
    U[w] = ux;
    U[w + 1] = uy;
    U[w + 2] = uz;
    U[w + 3] = by * uz - bz * uy;
    U[w + 4] = bz * ux - bx * uz;
    U[w + 5] = bx * uy - by * ux;
  }
}

/** Arms of all spans that cross a level. Arrays come one by one: what is read from an object in a loop costs as much again. */
function armsOfLevel(
  spans: Int16Array,
  first: number,
  end: number,
  U: Float64Array,
  B: Float64Array,
  k: number,
  momentArms: Float64Array,
): void {
  const cx = B[k]!;
  const cy = B[k + 1]!;
  const cz = B[k + 2]!;
  const z0 = B[k + 3]!;
  const z1 = B[k + 4]!;
  const z2 = B[k + 5]!;
  const x0 = B[k + 6]!;
  const x1 = B[k + 7]!;
  const x2 = B[k + 8]!;
  const y0 = B[k + 9]!;
  const y1 = B[k + 10]!;
  const y2 = B[k + 11]!;
  for (let i = first; i < end; i++) {
    const w = spans[i]!;
    const ux = U[w]!;
    const uy = U[w + 1]!;
    const uz = U[w + 2]!;
    const mx = U[w + 3]! - cy * uz + cz * uy;
    const my = U[w + 4]! - cz * ux + cx * uz;
    const mz = U[w + 5]! - cx * uy + cy * ux;
    const slot = 3 * i;
    momentArms[slot] = z0 * mx + z1 * my + z2 * mz;
    momentArms[slot + 1] = x0 * mx + x1 * my + x2 * mz;
    momentArms[slot + 2] = y0 * mx + y1 * my + y2 * mz;
  }
}

function pullLegs({ legs }: Spans, state: State): void {
  const { points: W, lengths } = state;
  for (let e = 0; e < legs.length; e += legSize) {
    const b = legs[e + 1]!;
    aim(W, legs[e]!, b);
    pull(legs, e + 3, state, b);
    lengths[legs[e + 2]!]! += wrench[3]!;
  }
}

function copyShared({ copies }: Spans, { momentArms }: State): void {
  for (let i = 0; i < copies.length; i += 2) momentArms[copies[i + 1]!] = momentArms[copies[i]!]!;
}
