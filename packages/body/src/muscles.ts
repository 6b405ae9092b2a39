import { muscleBodies } from "./model/bodies.ts";
import type { Model } from "./model/model.ts";
import { crossingSize, legSize, type Spans, wrapSize } from "./model/spans.ts";
import type { State } from "./state.ts";
import { wind } from "./wind.ts";

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
    lengths[legs[e + 2]!]! += found[5]!;
  }
}

/** The unit direction of a pull, for `pull`: numbers that are passed to a function are boxed one by one. */
const wrench = new Float64Array(3);

/** The pull in `wrench` on the point at `point`, about every joint of the crossing at `o`. */
function pull(
  crossings: Int16Array,
  o: number,
  { balls: B, twists: T, points: W, momentArms }: State,
  point: number,
): void {
  const low = crossings[o]!;
  if (low < 0) return;
  const ux = wrench[0]!;
  const uy = wrench[1]!;
  const uz = wrench[2]!;
  const px = W[point]!;
  const py = W[point + 1]!;
  const pz = W[point + 2]!;
  const high = crossings[o + 1]!;
  if (high > low) {
    const s = -crossings[o + 2]!;
    for (let level = low, slot = crossings[o + 3]!; level < high; level++, slot += 3) {
      const k = 12 * level;
      const dx = s * (px - B[k]!);
      const dy = s * (py - B[k + 1]!);
      const dz = s * (pz - B[k + 2]!);
      const mx = dy * uz - dz * uy;
      const my = dz * ux - dx * uz;
      const mz = dx * uy - dy * ux;
      momentArms[slot]! += B[k + 3]! * mx + B[k + 4]! * my + B[k + 5]! * mz;
      momentArms[slot + 1]! += B[k + 6]! * mx + B[k + 7]! * my + B[k + 8]! * mz;
      momentArms[slot + 2]! += B[k + 9]! * mx + B[k + 10]! * my + B[k + 11]! * mz;
    }
  }
  const hip = crossings[o + 4]!;
  if (hip >= 0) {
    const k = 12 * hip;
    const s = -crossings[o + 5]!;
    const slot = crossings[o + 6]!;
    const dx = s * (px - B[k]!);
    const dy = s * (py - B[k + 1]!);
    const dz = s * (pz - B[k + 2]!);
    const mx = dy * uz - dz * uy;
    const my = dz * ux - dx * uz;
    const mz = dx * uy - dy * ux;
    momentArms[slot]! += B[k + 3]! * mx + B[k + 4]! * my + B[k + 5]! * mz;
    momentArms[slot + 1]! += B[k + 6]! * mx + B[k + 7]! * my + B[k + 8]! * mz;
    momentArms[slot + 2]! += B[k + 9]! * mx + B[k + 10]! * my + B[k + 11]! * mz;
  }
  for (let k = o + 7; k < o + crossingSize; k += 3) {
    const twist = crossings[k]!;
    if (twist < 0) continue;
    const t = 6 * twist;
    const turn = T[t]! * (py * uz - pz * uy) + T[t + 1]! * (pz * ux - px * uz) + T[t + 2]! * (px * uy - py * ux);
    const slide = T[t + 3]! * ux + T[t + 4]! * uy + T[t + 5]! * uz;
    momentArms[crossings[k + 2]!]! -= crossings[k + 1]! * (turn + slide);
  }
}

function pullWraps(spans: Spans, state: State): void {
  const { wraps, surfaces, sharedStart, shared } = spans;
  const { points: W, surfaces: S, lengths } = state;
  for (let e = 0, i = 0; e < wraps.length; e += wrapSize, i++) {
    const a = wraps[e]!;
    const b = wraps[e + 1]!;
    const s = wraps[e + 3]!;
    let frame = S;
    let o = 12 * s;
    if (surfaces.isCylinder[s] === 0) {
      placePlane(S, o, W, a, b);
      frame = plane;
      o = 0;
    }
    project(frame, o, W, a, 0);
    project(frame, o, W, b, 3);
    ends[6] = surfaces.radius[s]!;
    const touches = wind(ends, wraps[e + 4]!, found);
    if (touches) {
      turnBack(frame, o, 0, 1);
      pull(wraps, e + 5, state, a);
      turnBack(frame, o, 3, 4);
      pull(wraps, e + 5 + crossingSize, state, b);
    } else {
      aim(W, a, b);
      pull(wraps, e + 5 + 2 * crossingSize, state, b);
    }
    const length = found[5]!;
    lengths[wraps[e + 2]!]! += length;
    for (let j = sharedStart[i]!; j < sharedStart[i + 1]!; j++) lengths[shared[j]!]! += length;
  }
}

