import { barSize, type Field, swell } from "./field.ts";
import type { Selection } from "./selection.ts";

/** Distance to one bar, m: never more than the true one, as a bar's section is convex. */
function barDistance(B: Float64Array, o: number, x: number, y: number, z: number): number {
  const qx = B[o]! * x + B[o + 1]! * y + B[o + 2]! * z + B[o + 3]!;
  const qy = B[o + 4]! * x + B[o + 5]! * y + B[o + 6]! * z + B[o + 7]!;
  const qz = B[o + 8]! * x + B[o + 9]! * y + B[o + 10]! * z + B[o + 11]!;
  const length = B[o + 12]!;
  let t = qy / length;
  t = Math.min(1, Math.max(0, t));
  const dy = qy - t * length;
  const l = Math.sqrt(qx * qx + dy * dy + qz * qz) + 1e-9;
  const radius = B[o + 13]! + (B[o + 14]! - B[o + 13]!) * t + B[o + 15]! * 4 * t * (1 - t);
  if (B[o + 16] === 1) return l - radius;
  const gx = B[o]! * qx + B[o + 4]! * dy + B[o + 8]! * qz;
  const gy = B[o + 1]! * qx + B[o + 5]! * dy + B[o + 9]! * qz;
  const gz = B[o + 2]! * qx + B[o + 6]! * dy + B[o + 10]! * qz;
  return ((l - radius) * l) / (Math.sqrt(gx * gx + gy * gy + gz * gz) + 1e-12);
}

/** Beyond this from all bars only a lower bound is worked out, m. */
const far = 0.07;

/**
 * Signed distance to the surface, m, negative inside; exact enough near the surface, a lower bound far away. Bars of one set
 * melt into each other (log of a sum of exponentials, so the order does not matter); sets only touch.
 */
export function distanceAt(field: Field, selection: Selection, x: number, y: number, z: number): number {
  const { bars, sets } = field;
  const { bars: chosen, count, members, setStart, distances } = selection;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    const i = chosen[k]!;
    const d = barDistance(bars, barSize * i, x, y, z);
    distances[i] = d;
    if (d < nearest) nearest = d;
  }
  if (nearest > far) return nearest - swell;
  let least = Number.POSITIVE_INFINITY;
  for (let s = 0; s < sets.length; s++) {
    const d = blended(members, setStart[s]!, setStart[s + 1]!, distances, sets[s]!.blend);
    if (d < least) least = d;
  }
  return least;
}

function blended(members: Int32Array, from: number, to: number, distances: Float64Array, blend: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = from; k < to; k++) {
    const d = distances[members[k]!]!;
    if (d < nearest) nearest = d;
  }
  if (nearest > far) return nearest;
  let sum = 0;
  for (let k = from; k < to; k++) {
    const e = (nearest - distances[members[k]!]!) / blend;
    if (e > -7) sum += Math.exp(e);
  }
  return nearest - blend * Math.log(sum);
}

/** Of the place that `distanceAt` was asked about last: how much each bar of the set at the surface counts, into `weights`. */
export function weigh(field: Field, selection: Selection, weights: Float64Array): number {
  const { sets } = field;
  const { members, setStart, distances } = selection;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let s = 0; s < sets.length; s++) {
    const d = blended(members, setStart[s]!, setStart[s + 1]!, distances, sets[s]!.blend);
    if (d < least) {
      least = d;
      best = s;
    }
  }
  weights.fill(0);
  let strongest = -1;
  let sum = 0;
  const { blend } = sets[best]!;
  for (let k = setStart[best]!; k < setStart[best + 1]!; k++) {
    const i = members[k]!;
    const e = Math.exp((least - distances[i]!) / blend);
    weights[i] = e;
    sum += e;
    if (strongest < 0 || e > weights[strongest]!) strongest = i;
  }
  for (let k = setStart[best]!; k < setStart[best + 1]!; k++) weights[members[k]!]! /= sum;
  return strongest;
}
