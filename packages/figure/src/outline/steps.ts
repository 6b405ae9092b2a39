import type { Line, Point2 } from "./contours.ts";
import type { Creases } from "./creases.ts";
import type { Raster } from "./raster.ts";

/** A jump that is drawn, m: a line goes on as long as it is above the first, and has the second somewhere. own choices. */
const leastJump = 0.008;
const clearJump = 0.026;
/** Shorter lines are left out, cells. own choice: 3 cm. */
const leastCells = 10;
/** A line that runs this near to the outline, cells, for longer than the second, is part of the outline. own choices. */
const besideOutline = 2;
const longBeside = 6;

interface Step {
  readonly to: number;
  readonly jump: number;
  /** Whether it runs between two parts of the body. */
  readonly isBorder: boolean;
}

/**
 * Lines inside the outline where one part of the body stands before another: where depth jumps from cell to cell. They run with the
 * nearer part on the left, and end where the parts flow together.
 *
 * @param isOne whether no line is drawn between two bars
 * @param creases where a line is drawn though nothing jumps
 */
export function stepLines(raster: Raster, isOne: (a: number, b: number) => boolean, creases: Creases): readonly Line[] {
  const from = stepsOf(raster, isOne, creases);
  bridge(from, raster.width + 1);
  const lines: Line[] = [];
  for (const start of startsOf(from)) {
    const { keys, clearest } = follow(from, start, raster.width + 1);
    if (clearest <= clearJump) continue;
    for (const run of offOutline(raster, keys))
      if (run.length > leastCells) lines.push(run.map((key) => placeOf(raster, key)));
  }
  return lines;
}

/** The pieces of a line that do not run along the outline. */
function offOutline(raster: Raster, keys: readonly number[]): readonly (readonly number[])[] {
  const isBeside = keys.map((key) => touchesNothing(raster, key));
  const runs: number[][] = [[]];
  let beside = 0;
  keys.forEach((key, i) => {
    beside = isBeside[i] ? beside + 1 : 0;
    const run = runs[runs.length - 1]!;
    run.push(key);
    if (beside <= longBeside) return;
    run.splice(Math.max(0, run.length - beside));
    if (run.length > 0) runs.push([]);
  });
  return runs;
}

/** Whether a place without body is near a corner of the grid. */
function touchesNothing({ width, height, bar }: Raster, key: number): boolean {
  const [x, y] = [key % (width + 1), Math.floor(key / (width + 1))];
  for (let j = Math.max(0, y - besideOutline); j < Math.min(height, y + besideOutline); j++)
    for (let i = Math.max(0, x - besideOutline); i < Math.min(width, x + besideOutline); i++)
      if (bar[j * width + i]! < 0) return true;
  return false;
}

/** Steps along the borders of cells, by the corner where they begin. */
function stepsOf(
  { width, height, depth, bar }: Raster,
  isOne: (a: number, b: number) => boolean,
  creases: Creases,
): Map<number, Step[]> {
  const from = new Map<number, Step[]>();
  const add = (a: number, b: number, jump: number, isBorder: boolean): void => {
    const step = jump > 0 ? { start: a, to: b } : { start: b, to: a };
    const list = from.get(step.start);
    const entry = { to: step.to, jump: Math.abs(jump), isBorder };
    if (list) list.push(entry);
    else from.set(step.start, [entry]);
  };
  const key = (i: number, j: number): number => j * (width + 1) + i;
  const jumpBetween = (at: number, stride: number): number => {
    if (bar[at]! < 0 || bar[at + stride]! < 0 || isOne(bar[at]!, bar[at + stride]!)) return 0;
    const jump = jumpOf(depth, at, stride);
    if (Math.abs(jump) > clearJump) return jump;
    // a crease is a clear line by itself; small jumps along it go to and fro, which would break the line
    const side = creases.sideAt(at, stride);
    return side === 0 ? jump : side * (clearJump + leastJump);
  };
  for (let j = 1; j < height - 2; j++)
    for (let i = 1; i < width - 2; i++) {
      const at = j * width + i;
      const right = jumpBetween(at, 1);
      if (Math.abs(right) > leastJump) add(key(i + 1, j), key(i + 1, j + 1), right, creases.isBorder(at, 1));
      const up = jumpBetween(at, width);
      if (Math.abs(up) > leastJump) add(key(i + 1, j + 1), key(i, j + 1), up, creases.isBorder(at, width));
    }
  return from;
}

