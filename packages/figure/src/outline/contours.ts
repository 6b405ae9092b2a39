/** A line in the picture: right, up, m. */
export type Point2 = readonly [number, number];
export type Line = readonly Point2[];

export interface Grid {
  readonly u0: number;
  readonly v0: number;
  readonly cell: number;
  readonly width: number;
  readonly height: number;
}

/** Edges of a square, from corner to corner: below, right, above, left. */
const corners = [
  [0, 0, 1, 0],
  [1, 0, 1, 1],
  [0, 1, 1, 1],
  [0, 0, 0, 1],
] as const;

/** By which corners are inside (1, 2, 4, 8 from below left, against the clock): from which edge to which, inside on the left. */
const steps: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/** Closed lines where `value` is 0, its negative side on the left. The cells at the rim of the grid must not be negative. */
export function contoursOf({ u0, v0, cell, width, height }: Grid, value: ArrayLike<number>): readonly Line[] {
  const at = (i: number, j: number): number => value[j * width + i]!;
  const next = new Map<number, number>();
  const places = new Map<number, Point2>();
  const crossing = (i: number, j: number, edge: number): number => {
    const [a, b, c, d] = corners[edge]!;
    // edges that go right have even keys, those that go up odd ones
    const key = 2 * ((j + b) * width + i + a) + (edge % 2 === 0 ? 0 : 1);
    if (!places.has(key)) {
      const from = at(i + a, j + b);
      const to = at(i + c, j + d);
      const t = from / (from - to);
      places.set(key, [u0 + (i + a + (c - a) * t) * cell, v0 + (j + b + (d - b) * t) * cell]);
    }
    return key;
  };
  for (let j = 0; j < height - 1; j++)
    for (let i = 0; i < width - 1; i++) {
      const k = j * width + i;
      const inside =
        (value[k]! < 0 ? 1 : 0) |
        (value[k + 1]! < 0 ? 2 : 0) |
        (value[k + width + 1]! < 0 ? 4 : 0) |
        (value[k + width]! < 0 ? 8 : 0);
      if (inside === 0 || inside === 15) continue;
      for (const [from, to] of steps[inside]!) next.set(crossing(i, j, from), crossing(i, j, to));
    }
  return chained(next, places);
}

function chained(next: Map<number, number>, places: ReadonlyMap<number, Point2>): readonly Line[] {
  const lines: Line[] = [];
  for (const first of [...next.keys()]) {
    const line: Point2[] = [];
    let key: number | undefined = first;
    while (key !== undefined) {
      const following = next.get(key);
      if (following === undefined) break;
      const place = places.get(key);
      if (place) line.push(place);
      next.delete(key);
      key = following;
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

/** Area inside a closed line, m²; negative when it runs with the clock, as a hole does. */
export function areaOf(line: Line): number {
  let twice = 0;
  line.forEach(([u, v], i) => {
    const [nu, nv] = line[(i + 1) % line.length]!;
    twice += u * nv - nu * v;
  });
  return twice / 2;
}
