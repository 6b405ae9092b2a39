import type { Line, Point2 } from "./contours.ts";

/** Rounds off the steps of the grid: each point becomes a mean of its neighbours, weighted by a bell over `width` points. */
export function softened(line: Line, closed: boolean, width: number): Line {
  const reach = Math.ceil(2.5 * width);
  const n = line.length;
  if (n < 3) return line;
  return line.map((point, i) => {
    // ends of an open line stay where they are
    const span = closed ? Math.min(reach, Math.floor((n - 1) / 2)) : Math.min(reach, i, n - 1 - i);
    if (span === 0) return point;
    let [u, v, sum] = [0, 0, 0];
    for (let k = -span; k <= span; k++) {
      const weight = Math.exp((-k * k) / (2 * width * width));
      const [pu, pv] = line[(i + k + n) % n]!;
      u += weight * pu;
      v += weight * pv;
      sum += weight;
    }
    return [u / sum, v / sum];
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
