import { guardedRadius, guardedSlope, guardFrom } from "./guard.ts";
import { muscleBodies } from "./model/bodies.ts";
import type { Model } from "./model/model.ts";
import { crossingSize, legSize, type Spans, wrapSize } from "./model/spans.ts";
import type { State } from "./state.ts";

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
  for (let level = 0; level < 5; level++) armsOfLevel(spans, state, level);
  armsAgain(spans, state);
  pullLegs(spans, state);
  pullWraps(spans, state);
  copyShared(spans, state);
  for (let level = 0; level < 5; level++) sumLevel(spans, state, level);
}

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

function armsOfLevel(
  { levelStart, levelSpans }: Spans,
  { balls: B, wrenches: U, momentArms }: State,
  level: number,
): void {
  const k = 12 * level;
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
  const end = levelStart[level + 1]!;
  for (let i = levelStart[level]!, slot = 3 * i; i < end; i++, slot += 3) {
    const w = levelSpans[i]!;
    const ux = U[w]!;
    const uy = U[w + 1]!;
    const uz = U[w + 2]!;
    const mx = U[w + 3]! - cy * uz + cz * uy;
    const my = U[w + 4]! - cz * ux + cx * uz;
    const mz = U[w + 5]! - cx * uy + cy * ux;
    momentArms[slot] = z0 * mx + z1 * my + z2 * mz;
    momentArms[slot + 1] = x0 * mx + x1 * my + x2 * mz;
    momentArms[slot + 2] = y0 * mx + y1 * my + y2 * mz;
  }
}

function armsAgain({ again }: Spans, { balls: B, wrenches: U, momentArms }: State): void {
  for (let i = 0; i < again.length; i += 3) {
    const w = again[i]!;
    const ux = U[w]!;
    const uy = U[w + 1]!;
    const uz = U[w + 2]!;
    addArms(B, again[i + 1]!, momentArms, again[i + 2]!, U[w + 3]!, U[w + 4]!, U[w + 5]!, ux, uy, uz);
  }
}

/** Adds the arms of a wrench (moment m about the origin, force u) about the three axes of the ball at `k`. */
function addArms(
  B: Float64Array,
  k: number,
  momentArms: Float64Array,
  slot: number,
  m0: number,
  m1: number,
  m2: number,
  ux: number,
  uy: number,
  uz: number,
): void {
  const cx = B[k]!;
  const cy = B[k + 1]!;
  const cz = B[k + 2]!;
  const mx = m0 - cy * uz + cz * uy;
  const my = m1 - cz * ux + cx * uz;
  const mz = m2 - cx * uy + cy * ux;
  momentArms[slot]! += B[k + 3]! * mx + B[k + 4]! * my + B[k + 5]! * mz;
  momentArms[slot + 1]! += B[k + 6]! * mx + B[k + 7]! * my + B[k + 8]! * mz;
  momentArms[slot + 2]! += B[k + 9]! * mx + B[k + 10]! * my + B[k + 11]! * mz;
}

function pullLegs({ legs }: Spans, state: State): void {
  const { points: W, lengths } = state;
  for (let e = 0; e < legs.length; e += legSize) {
    const a = legs[e]!;
    const b = legs[e + 1]!;
    const bx = W[b]!;
    const by = W[b + 1]!;
    const bz = W[b + 2]!;
    const dx = bx - W[a]!;
    const dy = by - W[a + 1]!;
    const dz = bz - W[a + 2]!;
    const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
    lengths[legs[e + 2]!]! += length;
    const f = 1 / length;
    pull(legs, e + 3, state, bx, by, bz, dx * f, dy * f, dz * f);
  }
}

