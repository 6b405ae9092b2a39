import { coordinates } from "../tables/coordinates.ts";
import { muscleBodies } from "./bodies.ts";
import { type Crossing, crossingOf } from "./crossing.ts";
import { fixedLength } from "./fixedSpan.ts";
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
  readonly spine: Int16Array;
  readonly spineSign: Float64Array;
  /** Spine spans that cross level k: `levelStart[k]` to `levelStart[k + 1]` − 1, each as span × 6. Its slots are 3 × its place. */
  readonly levelStart: Int32Array;
  readonly levelSpans: Int16Array;

  /** The other straight spans: point × 3 of both ends, muscle, crossing. */
  readonly legs: Int16Array;
  /** Spans over a surface: point × 3 of both ends, muscle, surface, winding, then three crossings: to it, from it, past it. */
  readonly wraps: Int16Array;
  /** Muscles that share span i besides its own: `sharedStart[i]` to `sharedStart[i + 1]` − 1. */
  readonly sharedStart: Int32Array;
  readonly shared: Int16Array;
  /** Slots to copy from and to for those. */
  readonly copies: Int16Array;

  readonly surfaces: SurfaceTable;
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

/** Entries of a crossing in `legs` and `wraps`; the first is −1 where nothing is crossed. */
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

type PathSurface = Exclude<Element, Point>;

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

function cutPaths(muscles: readonly Muscle[], surfaces: readonly Surface[]): Cut {
  const straight: Straight[] = [];
  const wrapped: Wrapped[] = [];
  const fixedLengths = new Float64Array(muscles.length);
  const round = (muscle: number, from: Point, to: Point, { surface, winding }: PathSurface): void => {
    const on = surfaces[surface]!;
    if (from.body === on.body && to.body === on.body) {
      fixedLengths[muscle]! += fixedLength(on, winding, from, to);
      return;
    }
    const twin = wrapped.find(
      (each) => each.surface === surface && each.winding === winding && isSame(each.from, from) && isSame(each.to, to),
    );
    // only across the hip: the eleven fascicles of psoas
    if (twin !== undefined && from.body === 0 && isLeg(to)) twin.others.push(muscle);
    else wrapped.push({ muscle, from, to, surface, winding, others: [] });
  };
  muscles.forEach((muscle, i) => {
    muscle.path.forEach((element, k) => {
      if (k === 0 || "surface" in element) return;
      const before = muscle.path[k - 1]!;
      if ("surface" in before) round(i, expectPoint(muscle.path[k - 2], muscle), element, before);
      else if (before.body === element.body) fixedLengths[i]! += distance(before, element);
      else straight.push({ muscle: i, from: before, to: element });
    });
  });
  return { straight, wrapped, fixedLengths };
}

const pointKey = ({ body, location }: Point): string => `${body} ${location.join(" ")}`;

