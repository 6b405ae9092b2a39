import { guardedRadius, guardedSlope, guardFrom } from "./guard.ts";

/**
 * The shortest path from one point to another about an endless cylinder along z, always turning the same way; Δ, φ and D as
 * seen along z.
 *
 * With Δ = winding × (angle of the second point − angle of the first), brought into −90° to 270°, the path lies on the surface
 * over φ = Δ − acos(r/D1) − acos(r/D2), and it is straight when φ ≤ 0. At φ = 0 both have the same length and direction. No
 * test asks for the nearest side: that is what makes lengths jump elsewhere.
 *
 * @param ends x, y, z of the first point, of the second, then the radius, m
 * @param winding 1 turns from x to y, −1 the other way
 * @param found where the answer goes: x, y and z of the pull on the first point (its unit direction away from it), x and y
 * of the direction in which it arrives at the second (z is the same), and the length, m
 * @returns whether it touches; when it does not, `found` is as before
 */
export function wind(ends: Float64Array, winding: number, found: Float64Array): boolean {
  const x1 = ends[0]!;
  const y1 = ends[1]!;
  const x2 = ends[3]!;
  const y2 = ends[4]!;
  const radius = ends[6]!;
  const d1 = x1 * x1 + y1 * y1;
  const d2 = x2 * x2 + y2 * y2;
  const cross = winding * (x1 * y2 - x2 * y1);
  const dot = x1 * x2 + y1 * y2;
  const near = guardFrom * radius;
  const isNear = d1 < near * near || d2 < near * near;
  if (cross < 0) {
    // Δ from −90° to 0° is a straight line; from 180° on it always touches
    if (dot >= 0) return false;
  } else if (!isNear) {
    // does the line pass the axis nearer than the radius, and between the points?
    const gap = d1 + d2 - 2 * dot;
    if (cross * cross >= radius * radius * gap || d1 <= dot || d2 <= dot) return false;
  }
  const distance = Math.sqrt(Math.min(d1, d2));
  const r = isNear ? guardedRadius(radius, distance) : radius;
  const h1 = Math.sqrt(d1 - r * r);
  const h2 = Math.sqrt(d2 - r * r);
  // where the tangent points lie, as seen from the axis; how far is not needed
  const tx1 = r * x1 - winding * h1 * y1;
  const ty1 = r * y1 + winding * h1 * x1;
  const tx2 = r * x2 + winding * h2 * y2;
  const ty2 = r * y2 - winding * h2 * x2;
  let phi = Math.atan2(winding * (tx1 * ty2 - tx2 * ty1), tx1 * tx2 + ty1 * ty2);
  if (phi < 0 && cross < 0) phi += 2 * Math.PI;
  if (phi <= 0) return false;
  // unrolled, the surface is flat and the path a straight line
  const flat = h1 + r * phi + h2;
  const dz = ends[5]! - ends[2]!;
  const length = Math.sqrt(flat * flat + dz * dz);
  const f = 1 / length;
  const k = flat * f;
  const k1 = k / d1;
  const k2 = k / d2;
  const turn = winding * r;
  found[0] = -k1 * (h1 * x1 + turn * y1);
  found[1] = k1 * (turn * x1 - h1 * y1);
  found[2] = dz * f;
  found[3] = k2 * (h2 * x2 - turn * y2);
  found[4] = k2 * (h2 * y2 + turn * x2);
  found[5] = length;
  if (isNear) {
    // dL/dr = φ: a radius that gives way to a point pulls at it along the radius
    const g = (k * phi * guardedSlope(radius, distance)) / distance;
    if (d1 < d2) {
      found[0] -= g * x1;
      found[1] -= g * y1;
    } else {
      found[3] += g * x2;
      found[4] += g * y2;
    }
  }
  return true;
}