/** The pull u on the point p, about every joint of the crossing at `o`. */
function pull(
  crossings: Int32Array,
  o: number,
  { balls: B, twists: T, momentArms }: State,
  px: number,
  py: number,
  pz: number,
  ux: number,
  uy: number,
  uz: number,
): void {
  const mx = py * uz - pz * uy;
  const my = pz * ux - px * uz;
  const mz = px * uy - py * ux;
  const high = crossings[o + 1]!;
  if (high > crossings[o]!) {
    const s = -crossings[o + 2]!;
    let slot = crossings[o + 3]!;
    for (let k = 12 * crossings[o]!; k < 12 * high; k += 12, slot += 3)
      addArms(B, k, momentArms, slot, s * mx, s * my, s * mz, s * ux, s * uy, s * uz);
  }
  const hip = crossings[o + 4]!;
  if (hip >= 0) {
    const s = -crossings[o + 5]!;
    addArms(B, 12 * hip, momentArms, crossings[o + 6]!, s * mx, s * my, s * mz, s * ux, s * uy, s * uz);
  }
  for (let k = o + 7; k < o + crossingSize; k += 3) {
    const twist = crossings[k]!;
    if (twist < 0) continue;
    const t = 6 * twist;
    const turn = T[t]! * mx + T[t + 1]! * my + T[t + 2]! * mz;
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
    const o = 12 * s;
    const ax = W[a]!;
    const ay = W[a + 1]!;
    const az = W[a + 2]!;
    const bx = W[b]!;
    const by = W[b + 1]!;
    const bz = W[b + 2]!;
    const px = ax - S[o]!;
    const py = ay - S[o + 1]!;
    const pz = az - S[o + 2]!;
    const qx = bx - S[o]!;
    const qy = by - S[o + 1]!;
    const qz = bz - S[o + 2]!;
    const isCylinder = surfaces.isCylinder[s] === 1;
    let winding = wraps[e + 4]!;
    // axes: e and f span the plane of the turn, g is its axis
    let e0 = S[o + 3]!;
    let e1 = S[o + 4]!;
    let e2 = S[o + 5]!;
    let f0 = S[o + 6]!;
    let f1 = S[o + 7]!;
    let f2 = S[o + 8]!;
    let g0 = S[o + 9]!;
    let g1 = S[o + 10]!;
    let g2 = S[o + 11]!;
    if (!isCylinder) {
      // a sphere is turned about in the plane of the two points, the short way
      const p = 1 / Math.sqrt(px * px + py * py + pz * pz);
      e0 = px * p;
      e1 = py * p;
      e2 = pz * p;
      g0 = e1 * qz - e2 * qy;
      g1 = e2 * qx - e0 * qz;
      g2 = e0 * qy - e1 * qx;
      const n = 1 / Math.sqrt(g0 * g0 + g1 * g1 + g2 * g2);
      g0 *= n;
      g1 *= n;
      g2 *= n;
      f0 = g1 * e2 - g2 * e1;
      f1 = g2 * e0 - g0 * e2;
      f2 = g0 * e1 - g1 * e0;
      winding = 1;
    }
    const x1 = px * e0 + py * e1 + pz * e2;
    const y1 = px * f0 + py * f1 + pz * f2;
    const x2 = qx * e0 + qy * e1 + qz * e2;
    const y2 = qx * f0 + qy * f1 + qz * f2;
    const z1 = px * g0 + py * g1 + pz * g2;
    const z2 = qx * g0 + qy * g1 + qz * g2;
    const length = wind(x1, y1, z1, x2, y2, z2, surfaces.radius[s]!, winding);
    if (length < 0) {
      const dx = bx - ax;
      const dy = by - ay;
      const dz = bz - az;
      const straight = Math.sqrt(dx * dx + dy * dy + dz * dz);
      addLength(lengths, shared, sharedStart, i, wraps[e + 2]!, straight);
      const f = 1 / straight;
      pull(wraps, e + 5 + 2 * crossingSize, state, bx, by, bz, dx * f, dy * f, dz * f);
      continue;
    }
    addLength(lengths, shared, sharedStart, i, wraps[e + 2]!, length);
    const u = tangents[0]!;
    const v = tangents[1]!;
    const w = tangents[2]!;
    pull(wraps, e + 5, state, ax, ay, az, u * e0 + v * f0 + w * g0, u * e1 + v * f1 + w * g1, u * e2 + v * f2 + w * g2);
    const c = tangents[3]!;
    const d = tangents[4]!;
    pull(
      ...([wraps, e + 5 + crossingSize, state, bx, by, bz] as const),
      c * e0 + d * f0 + w * g0,
      c * e1 + d * f1 + w * g1,
      c * e2 + d * f2 + w * g2,
    );
  }
}

function addLength(
  lengths: Float64Array,
  shared: Int32Array,
  sharedStart: Int32Array,
  span: number,
  muscle: number,
  length: number,
): void {
  lengths[muscle]! += length;
  for (let j = sharedStart[span]!; j < sharedStart[span + 1]!; j++) lengths[shared[j]!]! += length;
}

