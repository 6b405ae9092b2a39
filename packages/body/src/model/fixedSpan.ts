import type { Vec3 } from "../tables/rows.ts";
import { wind } from "../wind.ts";
import { turned } from "./matrix.ts";
import type { Point, Surface } from "./model.ts";

/** Length of a span over a surface when both its ends and the surface are on one body: it is the same in every pose. */
export function fixedLength(
  { center, rotation: r, radius, type }: Surface,
  winding: 1 | -1,
  from: Point,
  to: Point,
): number {
  const toSurface = [r[0]!, r[3]!, r[6]!, r[1]!, r[4]!, r[7]!, r[2]!, r[5]!, r[8]!];
  const seen = ({ location }: Point): Vec3 =>
    turned(toSurface, [location[0] - center[0], location[1] - center[1], location[2] - center[2]]);
  const [p, q] = [seen(from), seen(to)];
  const found = new Float64Array(6);
  const isCylinder = type === "cylinder";
  const ends = Float64Array.from([...(isCylinder ? [...p, ...q] : inPlane(p, q)), radius]);
  const touches = wind(ends, isCylinder ? winding : 1, found);
  return touches ? found[5]! : Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Both points in the plane through them and the centre, the first on its x. */
function inPlane(p: Vec3, q: Vec3): readonly number[] {
  const [first, second] = [Math.hypot(...p), Math.hypot(...q)];
  const along = (p[0] * q[0] + p[1] * q[1] + p[2] * q[2]) / first;
  return [first, 0, 0, along, Math.sqrt(Math.max(0, second * second - along * along)), 0];
}
