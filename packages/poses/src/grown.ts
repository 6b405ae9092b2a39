import { coordinateNumber } from "@ilio/body";
import type { Prop } from "./props.ts";

// A motion for a person of another stature: it is solved once, for the body of 1.70 m, and then body and room grow alike. So
// every angle, contact and length in per cent of its range stays as it was and was tested. Solved anew among things that keep
// their size, fifteen motions would not hold at 1.40 m and two at 2.00 m, and what is told of the others would not be shown.

const shifts = ["pelvis_tx", "pelvis_ty", "pelvis_tz"].map(coordinateNumber);

/**
 * The same posture of a body that is `scale` times as large.
 *
 * @param coordinates of the body of 1.70 m, rad and m
 * @param scale of the model
 */
export function grownCoordinates(coordinates: Float64Array, scale: number): Float64Array {
  const grown = Float64Array.from(coordinates);
  for (const c of shifts) grown[c] = scale * coordinates[c]!;
  return grown;
}

/** Chair, bed and wall that fit a body which is `scale` times as large. */
export const grownProps = (props: readonly Prop[], scale: number): readonly Prop[] =>
  props.map(({ name, center: [x, y, z], size: [u, v, w] }) => ({
    ...{ name, center: [scale * x, scale * y, scale * z], size: [scale * u, scale * v, scale * w] },
  }));
