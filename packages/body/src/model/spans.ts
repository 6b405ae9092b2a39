import { coordinates } from "../tables/coordinates.ts";
import { lumbarLevels } from "../tables/spine.ts";
import { muscleBodies } from "./bodies.ts";
import { type Crossing, crossingOf } from "./crossing.ts";
import type { Element, Muscle, Point, Surface } from "./model.ts";
import { coordinateNumber, hipBall } from "./skeleton.ts";

/**
 * The paths of all muscles, cut into spans between two points and laid out as the arithmetic needs them. A _slot_ is the place
 * of one moment arm: of one muscle about one coordinate that it crosses; all others are 0 and have none.
 *
 * The arms about lumbar levels come first, level by level, in the order in which they are worked out: what belongs to a level
 * is read once for all muscles.
 */
export interface Spans {
  /** Points that move, sorted by body: those of body b are `bodyStart[b]` to `bodyStart[b + 1]` − 1. */
  readonly pointLocations: Float64Array;
  readonly bodyStart: Int32Array;
  /** Lengths of the pieces that never change, a muscle each. */
  readonly fixedLengths: Float64Array;

  /** Straight spans within pelvis and spine: point × 3 of both ends, and the muscle; and 1 or −1, upwards or downwards. */
  readonly spine: Int32Array;
  readonly spineSign: Float64Array;
  /** Spine spans that cross level k: `levelStart[k]` to `levelStart[k + 1]` − 1, each as span × 6. Its slots are 3 × its place. */
  readonly levelStart: Int32Array;
  readonly levelSpans: Int32Array;
  /** A second span of a muscle across one level: span × 6, level × 12, slot. */
  readonly again: Int32Array;

  /** The other straight spans: point × 3 of both ends, muscle, crossing. */
  readonly legs: Int32Array;
  /** Spans over a surface: point × 3 of both ends, muscle, surface, winding, then three crossings: to it, from it, past it. */
  readonly wraps: Int32Array;
  /** Muscles that share span i besides its own: `sharedStart[i]` to `sharedStart[i + 1]` − 1. */
  readonly sharedStart: Int32Array;
  readonly shared: Int32Array;
  /** Slots to copy from and to for those. */
  readonly copies: Int32Array;

  readonly surfaces: SurfaceTable;
  /** Arms of a level that sum up to those of `lumbar_…`: `sumStart[k]` to `sumStart[k + 1]` − 1, as slot and slot of the sum. */
  readonly sumStart: Int32Array;
  readonly sums: Int32Array;
  /** What a level adds to the three sums: as `lumbarShares` of the skeleton. */
  readonly shares: Float64Array;

  readonly slotMuscle: Int32Array;
  readonly slotCoordinate: Int32Array;
  /** Muscle × number of coordinates + coordinate → slot, or −1. */
  readonly slotOf: Int32Array;
  /** Slots below this one are written anew for each pose, the others are added up. */
  readonly firstAdded: number;
}

export interface SurfaceTable {
  readonly body: Int32Array;
  readonly center: Float64Array;
  readonly rotation: Float64Array;
  readonly radius: Float64Array;
  readonly isCylinder: Uint8Array;
  /** Those that a muscle touches and that move against the pelvis. */
  readonly moving: Int32Array;
}

/** Entries of a crossing in `legs` and `wraps`. */
export const crossingSize = 13;
export const legSize = 3 + crossingSize;
export const wrapSize = 5 + 3 * crossingSize;

interface Straight {
  readonly muscle: number;
  readonly from: Point;
  readonly to: Point;
}

interface Wrapped extends Straight {
  readonly surface: number;
  readonly winding: 1 | -1;
  /** Other muscles whose path is the same here. */
  readonly others: number[];
}

interface Cut {
  readonly straight: readonly Straight[];
  readonly wrapped: readonly Wrapped[];
  readonly fixedLengths: Float64Array;
}

const isSame = (a: Point, b: Point): boolean => a.body === b.body && a.location.every((x, i) => x === b.location[i]);
const distance = (a: Point, b: Point): number => Math.hypot(...a.location.map((x, i) => x - b.location[i]!));
const isLeg = ({ body }: Point): boolean => body > hipBall;

function expectPoint(element: Element | undefined, muscle: Muscle): Point {
  if (element !== undefined && "body" in element) return element;
  throw new RangeError(`path of ${muscle.name}: expected a point before and after each surface.`);
}

