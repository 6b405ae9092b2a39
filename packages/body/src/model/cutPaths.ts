import { fixedLength } from "./fixedSpan.ts";
import type { Element, Muscle, Point, Surface } from "./model.ts";
import { hipBall } from "./skeleton.ts";

/** A straight span between two bodies. */
export interface Straight {
  readonly muscle: number;
  readonly from: Point;
  readonly to: Point;
}

/** A span over a surface. */
export interface Wrapped extends Straight {
  readonly surface: number;
  readonly winding: 1 | -1;
  /** Other muscles whose path is the same here. */
  readonly others: number[];
}

type PathSurface = Exclude<Element, Point>;

/** The spans of all muscles, and the lengths that never change. */
interface Cut {
  readonly straight: readonly Straight[];
  readonly wrapped: readonly Wrapped[];
  readonly fixedLengths: Float64Array;
}

const isSame = (a: Point, b: Point): boolean => a.body === b.body && a.location.every((x, i) => x === b.location[i]);
const distance = (a: Point, b: Point): number => Math.hypot(...a.location.map((x, i) => x - b.location[i]!));
export const isLeg = ({ body }: Point): boolean => body > hipBall;

function expectPoint(element: Element | undefined, muscle: Muscle): Point {
  if (element !== undefined && "body" in element) return element;
  throw new RangeError(`path of ${muscle.name}: expected a point before and after each surface.`);
}

/** Cuts the paths of all muscles into spans. @throws RangeError when a surface has no point before or after it */
export function cutPaths(muscles: readonly Muscle[], surfaces: readonly Surface[]): Cut {
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