/**
 * By how much a cell stands before the next one, m, beyond what the slope on either side makes expected: the rim of a limb is steep
 * too. Positive when the first is nearer.
 */
function jumpOf(depth: Float32Array, at: number, stride: number): number {
  const [a, b] = [depth[at]!, depth[at + stride]!];
  const slope = (value: number): number => (Number.isFinite(value) ? value : 0);
  const left = Math.abs(b - a - slope(a - depth[at - stride]!));
  const right = Math.abs(a - b - slope(b - depth[at + 2 * stride]!));
  return Math.sign(a - b) * Math.min(left, right, Math.abs(a - b));
}

/**
 * A line that is nearly level rises by a cell now and then, and across that one side of a cell the jump may be too small: from where
 * a line between two parts ends to where one begins close by is a step too. Not within a part: a back seen along its skin has many
 * small jumps, which are no line.
 */
function bridge(from: Map<number, Step[]>, row: number): void {
  const entered = enteredIn(from);
  const left = (key: number): number => (from.get(key)?.length ?? 0) - (entered.get(key) ?? 0);
  const borders = new Set(
    [...from.values()].flatMap((list) => list.filter((step) => step.isBorder).map(({ to }) => to)),
  );
  const begins = (key: number): boolean => left(key) > 0 && from.get(key)!.some(({ isBorder }) => isBorder);
  for (const end of [...borders].filter((key) => left(key) < 0)) {
    const begin = around(row)
      .map((away) => end + away)
      .find(begins);
    if (begin === undefined) continue;
    from.set(end, [...(from.get(end) ?? []), { to: begin, jump: leastJump, isBorder: true }]);
    entered.set(begin, (entered.get(begin) ?? 0) + 1);
  }
}

/** The corners up to two cells away, the nearest first. own choice: what is farther away is another line. */
const around = (row: number): readonly number[] =>
  [-2, -1, 0, 1, 2]
    .flatMap((y) => [-2, -1, 0, 1, 2].map((x) => ({ away: y * row + x, far: x * x + y * y })))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far)
    .map(({ away }) => away);

/** How many steps end at each corner. */
function enteredIn(from: ReadonlyMap<number, readonly Step[]>): Map<number, number> {
  const entered = new Map<number, number>();
  for (const list of from.values()) for (const { to } of list) entered.set(to, (entered.get(to) ?? 0) + 1);
  return entered;
}

/** Corners where a line begins, then all others, for closed ones. */
function startsOf(from: ReadonlyMap<number, readonly Step[]>): readonly number[] {
  const entered = enteredIn(from);
  const all = [...from.keys()];
  const open = all.filter((key) => (from.get(key)?.length ?? 0) > (entered.get(key) ?? 0));
  return [...open, ...all];
}

function follow(from: Map<number, Step[]>, start: number, row: number): { keys: readonly number[]; clearest: number } {
  const keys = [start];
  let clearest = 0;
  let key = start;
  let heading = 0;
  for (;;) {
    const list = from.get(key);
    if (!list || list.length === 0) break;
    // where two lines meet, go on as straight as can be; of equals, with the larger jump
    const best = list.reduce((a, b) =>
      straightness(key, b, heading, row) > straightness(key, a, heading, row) ? b : a,
    );
    list.splice(list.indexOf(best), 1);
    heading = best.to - key;
    clearest = Math.max(clearest, best.jump);
    key = best.to;
    keys.push(key);
  }
  return { keys, clearest };
}

const straightness = (key: number, { to, jump }: Step, heading: number, row: number): number =>
  (to - key === heading ? row : 0) + jump;

const placeOf = ({ u0, v0, cell, width }: Raster, key: number): Point2 => [
  u0 + ((key % (width + 1)) - 0.5) * cell,
  v0 + (Math.floor(key / (width + 1)) - 0.5) * cell,
];