function cutPaths(muscles: readonly Muscle[]): Cut {
  const straight: Straight[] = [];
  const wrapped: Wrapped[] = [];
  const fixedLengths = new Float64Array(muscles.length);
  muscles.forEach((muscle, i) => {
    muscle.path.forEach((element, k) => {
      if (k === 0) return;
      const before = muscle.path[k - 1]!;
      if ("surface" in element) return;
      if ("surface" in before) {
        const from = expectPoint(muscle.path[k - 2], muscle);
        const twin = wrapped.find(
          (each) =>
            each.surface === before.surface &&
            each.winding === before.winding &&
            isSame(each.from, from) &&
            isSame(each.to, element),
        );
        // only across the hip: the eleven fascicles of psoas
        if (twin !== undefined && from.body === 0 && isLeg(element)) twin.others.push(i);
        else
          wrapped.push({ muscle: i, from, to: element, surface: before.surface, winding: before.winding, others: [] });
      } else if (before.body === element.body) fixedLengths[i]! += distance(before, element);
      else straight.push({ muscle: i, from: before, to: element });
    });
  });
  return { straight, wrapped, fixedLengths };
}

/** Gives each moving point its place. */
class Points {
  readonly #list: Point[];

  constructor(spans: readonly Straight[]) {
    const all: Point[] = [];
    for (const { from, to } of spans)
      for (const point of [from, to]) if (!all.some((known) => isSame(known, point))) all.push(point);
    this.#list = all.sort((a, b) => a.body - b.body);
  }

  place(point: Point): number {
    return 3 * this.#list.findIndex((known) => isSame(known, point));
  }

  locations(): Float64Array {
    return Float64Array.from(this.#list.flatMap(({ location }) => location));
  }

  bodyStart(): Int32Array {
    return Int32Array.from(
      { length: muscleBodies + 1 },
      (_, body) => this.#list.filter((point) => point.body < body).length,
    );
  }
}

/** Gives each moment arm its place. */
class Slots {
  readonly muscle: number[] = [];
  readonly coordinate: number[] = [];
  readonly #byKey = new Map<string, number>();

  has = (muscle: number, coordinate: number): boolean => this.#byKey.has(`${muscle} ${coordinate}`);
  of = (muscle: number, coordinate: number): number => this.#byKey.get(`${muscle} ${coordinate}`) ?? -1;