/** What `wind` found besides the length: x, y and z of the pull on the first point, x and y of that on the second. */
const tangents = new Float64Array(5);

/**
 * The shortest path from one point to another about an endless cylinder along z, always turning the same way.
 *
 * With Δ = winding × (angle of the second point − angle of the first), brought into −90° to 270°, the path lies on the surface over
 * φ = Δ − acos(r/D1) − acos(r/D2), and it is straight when φ ≤ 0. At φ = 0 both have the same length and direction. No test
 * asks for the nearest side: that is what makes lengths jump elsewhere.
 *
 * @returns its length, or −1 when it is the straight line
 */
function wind(
  x1: number,
  y1: number,
  z1: number,
  x2: number,
  y2: number,
  z2: number,
  radius: number,
  winding: number,
): number {
  const d1 = x1 * x1 + y1 * y1;
  const d2 = x2 * x2 + y2 * y2;
  const cross = winding * (x1 * y2 - x2 * y1);
  const dot = x1 * x2 + y1 * y2;
  const near = guardFrom * radius;
  const isNear = d1 < near * near || d2 < near * near;
  if (cross < 0) {
    // Δ from −90° to 0° is a straight line; from 180° on it always touches
    if (dot >= 0) return -1;
  } else if (!isNear) {
    // does the line pass the axis nearer than the radius, and between the points?
    const gap = d1 + d2 - 2 * dot;
    if (cross * cross >= radius * radius * gap || d1 <= dot || d2 <= dot) return -1;
  }
  const distance = Math.sqrt(Math.min(d1, d2));
  const r = isNear ? guardedRadius(radius, distance) : radius;
  const h1 = Math.sqrt(d1 - r * r);
  const h2 = Math.sqrt(d2 - r * r);
  const k1 = r / d1;
  const k2 = r / d2;
  const tx1 = k1 * (r * x1 - winding * h1 * y1);
  const ty1 = k1 * (r * y1 + winding * h1 * x1);
  const tx2 = k2 * (r * x2 + winding * h2 * y2);
  const ty2 = k2 * (r * y2 - winding * h2 * x2);
  let phi = Math.atan2(winding * (tx1 * ty2 - tx2 * ty1), tx1 * tx2 + ty1 * ty2);
  if (phi < 0 && cross < 0) phi += 2 * Math.PI;
  if (phi <= 0) return -1;
  // unrolled, the surface is flat and the path a straight line
  const flat = h1 + r * phi + h2;
  const dz = z2 - z1;
  const length = Math.sqrt(flat * flat + dz * dz);
  const k = flat / length;
  let u1 = (k * (tx1 - x1)) / h1;
  let v1 = (k * (ty1 - y1)) / h1;
  let u2 = (k * (x2 - tx2)) / h2;
  let v2 = (k * (y2 - ty2)) / h2;
  if (isNear) {
    // dL/dr = φ: a radius that gives way to a point pulls at it along the radius
    const g = (k * phi * guardedSlope(radius, distance)) / distance;
    if (d1 < d2) {
      u1 -= g * x1;
      v1 -= g * y1;
    } else {
      u2 += g * x2;
      v2 += g * y2;
    }
  }
  tangents[0] = u1;
  tangents[1] = v1;
  tangents[2] = dz / length;
  tangents[3] = u2;
  tangents[4] = v2;
  return length;
}

function copyShared({ copies }: Spans, { momentArms }: State): void {
  for (let i = 0; i < copies.length; i += 2) momentArms[copies[i + 1]!] = momentArms[copies[i]!]!;
}

function sumLevel(spans: Spans, { momentArms }: State, level: number): void {
  const { sumStart, sums, shares } = spans;
  const z = shares[3 * level]!;
  const x = shares[3 * level + 1]!;
  const y = shares[3 * level + 2]!;
  const end = 2 * sumStart[level + 1]!;
  for (let i = 2 * sumStart[level]!; i < end; i += 2) {
    const slot = sums[i]!;
    const sum = sums[i + 1]!;
    momentArms[sum]! += z * momentArms[slot]!;
    momentArms[sum + 1]! += x * momentArms[slot + 1]!;
    momentArms[sum + 2]! += y * momentArms[slot + 2]!;
  }
}
