import type { GroundFrames } from "@ilio/body";
import type { Place } from "../outline/castRaster.ts";
import type { Figure } from "../skin/figure.ts";

/**
 * From a spot of the skin as seen in a view to where it lies in neutral standing, for a stature of 1.70 m. Between two bodies the
 * answers of both are mixed, so that the hem of a garment does not jump at a joint.
 */
export function restPlace({ skin, neutral, model }: Figure, ground: GroundFrames, axes: readonly number[]): Place {
  const maps = ground.positions.length / 3;
  const toRest = new Float64Array(12 * maps);
  for (let body = 0; body < maps; body++) fillMap(toRest, body, neutral, ground, axes, 1 / model.scale);
  return (bar, u, v, w, weight, out) => {
    const o = 12 * skin[bar]!.body;
    for (let k = 0; k < 3; k++) {
      const row = o + 4 * k;
      out[k]! += weight * (toRest[row]! * u + toRest[row + 1]! * v + toRest[row + 2]! * w + toRest[row + 3]!);
    }
  };
}

/** rest = (Rn · Rᵀ · (Axesᵀ · seen − X) + Xn) × shrink */
function fillMap(
  out: Float64Array,
  body: number,
  neutral: GroundFrames,
  ground: GroundFrames,
  axes: readonly number[],
  shrink: number,
): void {
  const [r, x] = [9 * body, 3 * body];
  for (let row = 0; row < 3; row++) {
    const o = 12 * body + 4 * row;
    const inRoom = [0, 1, 2].map((column) =>
      [0, 1, 2].reduce(
        (sum, k) => sum + neutral.rotations[r + 3 * row + k]! * ground.rotations[r + 3 * column + k]!,
        0,
      ),
    );
    for (let a = 0; a < 3; a++)
      out[o + a] = shrink * [0, 1, 2].reduce((sum, k) => sum + inRoom[k]! * axes[3 * a + k]!, 0);
    const shift = [0, 1, 2].reduce((sum, k) => sum + inRoom[k]! * ground.positions[x + k]!, 0);
    out[o + 3] = shrink * (neutral.positions[x + row]! - shift);
  }
}
