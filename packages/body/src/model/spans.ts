import { type Crossing, crossingOf } from "./crossing.ts";
import { cutPaths, isLeg } from "./cutPaths.ts";
import type { Muscle, Surface } from "./model.ts";
import { Points } from "./points.ts";
import { hipBall } from "./skeleton.ts";
import { coordinatesOf, firstLevel, hipCoordinates, kneeCoordinate, levelCoordinates, Slots } from "./slots.ts";

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

/** Entries of a crossing in `legs` and `wraps`. */
export const crossingSize = 14;
export const legSize = 3 + crossingSize;
export const wrapSize = 5 + 3 * crossingSize;

/** Balls and twists that are crossed: [first, end, sign, slot] of the lumbar spine, of the hip; [twist, sign, slot] of two knee parts. */
function crossingEntries(slots: Slots, muscle: number, crossing: Crossing): readonly number[] {
  const { low, high, spineSign, hip, hipSign, left, entered } = crossing;
  const slot = (coordinate: number) => slots.of(muscle, coordinate);
  return [
    ...[low, high, spineSign, high > low ? slot(firstLevel + 3 * low) : 0],
    ...(hip < 0 ? [0, 0, 0, 0] : [hip, hip + 1, hipSign, slot(hipCoordinates(hip)[0]!)]),
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
