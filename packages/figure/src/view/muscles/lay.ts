import type { GroundFrames, Model } from "@ilio/body";
import type { Strand } from "./plan.ts";

/** Places along each strand on the graphics card. own choice: 20, two and a half centimetres apart at most. */
export const rows = 20;
/** Numbers a place: where it is in the room, m, and how long the strand is, m. */
export const packedPlace = 4;

/** Room for the corners of one path: used again for each. */
const corners = new Float64Array(3 * 96);
const along = new Float64Array(96);
const from = new Float64Array(3);
const to = new Float64Array(3);
/** Axes x, y and z of a surface in the room, one after another, and its middle. */
const frame = new Float64Array(9);
const origin = new Float64Array(3);

/** Lays a strand along its path in a pose, `rows` places at equal distances, corners rounded, into `out` from `at` on. @returns its length, m */
export function lay(model: Model, ground: GroundFrames, { points }: Strand, out: Float32Array, at: number): number {
  let count = 0;
  for (let i = 0; i < points.length; i++) {
    const { body, place, surface, winding } = points[i]!;
    placeInRoom(ground, body, place[0], place[1], place[2], to);
    if (surface >= 0) count = windAbout(model, ground, surface, winding, count);
    count = addCorner(count, to[0]!, to[1]!, to[2]!);
    from.set(to);
  }
  for (let i = 1; i < count; i++) {
    const o = 3 * i;
    along[i] =
      along[i - 1]! +
      Math.hypot(corners[o]! - corners[o - 3]!, corners[o + 1]! - corners[o - 2]!, corners[o + 2]! - corners[o - 1]!);
  }
  const length = along[count - 1]!;
  spread(count, length, out, at);
  smooth(out, at);
  smooth(out, at);
  return length;
}

function addCorner(count: number, x: number, y: number, z: number): number {
  corners[3 * count] = x;
  corners[3 * count + 1] = y;
  corners[3 * count + 2] = z;
  return count + 1;
}

function spread(count: number, length: number, out: Float32Array, at: number): void {
  let piece = 1;
  for (let row = 0; row < rows; row++) {
    const goal = (length * row) / (rows - 1);
    while (piece < count - 1 && along[piece]! < goal) piece++;
    const span = along[piece]! - along[piece - 1]!;
    const t = span < 1e-9 ? 0 : Math.min(1, (goal - along[piece - 1]!) / span);
    const o = at + packedPlace * row;
    for (let k = 0; k < 3; k++) {
      const a = corners[3 * (piece - 1) + k]!;
      out[o + k] = a + t * (corners[3 * piece + k]! - a);
    }
    out[o + 3] = length;
  }
}

/** Each place a little towards the middle of its neighbours; both ends stay. */
function smooth(out: Float32Array, at: number): void {
  for (let k = 0; k < 3; k++) {
    let before = out[at + k]!;
    for (let row = 1; row < rows - 1; row++) {
      const o = at + packedPlace * row + k;
      const here = out[o]!;
      out[o] = 0.25 * before + 0.5 * here + 0.25 * out[o + packedPlace]!;
      before = here;
    }
  }
}

function placeInRoom(
  { rotations: R, positions: X }: GroundFrames,
  body: number,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
): void {
  const r = 9 * body;
  out[0] = X[3 * body]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z;
  out[1] = X[3 * body + 1]! + R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z;
  out[2] = X[3 * body + 2]! + R[r + 6]! * x + R[r + 7]! * y + R[r + 8]! * z;
}

/** How far a place lies along an axis of the surface in `frame`, m. */
function onAxis(p: Float64Array, axis: number): number {
  const a = 3 * axis;
  return frame[a]! * (p[0]! - origin[0]!) + frame[a + 1]! * (p[1]! - origin[1]!) + frame[a + 2]! * (p[2]! - origin[2]!);
}

/** Corners on the way round an endless cylinder between `from` and `to`, as the body model has it; none if the straight line does not touch it. */
function windAbout(model: Model, ground: GroundFrames, surface: number, winding: 1 | -1, count: number): number {
  const { body, center, rotation: s, radius } = model.surfaces[surface]!;
  const R = ground.rotations;
  const r = 9 * body;
  placeInRoom(ground, body, center[0], center[1], center[2], origin);
  for (let axis = 0; axis < 3; axis++)
    for (let k = 0; k < 3; k++)
      frame[3 * axis + k] =
        R[r + 3 * k]! * s[axis]! + R[r + 3 * k + 1]! * s[axis + 3]! + R[r + 3 * k + 2]! * s[axis + 6]!;
  const ax = onAxis(from, 0);
  const ay = onAxis(from, 1);
  const az = onAxis(from, 2);
  const bx = onAxis(to, 0);
  const by = onAxis(to, 1);
  const bz = onAxis(to, 2);
  const first = Math.acos(Math.min(1, radius / Math.hypot(ax, ay)));
  const last = Math.acos(Math.min(1, radius / Math.hypot(bx, by)));
  const start = Math.atan2(ay, ax);
  let delta = winding * (Math.atan2(by, bx) - start);
  // into −90° to 270°
  delta -= 2 * Math.PI * Math.floor((delta + Math.PI / 2) / (2 * Math.PI));
  const phi = delta - first - last;
  if (phi <= 0) return count;
  const flat = radius * (Math.tan(first) + phi + Math.tan(last));
  const steps = Math.min(12, Math.max(1, Math.ceil(phi / 0.25)));
  for (let k = 0; k <= steps; k++) {
    const turned = (phi * k) / steps;
    const angle = start + winding * (first + turned);
    const z = az + ((bz - az) * radius * (Math.tan(first) + turned)) / flat;
    const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    corners[3 * count] = origin[0]! + frame[0]! * x + frame[3]! * y + frame[6]! * z;
    corners[3 * count + 1] = origin[1]! + frame[1]! * x + frame[4]! * y + frame[7]! * z;
    corners[3 * count + 2] = origin[2]! + frame[2]! * x + frame[5]! * y + frame[8]! * z;
    count++;
  }
  return count;
}
