import type { Line, Point2 } from "./contours.ts";

/** Rounds off the steps of the grid: each point becomes a mean of its neighbours, weighted by a bell over `width` points. */
export function softened(line: Line, closed: boolean, width: number): Line {
  const reach = Math.ceil(2.5 * width);
  const n = line.length;
  if (n < 3) return line;
  const weights = Array.from({ length: reach + 1 }, (_, k) => Math.exp((-k * k) / (2 * width * width)));
  return line.map((point, i) => {
    // ends of an open line stay where they are
    const span = closed ? Math.min(reach, Math.floor((n - 1) / 2)) : Math.min(reach, i, n - 1 - i);
    let [u, v, sum] = [point[0], point[1], 1];
    for (let k = 1; k <= span; k++) {
      const weight = weights[k]!;
      const before = line[i < k ? i - k + n : i - k]!;
      const after = line[i + k < n ? i + k : i + k - n]!;
      u += weight * (before[0] + after[0]);
      v += weight * (before[1] + after[1]);
      sum += 2 * weight;
    }
    return [u / sum, v / sum];
  });
}

/** Points over which a limb is smoothed. own choice: three centimetres of the finest raster, the length of what waves there were. */
const alongLimbs = 6;
/** A long mean that leaves the line by less than the first, m, is taken; by more than the second, it cuts a shape off. own choices. */
const waves = 0.0012;
const shapes = 0.0024;

/** Rounds off the steps of the grid, and also the waves along what is nearly straight: fingers, face and feet stay as they are. */
export function softenedAlong(line: Line): Line {
  const fine = softened(line, true, 1.5);
  const long = softened(fine, true, alongLimbs);
  const share = fine.map((point, i) => {
    const off = distance(point, long[i]!);
    return Math.min(1, Math.max(0, (shapes - off) / (shapes - waves)));
  });
  const n = fine.length;
  return fine.map(([u, v], i) => {
    // beside a finger as at it, so that the line does not change its way at once
    let least = 1;
    for (let k = -alongLimbs; k <= alongLimbs; k++) least = Math.min(least, share[(i + k + n) % n] ?? 1);
    const [lu, lv] = long[i]!;
    return [u + least * (lu - u), v + least * (lv - v)];
  });
}

/** Fewer points, none of those left out farther than `tolerance` from the rest (Ramer, Douglas and Peucker). */
export function simplified(line: Line, closed: boolean, tolerance: number): Line {
  if (line.length < 4) return line;
  if (!closed) return thinned(line, tolerance);
  const first = line[0]!;
  const far = line.reduce((best, point, i) => (distance(point, first) > distance(line[best]!, first) ? i : best), 0);
  const one = thinned(line.slice(0, far + 1), tolerance);
  const two = thinned([...line.slice(far), first], tolerance);
  return [...one.slice(0, -1), ...two.slice(0, -1)];
}

function thinned(line: Line, tolerance: number): Line {
  const a = line[0]!;
  const b = line[line.length - 1]!;
  let worst = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const d = offLine(line[i]!, a, b);
    if (d > worst) {
      worst = d;
      at = i;
    }
  }
  if (worst <= tolerance) return [a, b];
  return [...thinned(line.slice(0, at + 1), tolerance).slice(0, -1), ...thinned(line.slice(at), tolerance)];
}

export const distance = (a: Point2, b: Point2): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Distance of a point from the piece between two others. */
function offLine(p: Point2, a: Point2, b: Point2): number {
  const [du, dv] = [b[0] - a[0], b[1] - a[1]];
  const square = du * du + dv * dv;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * du + (p[1] - a[1]) * dv) / square));
  return Math.hypot(p[0] - a[0] - t * du, p[1] - a[1] - t * dv);
}

/** The same line moved to its right by `by`. */
export function shifted(line: Line, by: number): Line {
  return line.map((point, i) => {
    const before = line[Math.max(0, i - 1)]!;
    const after = line[Math.min(line.length - 1, i + 1)]!;
    const length = distance(before, after) || 1;
    return [point[0] + (by * (after[1] - before[1])) / length, point[1] - (by * (after[0] - before[0])) / length];
  });
}

export const lengthOf = (line: Line): number =>
  line.reduce((sum, point, i) => (i === 0 ? 0 : sum + distance(point, line[i - 1]!)), 0);
