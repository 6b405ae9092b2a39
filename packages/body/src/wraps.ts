import { crossingSize, type Spans, wrapSize } from "./model/spans.ts";
import { aim, pull, wrench } from "./pull.ts";
import type { State } from "./state.ts";
import { wind } from "./wind.ts";

/** Spans over a surface: their lengths, and what they pull on both of its sides. */
export function pullWraps(spans: Spans, state: State): void {
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
    let length: number;
    if (wind(ends, wraps[e + 4]!, found)) {
      length = found[5]!;
      turnBack(frame, o, 0, 1);
      pull(wraps, e + 5, state, a);
      turnBack(frame, o, 3, 4);
      pull(wraps, e + 5 + crossingSize, state, b);
    } else {
      aim(W, a, b);
      length = wrench[3]!;
      pull(wraps, e + 5 + 2 * crossingSize, state, b);
    }
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
