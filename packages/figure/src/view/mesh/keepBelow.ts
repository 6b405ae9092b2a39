import { distanceAt } from "../../field/distance.ts";
import type { Field } from "../../field/field.ts";
import { selectAll } from "../../field/selection.ts";
import { selectWithin } from "./sampleField.ts";
import { slopeAt } from "./slope.ts";

/** m: how deep below the skin a bone ends in the bind pose. own choice: thinner than any skin, and enough for most poses. */
const depth = 0.004;

/** Moves places of bones in below the skin. The drawn skin and the drawn bones were made by eye, and do not fit everywhere. */
export function keepBelow(skin: Field, places: Float32Array): void {
  const near = selectAll(skin);
  const slope = new Float64Array(3);
  for (let i = 0; i < places.length; i += 3)
    for (let round = 0; round < 3; round++) {
      const [x, y, z] = [places[i]!, places[i + 1]!, places[i + 2]!];
      selectWithin(skin, near, x, y, z, 0.02);
      const out = distanceAt(skin, near, x, y, z) + depth;
      if (out <= 0) break;
      slopeAt(skin, near, x, y, z, slope);
      places[i] = x - out * slope[0]!;
      places[i + 1] = y - out * slope[1]!;
      if (z !== 0) places[i + 2] = Math.max(2e-4, z - out * slope[2]!);
    }
}
