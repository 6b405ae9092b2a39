import type { Model } from "./model/model.ts";
import { wrapSize } from "./model/spans.ts";
import type { State } from "./state.ts";

/** A span over a surface, seen along the axis about which it turns. */
export interface WrapPlane {
  readonly surface: number;
  readonly radius: number;
  /** Distances of the two points from the axis, m. */
  readonly distances: readonly [number, number];
  /** Angle from the first point to the second in the direction of the winding, −π/2 to 3π/2, rad. */
  readonly delta: number;
  /** Angle over which it lies on the surface, rad; negative when it does not touch. */
  readonly phi: number;
  /** Where the middle of that arc points, from the axis, in the surface's x and y. */
  readonly middle: number;
}

export const wrapCount = ({ spans }: Model): number => spans.wraps.length / wrapSize;

/** Span `i` over a surface, of the pose that was evaluated last. For checks and exports: the fast way is in `muscles.ts`. */
export function wrapPlane({ spans }: Model, { points, surfaces }: State, i: number): WrapPlane {
  const [from, to, , surface, winding] = spans.wraps.subarray(i * wrapSize) as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
  ];
  const [p, q] = [from, to].map((point) =>
    [0, 1, 2].map((axis) => {
      const o = 12 * surface;
      const part = (k: number) => (points[point + k]! - surfaces[o + k]!) * surfaces[o + 3 + 3 * axis + k]!;
      return part(0) + part(1) + part(2);
    }),
  ) as [number[], number[]];
  const radius = spans.surfaces.radius[surface]!;
  const isCylinder = spans.surfaces.isCylinder[surface] === 1;
  const distance = ([x = 0, y = 0, z = 0]: readonly number[]) => Math.hypot(x, y, isCylinder ? 0 : z);
  const distances = [distance(p), distance(q)] as const;
  const turn = isCylinder ? winding * (Math.atan2(q[1]!, q[0]!) - Math.atan2(p[1]!, p[0]!)) : between(p, q);
  const delta = turn - 2 * Math.PI * Math.floor((turn + Math.PI / 2) / (2 * Math.PI));
  const [first, second] = distances.map((d) => Math.acos(Math.min(1, radius / d))) as [number, number];
  const start = Math.atan2(p[1]!, p[0]!);
  return {
    ...{ surface, radius, distances, delta },
    phi: delta - first - second,
    middle: start + (winding * (delta + first - second)) / 2,
  };
}

function between(p: readonly number[], q: readonly number[]): number {
  const dot = p[0]! * q[0]! + p[1]! * q[1]! + p[2]! * q[2]!;
  return Math.acos(Math.max(-1, Math.min(1, dot / (Math.hypot(...p) * Math.hypot(...q)))));
}
