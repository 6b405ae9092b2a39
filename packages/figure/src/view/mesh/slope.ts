import { distanceAt } from "../../field/distance.ts";
import type { Field } from "../../field/field.ts";
import type { Selection } from "../../field/selection.ts";

const h = 2e-5;

/** The unit vector away from a field's surface at a place, into `out`. */
export function slopeAt(field: Field, near: Selection, x: number, y: number, z: number, out: Float64Array): void {
  out[0] = distanceAt(field, near, x + h, y, z) - distanceAt(field, near, x - h, y, z);
  out[1] = distanceAt(field, near, x, y + h, z) - distanceAt(field, near, x, y - h, z);
  out[2] = distanceAt(field, near, x, y, z + h) - distanceAt(field, near, x, y, z - h);
  const length = Math.hypot(out[0], out[1], out[2]) || 1;
  out[0] /= length;
  out[1] /= length;
  out[2] /= length;
}
