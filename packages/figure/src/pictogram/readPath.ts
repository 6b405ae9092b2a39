import type { Point2 } from "../outline/contours.ts";

/** A piece of a path: straight without handles; with one or two a curve; with a radius an arc of a circle. */
export interface Piece {
  readonly from: Point2;
  readonly handles: readonly Point2[];
  readonly radius: number | null;
  readonly to: Point2;
}

/** A line without a gap; `z` joins its end to its beginning. */
export type Run = readonly Piece[];

/**
 * Reads a path as pictograms are written.
 *
 * @throws RangeError for any command but M, L, H, Q, A, c and z, which would be read wrong
 */
export function readPath(d: string): readonly Run[] {
  const runs: Piece[][] = [];
  let at: Point2 = [0, 0];
  const go = (to: Point2, handles: readonly Point2[] = [], radius: number | null = null): void => {
    runs.at(-1)?.push({ from: at, handles, radius, to });
    at = to;
  };
  for (const [, command = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const point = (i: number): Point2 => [n[i]!, n[i + 1]!];
    if (command === "M") {
      runs.push([]);
      at = point(0);
      for (let i = 2; i + 1 < n.length; i += 2) go(point(i));
    } else if (command === "L") for (let i = 0; i + 1 < n.length; i += 2) go(point(i));
    else if (command === "Q") for (let i = 0; i + 3 < n.length; i += 4) go(point(i + 2), [point(i)]);
    else if (command === "H") go([n[0]!, at[1]]);
    else if (command === "A") go(point(5), [], n[0]!);
    else if (command === "c")
      for (let i = 0; i + 5 < n.length; i += 6) {
        const [x, y] = at;
        const shifted = (k: number): Point2 => [x + n[i + k]!, y + n[i + k + 1]!];
        go(shifted(4), [shifted(0), shifted(2)]);
      }
    else if (command !== "z") throw new RangeError(`path: expected a command M, L, H, Q, A, c or z, got "${command}".`);
  }
  return runs;
}

/** Places along a run, close enough to count what lies inside it. */
export const flattened = (run: Run): readonly Point2[] =>
  run.flatMap(({ from, handles: [h1, h2 = h1], to }, i) => {
    const start = i === 0 ? [from] : [];
    if (h1 === undefined || h2 === undefined) return [...start, to];
    const along = [0.25, 0.5, 0.75, 1].map((t): Point2 => {
      const s = 1 - t;
      const mix = (k: 0 | 1): number =>
        s * s * s * from[k] + 3 * s * s * t * h1[k] + 3 * s * t * t * h2[k] + t * t * t * to[k];
      return [mix(0), mix(1)];
    });
    return [...start, ...along];
  });
