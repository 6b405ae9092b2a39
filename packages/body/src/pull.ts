import { crossingSize } from "./model/spans.ts";
import type { State } from "./state.ts";

/**
 * The unit direction of a pull and, fourth, the length of the straight span that it was aimed along, m. An array, because
 * numbers that are passed to a function are boxed one by one.
 */
export const wrench: Float64Array = new Float64Array(4);

/** Puts a straight span from point `a` to point `b` into `wrench`. */
export function aim(W: Float64Array, a: number, b: number): void {
  const x = W[b]! - W[a]!;
  const y = W[b + 1]! - W[a + 1]!;
  const z = W[b + 2]! - W[a + 2]!;
  const length = Math.sqrt(x * x + y * y + z * z);
  const f = 1 / length;
  wrench[0] = x * f;
  wrench[1] = y * f;
  wrench[2] = z * f;
  wrench[3] = length;
}

/** Adds the arms of the pull in `wrench`, on the point at `point`, about every joint of the crossing at `o`. */
export function pull(
  crossings: Int16Array,
  o: number,
  { balls: B, twists: T, points: W, momentArms }: State,
  point: number,
): void {
  const ux = wrench[0]!;
  const uy = wrench[1]!;
  const uz = wrench[2]!;
  const px = W[point]!;
  const py = W[point + 1]!;
  const pz = W[point + 2]!;
  // the lumbar spine, then the hip
  for (let range = o; range < o + 8; range += 4) {
    const end = 12 * crossings[range + 1]!;
    const s = -crossings[range + 2]!;
    for (let k = 12 * crossings[range]!, slot = crossings[range + 3]!; k < end; k += 12, slot += 3) {
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
  for (let k = o + 8; k < o + crossingSize; k += 3) {
    const twist = crossings[k]!;
    if (twist < 0) continue;
    const t = 6 * twist;
    const turn = T[t]! * (py * uz - pz * uy) + T[t + 1]! * (pz * ux - px * uz) + T[t + 2]! * (px * uy - py * ux);
    const slide = T[t + 3]! * ux + T[t + 4]! * uy + T[t + 5]! * uz;
    momentArms[crossings[k + 2]!]! -= crossings[k + 1]! * (turn + slide);
  }
}