  add(muscle: number, wanted: readonly number[]): void {
    for (const coordinate of wanted) {
      if (this.has(muscle, coordinate)) continue;
      this.#byKey.set(`${muscle} ${coordinate}`, this.muscle.length);
      this.muscle.push(muscle);
      this.coordinate.push(coordinate);
    }
  }
}

const sides = ["r", "l"] as const;
const firstLevel = coordinateNumber("L5_S1_FE");
const levelCoordinates = (level: number): readonly number[] => [0, 1, 2].map((axis) => firstLevel + 3 * level + axis);
const sumCoordinates = ["lumbar_extension", "lumbar_bending", "lumbar_rotation"].map(coordinateNumber);
const hipCoordinates = (hip: number): readonly number[] =>
  ["hip_flexion", "hip_adduction", "hip_rotation"].map((name) => coordinateNumber(`${name}_${sides[hip - hipBall]}`));
const kneeCoordinate = (twist: number): number => coordinateNumber(`knee_angle_${sides[twist >> 1]}`);

const levelsOf = ({ low, high }: Crossing): readonly number[] => Array.from({ length: high - low }, (_, i) => low + i);

function coordinatesOf(crossing: Crossing): readonly number[] {
  const knees = [crossing.left, crossing.entered].filter((twist) => twist >= 0).map(kneeCoordinate);
  const hips = crossing.hip < 0 ? [] : hipCoordinates(crossing.hip);
  return [...hips, ...knees, ...levelsOf(crossing).flatMap(levelCoordinates)];
}

function crossingEntries(slots: Slots, muscle: number, crossing: Crossing): readonly number[] {
  const { low, high, spineSign, hip, hipSign, left, entered } = crossing;
  const slot = (coordinate: number) => slots.of(muscle, coordinate);
  return [
    ...[low, high, spineSign, high > low ? slot(firstLevel + 3 * low) : 0],
    ...[hip, hipSign, hip < 0 ? 0 : slot(hipCoordinates(hip)[0]!)],
    ...[left, -1, left < 0 ? 0 : slot(kneeCoordinate(left))],
    ...[entered, 1, entered < 0 ? 0 : slot(kneeCoordinate(entered))],
  ];
}

const starts = (groups: readonly (readonly unknown[])[]): Int32Array =>
  Int32Array.from([
    0,
    ...groups.map((_, i) => groups.slice(0, i + 1).reduce((total, { length }) => total + length, 0)),
  ]);

const levels = [0, 1, 2, 3, 4];

export function spansOf(muscles: readonly Muscle[], surfaces: readonly Surface[]): Spans {
  const { straight, wrapped, fixedLengths } = cutPaths(muscles);
  const points = new Points([...straight, ...wrapped]);
  const slots = new Slots();
  const spine = straight.filter(({ from, to }) => !isLeg(from) && !isLeg(to));
  const legs = straight.filter((span) => !spine.includes(span));
  const crossings = spine.map(({ from, to }) => crossingOf(from.body, to.body));

  const again: number[] = [];
  const byLevel = levels.map((level) =>
    spine.flatMap(({ muscle }, i) => {
      const { low, high } = crossings[i]!;
      if (level < low || level >= high) return [];
      const isFirst = !slots.has(muscle, firstLevel + 3 * level);
      if (isFirst) slots.add(muscle, levelCoordinates(level));
      else again.push(6 * i, 12 * level, slots.of(muscle, firstLevel + 3 * level));
      return isFirst ? [6 * i] : [];
    }),
  );
  const firstAdded = slots.muscle.length;

  for (const { muscle, from, to } of legs) slots.add(muscle, coordinatesOf(crossingOf(from.body, to.body)));
  const wrapCrossings = wrapped.map(({ from, to, surface }) => {
    const { body } = surfaces[surface]!;
    return [crossingOf(from.body, body), crossingOf(body, to.body), crossingOf(from.body, to.body)] as const;
  });
  wrapped.forEach(({ muscle, others }, i) => {
    for (const each of [muscle, ...others])
      for (const crossing of wrapCrossings[i]!) slots.add(each, coordinatesOf(crossing));
  });
  const sums = sumsOf(muscles, slots);

  const count = muscles.length;
  const used = [...new Set(wrapped.map(({ surface }) => surface))].sort((a, b) => a - b);
  return {
    pointLocations: points.locations(),
    bodyStart: points.bodyStart(),
    fixedLengths,
    spine: Int32Array.from(spine.flatMap(({ from, to, muscle }) => [points.place(from), points.place(to), muscle])),
    spineSign: Float64Array.from(crossings, ({ spineSign }) => spineSign),
    levelStart: starts(byLevel),
    levelSpans: Int32Array.from(byLevel.flat()),
    again: Int32Array.from(again),
    legs: Int32Array.from(
      legs.flatMap(({ muscle, from, to }) => [
        ...[points.place(from), points.place(to), muscle],
        ...crossingEntries(slots, muscle, crossingOf(from.body, to.body)),
      ]),
    ),
    wraps: Int32Array.from(
      wrapped.flatMap(({ muscle, from, to, surface, winding }, i) => [
        ...[points.place(from), points.place(to), muscle, surface, winding],
        ...wrapCrossings[i]!.flatMap((crossing) => crossingEntries(slots, muscle, crossing)),
      ]),
    ),
    sharedStart: starts(wrapped.map(({ others }) => others)),
    shared: Int32Array.from(wrapped.flatMap(({ others }) => others)),
    copies: Int32Array.from(
      wrapped.flatMap(({ muscle, others, to }) =>
        others.flatMap((other) =>
          hipCoordinates(to.body < 9 ? hipBall : hipBall + 1).flatMap((c) => [slots.of(muscle, c), slots.of(other, c)]),
        ),
      ),
    ),
    surfaces: {
      body: Int32Array.from(surfaces, ({ body }) => body),
      center: Float64Array.from(surfaces.flatMap(({ center }) => center)),
      rotation: Float64Array.from(surfaces.flatMap(({ rotation }) => rotation)),
      radius: Float64Array.from(surfaces, ({ radius }) => radius),
      isCylinder: Uint8Array.from(surfaces, ({ type }) => Number(type === "cylinder")),
      moving: Int32Array.from(used.filter((surface) => surfaces[surface]!.body !== 0)),
    },
    sumStart: starts(sums),
    sums: Int32Array.from(sums.flat(2)),
    shares: Float64Array.from(lumbarLevels.flatMap((level) => level.shares)),
    slotMuscle: Int32Array.from(slots.muscle),
    slotCoordinate: Int32Array.from(slots.coordinate),
    slotOf: slotTable(slots, count),
    firstAdded,
  };
}

/** For each level, pairs of slots: an arm about it, and the sum that it belongs to. */
function sumsOf(muscles: readonly Muscle[], slots: Slots): readonly (readonly (readonly [number, number])[])[] {
  const crossesSpine = (muscle: number) => levels.some((level) => slots.has(muscle, firstLevel + 3 * level));
  muscles.forEach((_, muscle) => {
    if (crossesSpine(muscle)) slots.add(muscle, sumCoordinates);
  });
  return levels.map((level) =>
    muscles.flatMap((_, muscle) => {
      const slot = slots.of(muscle, firstLevel + 3 * level);
      return slot < 0 ? [] : [[slot, slots.of(muscle, sumCoordinates[0]!)] as const];
    }),
  );
}

const coordinateCount = coordinates.length;

function slotTable(slots: Slots, muscles: number): Int32Array {
  const table = new Int32Array(muscles * coordinateCount).fill(-1);
  slots.muscle.forEach((muscle, slot) => {
    table[muscle * coordinateCount + slots.coordinate[slot]!] = slot;
  });
  return table;
}