/** Gives each moving point its place. */
class Points {
  readonly #list: readonly Point[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(spans: readonly Straight[]) {
    const all = new Map(spans.flatMap(({ from, to }) => [from, to].map((point) => [pointKey(point), point] as const)));
    this.#list = [...all.values()].sort((a, b) => a.body - b.body);
    this.#places = new Map(this.#list.map((point, i) => [pointKey(point), 3 * i]));
  }

  place(point: Point): number {
    const place = this.#places.get(pointKey(point));
    if (place === undefined) throw new Error(`spans: expected point ${pointKey(point)} to be known.`);
    return place;
  }

  locations(): Float64Array {
    return Float64Array.from(this.#list.flatMap(({ location }) => location));
  }

  bodyStart(): Int32Array {
    const start = new Int32Array(muscleBodies + 1);
    for (const { body } of this.#list) start[body + 1]!++;
    for (let body = 0; body < muscleBodies; body++) start[body + 1]! += start[body]!;
    return start;
  }
}

/** Gives each moment arm its place. */
class Slots {
  readonly muscle: number[] = [];
  readonly coordinate: number[] = [];
  /** Muscle × number of coordinates + coordinate → slot, or −1. */
  readonly table: Int32Array;

  constructor(muscles: number) {
    this.table = new Int32Array(muscles * coordinates.length).fill(-1);
  }

  of = (muscle: number, coordinate: number): number => this.table[muscle * coordinates.length + coordinate]!;
  has = (muscle: number, coordinate: number): boolean => this.of(muscle, coordinate) >= 0;

  add(muscle: number, wanted: readonly number[]): void {
    for (const coordinate of wanted) {
      if (this.has(muscle, coordinate)) continue;
      this.table[muscle * coordinates.length + coordinate] = this.muscle.length;
      this.muscle.push(muscle);
      this.coordinate.push(coordinate);
    }
  }
}

const sides = ["r", "l"] as const;
const firstLevel = coordinateNumber("L5_S1_FE");
const levelCoordinates = (level: number): readonly number[] => [0, 1, 2].map((axis) => firstLevel + 3 * level + axis);
const hips = sides.map((side) =>
  ["hip_flexion", "hip_adduction", "hip_rotation"].map((name) => coordinateNumber(`${name}_${side}`)),
);
const knees = sides.map((side) => coordinateNumber(`knee_angle_${side}`));
const hipCoordinates = (hip: number): readonly number[] => hips[hip - hipBall]!;
const kneeCoordinate = (twist: number): number => knees[twist >> 1]!;

const levelsOf = ({ low, high }: Crossing): readonly number[] => Array.from({ length: high - low }, (_, i) => low + i);

function coordinatesOf(crossing: Crossing): readonly number[] {
  const knees = [crossing.left, crossing.entered].filter((twist) => twist >= 0).map(kneeCoordinate);
  const hips = crossing.hip < 0 ? [] : hipCoordinates(crossing.hip);
  return [...hips, ...knees, ...levelsOf(crossing).flatMap(levelCoordinates)];
}

function crossingEntries(slots: Slots, muscle: number, crossing: Crossing): readonly number[] {
  const { low, high, spineSign, hip, hipSign, left, entered } = crossing;
  const isNothing = high === low && hip < 0 && left < 0 && entered < 0;
  const slot = (coordinate: number) => slots.of(muscle, coordinate);
  return [
    ...[isNothing ? -1 : low, high, spineSign, high > low ? slot(firstLevel + 3 * low) : 0],
    ...[hip, hipSign, hip < 0 ? 0 : slot(hipCoordinates(hip)[0]!)],
    ...[left, -1, left < 0 ? 0 : slot(kneeCoordinate(left))],
    ...[entered, 1, entered < 0 ? 0 : slot(kneeCoordinate(entered))],
  ];
}

/** Where each group begins when all are laid one after another; and, last, where they end. */
function starts(groups: readonly (readonly unknown[])[]): Int32Array {
  const start = new Int32Array(groups.length + 1);
  groups.forEach(({ length }, i) => {
    start[i + 1] = start[i]! + length;
  });
  return start;
}

const levels = [0, 1, 2, 3, 4];

/** About a sphere a path goes the short way, in a plane that is laid so that this is the way of winding 1. */
const windingOf = ({ type }: Surface, winding: 1 | -1): 1 | -1 => (type === "sphere" ? 1 : winding);

export function spansOf(muscles: readonly Muscle[], surfaces: readonly Surface[]): Spans {
  const { straight, wrapped, fixedLengths } = cutPaths(muscles, surfaces);
  const points = new Points([...straight, ...wrapped]);
  const slots = new Slots(muscles.length);
  const spine = straight.filter(({ from, to }) => !isLeg(from) && !isLeg(to));
  const legs = straight.filter(({ from, to }) => isLeg(from) || isLeg(to));
  const crossings = spine.map(({ from, to }) => crossingOf(from.body, to.body));

  const byLevel = levels.map((level) =>
    spine.flatMap(({ muscle }, i) => {
      const { low, high } = crossings[i]!;
      if (level < low || level >= high) return [];
      if (slots.has(muscle, firstLevel + 3 * level))
        throw new RangeError(`path of ${muscles[muscle]!.name}: expected to cross each lumbar level once.`);
      slots.add(muscle, levelCoordinates(level));
      return [{ span: i, muscle }];
    }),
  );
  const firstAdded = slots.muscle.length;

  for (const { muscle, from, to } of legs) slots.add(muscle, coordinatesOf(crossingOf(from.body, to.body)));
  const wrapCrossings = wrapped.map(({ from, to, surface }) => {
    const { body } = surfaces[surface]!;
    return [crossingOf(from.body, body), crossingOf(body, to.body), crossingOf(from.body, to.body)] as const;
  });
  wrapped.forEach(({ muscle, others }, i) => {
    const [to, from, past] = wrapCrossings[i]!;
    // past it first: the slots of the levels that it crosses must lie side by side
    for (const each of [muscle, ...others]) slots.add(each, [past, to, from].flatMap(coordinatesOf));
  });
  const used = [...new Set(wrapped.map(({ surface }) => surface))].sort((a, b) => a - b);
  return {
    pointLocations: points.locations(),
    bodyStart: points.bodyStart(),
    fixedLengths,
    spine: Int16Array.from(spine.flatMap(({ from, to, muscle }) => [points.place(from), points.place(to), muscle])),
    spineSign: Float64Array.from(crossings, ({ spineSign }) => spineSign),
    levelStart: starts(byLevel),
    levelSpans: Int16Array.from(byLevel.flat(), ({ span }) => 6 * span),
    legs: Int16Array.from(
      legs.flatMap(({ muscle, from, to }) => [
        ...[points.place(from), points.place(to), muscle],
        ...crossingEntries(slots, muscle, crossingOf(from.body, to.body)),
      ]),
    ),
    wraps: Int16Array.from(
      wrapped.flatMap(({ muscle, from, to, surface, winding }, i) => [
        ...[points.place(from), points.place(to), muscle, surface, windingOf(surfaces[surface]!, winding)],
        ...wrapCrossings[i]!.flatMap((crossing) => crossingEntries(slots, muscle, crossing)),
      ]),
    ),
    sharedStart: starts(wrapped.map(({ others }) => others)),
    shared: Int16Array.from(wrapped.flatMap(({ others }) => others)),
    copies: Int16Array.from(
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
    slotMuscle: Int32Array.from(slots.muscle),
    slotCoordinate: Int32Array.from(slots.coordinate),
    slotOf: slots.table,
    firstAdded,
  };
}
