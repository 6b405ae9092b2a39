import { distanceAt } from "../../field/distance.ts";
import type { Field } from "../../field/field.ts";
import { selectAll } from "../../field/selection.ts";
import { selectWithin } from "./sampleField.ts";
import { slopeAt } from "./slope.ts";

/** m: only what is cut by the plane z = 0 lies in it, as it is joined with its image there. */
const besideMiddle = 2e-4;

/**
 * Moves places onto a field's surface, by Newton's steps along its slope. Places with z = 0 stay in that plane.
 *
 * @param far how far a place may be from the surface, m
 */
export function settle(field: Field, places: Float32Array, far: number, rounds = 4): void {
  const near = selectAll(field);
  const slope = new Float64Array(3);
  for (let i = 0; i < places.length; i += 3) {
    let [x, y, z] = [places[i]!, places[i + 1]!, places[i + 2]!];
    const isMiddle = z === 0;
    selectWithin(field, near, x, y, z, far);
    for (let round = 0; round < rounds; round++) {
      const d = Math.max(-far, Math.min(far, distanceAt(field, near, x, y, z)));
      slopeAt(field, near, x, y, z, slope);
      x -= 0.9 * d * slope[0]!;
      y -= 0.9 * d * slope[1]!;
      if (!isMiddle) z = Math.max(besideMiddle, z - 0.9 * d * slope[2]!);
    }
    places[i] = x;
    places[i + 1] = y;
    places[i + 2] = z;
  }
}
