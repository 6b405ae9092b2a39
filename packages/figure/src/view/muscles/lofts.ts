import { distanceAt } from "../../field/distance.ts";
import type { Field } from "../../field/field.ts";
import { selectAll } from "../../field/selection.ts";
import { packedPlace, rows } from "./lay.ts";
import type { MusclePlan, PlannedSheet } from "./plan.ts";

/** Places round a muscle. own choice: so few that all muscles take 15,000 triangles, so many that they look round. */
const round = 12;
const nearBars = 8;

/** The lofts of all sheets: what does not change with the pose. Numbers a place. */
export interface Lofts {
  readonly triangles: Uint32Array;
  /** Strand to either side of the place, share of the way between them, row. */
  readonly strand: Float32Array;
  /** Cosine and sine round the lens; half its thickness there, and how far it reaches over its edge, m. */
  readonly ring: Float32Array;
  /** First and last strand, sheet, share of the way along. */
  readonly sheet: Float32Array;
  /** How far its strands are gathered into one there, 0 to 1. */
  readonly gather: Float32Array;
  /** Bars of the skin nearest in standing: 8. */
  readonly bars: Uint8Array;
}

/** @param strands of the plan, laid in standing @param skin in standing */
export function loftsOf({ sheets }: MusclePlan, strands: Float32Array, skin: Field): Lofts {
  const perSheet = rows * round + 2;
  const count = sheets.length * perSheet;
  const out = {
    strand: new Float32Array(4 * count),
    ring: new Float32Array(4 * count),
    sheet: new Float32Array(4 * count),
    gather: new Float32Array(count),
    bars: new Uint8Array(nearBars * count),
  };
  const triangles: number[] = [];
  sheets.forEach((sheet, number) => {
    const first = number * perSheet;
    const thick = sheet.shape;
    for (let row = 0; row < rows; row++)
      for (let k = 0; k < round; k++) {
        const turn = (2 * Math.PI * k) / round;
        write(out, first + row * round + k, sheet, number, row, Math.cos(turn), Math.sin(turn), thick);
      }
    // a tip at each end, in the middle
    write(out, first + rows * round, sheet, number, 0, 0, 0, thick);
    write(out, first + rows * round + 1, sheet, number, rows - 1, 0, 0, thick);
    addTriangles(triangles, first);
  });
  chooseBars(out, strands, skin);
  return { ...out, triangles: Uint32Array.from(triangles) };
}

type Written = Omit<{ -readonly [K in keyof Lofts]: Lofts[K] }, "triangles">;

function write(
  out: Written,
  v: number,
  { first, last }: PlannedSheet,
  number: number,
  row: number,
  c: number,
  s: number,
  shape: PlannedSheet["shape"],
): void {
  const share = row / (rows - 1);
  // full in the middle, thin and pale where it becomes tendon
  const full = Math.sin(Math.PI * Math.min(1, Math.max(0, 0.04 + 0.92 * share))) ** 0.7;
  const place = Math.min(last - first, Math.max(0, (0.5 + 0.5 * c) * (last - first)));
  const low = Math.min(last - first - 1, Math.floor(place));
  out.strand.set([first + low, first + low + 1, place - low, row], 4 * v);
  out.ring.set(
    [c, s, shape.end + (shape.thick - shape.end) * full, 0.6 * shape.end + (shape.over - 0.6 * shape.end) * full],
    4 * v,
  );
  out.gather[v] = shape.gathers === undefined ? 0 : smoothStep((share - shape.gathers) / 0.25);
  out.sheet.set([first, last, number, share], 4 * v);
}

const smoothStep = (t: number): number => {
  const s = Math.min(1, Math.max(0, t));
  return s * s * (3 - 2 * s);
};

function addTriangles(triangles: number[], first: number): void {
  const add = (a: number, b: number, c: number): void => void triangles.push(a, c, b);
  const at = (row: number, k: number): number => first + row * round + (k % round);
  for (let k = 0; k < round; k++) {
    for (let row = 0; row < rows - 1; row++) {
      add(at(row, k), at(row + 1, k), at(row, k + 1));
      add(at(row, k + 1), at(row + 1, k), at(row + 1, k + 1));
    }
    add(first + rows * round, at(0, k), at(0, k + 1));
    add(first + rows * round + 1, at(rows - 1, k + 1), at(rows - 1, k));
  }
}

function chooseBars({ strand, bars }: Written, strands: Float32Array, skin: Field): void {
  const all = selectAll(skin);
  const known = new Map<number, readonly number[]>();
  for (let v = 0; v < strand.length / 4; v++) {
    const [a, b, t, row] = strand.subarray(4 * v, 4 * v + 4) as unknown as [number, number, number, number];
    const o = packedPlace * (rows * (t < 0.5 ? a : b) + row);
    const nearest = known.get(o) ?? nearestBars(skin, all, strands[o]!, strands[o + 1]!, strands[o + 2]!);
    known.set(o, nearest);
    bars.set(nearest, nearBars * v);
  }
}

function nearestBars(
  skin: Field,
  all: ReturnType<typeof selectAll>,
  x: number,
  y: number,
  z: number,
): readonly number[] {
  distanceAt(skin, all, x, y, z);
  const { distances } = all;
  // kept in order while looking: to sort them all would take most of the time in which a body is made
  const nearest: number[] = [];
  for (let i = 0; i < distances.length; i++) {
    if (nearest.length === nearBars && distances[i]! >= distances[nearest[nearBars - 1]!]!) continue;
    let at = nearest.length;
    while (at > 0 && distances[i]! < distances[nearest[at - 1]!]!) at--;
    nearest.splice(at, 0, i);
    nearest.length = Math.min(nearBars, nearest.length);
  }
  return nearest;
}