/** What `wind` reads and what it finds. */
const ends = new Float64Array(7);
const found = new Float64Array(6);

/** The point at `point` as seen from the frame at `o`, into `ends`. */
function project(frame: Float64Array, o: number, W: Float64Array, point: number, end: number): void {
  const x = W[point]! - frame[o]!;
  const y = W[point + 1]! - frame[o + 1]!;
  const z = W[point + 2]! - frame[o + 2]!;
  ends[end] = x * frame[o + 3]! + y * frame[o + 4]! + z * frame[o + 5]!;
  ends[end + 1] = x * frame[o + 6]! + y * frame[o + 7]! + z * frame[o + 8]!;
  ends[end + 2] = x * frame[o + 9]! + y * frame[o + 10]! + z * frame[o + 11]!;
}

/** A direction that was found in the frame at `o`, into `wrench`; its z is the same at both ends. */
function turnBack(frame: Float64Array, o: number, x: number, y: number): void {
  const u = found[x]!;
  const v = found[y]!;
  const w = found[2]!;
  wrench[0] = u * frame[o + 3]! + v * frame[o + 6]! + w * frame[o + 9]!;
  wrench[1] = u * frame[o + 4]! + v * frame[o + 7]! + w * frame[o + 10]!;
  wrench[2] = u * frame[o + 5]! + v * frame[o + 8]! + w * frame[o + 11]!;
}

/** A straight span from `a` to `b`: its direction into `wrench`, its length into `found`. */
function aim(W: Float64Array, a: number, b: number): void {
  const x = W[b]! - W[a]!;
  const y = W[b + 1]! - W[a + 1]!;
  const z = W[b + 2]! - W[a + 2]!;
  const length = Math.sqrt(x * x + y * y + z * z);
  const f = 1 / length;
  wrench[0] = x * f;
  wrench[1] = y * f;
  wrench[2] = z * f;
  found[5] = length;
}

/** The frame in which a path goes round a sphere as round a cylinder: its x points to the first point, its axis stands on both. */
const plane = new Float64Array(12);

function placePlane(S: Float64Array, o: number, W: Float64Array, a: number, b: number): void {
  const px = W[a]! - S[o]!;
  const py = W[a + 1]! - S[o + 1]!;
  const pz = W[a + 2]! - S[o + 2]!;
  const qx = W[b]! - S[o]!;
  const qy = W[b + 1]! - S[o + 1]!;
  const qz = W[b + 2]! - S[o + 2]!;
  const p = 1 / Math.sqrt(px * px + py * py + pz * pz);
  const x0 = px * p;
  const x1 = py * p;
  const x2 = pz * p;
  const nx = x1 * qz - x2 * qy;
  const ny = x2 * qx - x0 * qz;
  const nz = x0 * qy - x1 * qx;
  const n = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
  const z0 = nx * n;
  const z1 = ny * n;
  const z2 = nz * n;
  plane[0] = S[o]!;
  plane[1] = S[o + 1]!;
  plane[2] = S[o + 2]!;
  plane[3] = x0;
  plane[4] = x1;
  plane[5] = x2;
  plane[6] = z1 * x2 - z2 * x1;
  plane[7] = z2 * x0 - z0 * x2;
  plane[8] = z0 * x1 - z1 * x0;
  plane[9] = z0;
  plane[10] = z1;
  plane[11] = z2;
}

function copyShared({ copies }: Spans, { momentArms }: State): void {
  for (let i = 0; i < copies.length; i += 2) momentArms[copies[i + 1]!] = momentArms[copies[i]!]!;
}
