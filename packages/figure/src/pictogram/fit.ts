import type { Drawing } from "../drawing/drawBody.ts";
import type { Fit } from "./paths.ts";
import type { PropShape } from "./propShapes.ts";

/** Free on each side of a card, units; with marks there is room for a label. own choices. */
const margin = 9;
const marginWithMarks = 20;
/** Below the lowest place: the mat. */
const foot = 14;

/** The figure as large as it can be, in the middle, on the mat. Props may be cut at the edge, but for what is beside the body. */
export function fitOf({ outline }: Drawing, shapes: readonly PropShape[], hasMarks: boolean): Fit {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const line of outline)
    for (const [u, v] of line) {
      [left, right] = [Math.min(left, u), Math.max(right, u)];
      [low, high] = [Math.min(low, v), Math.max(high, v)];
    }
  const [bodyLeft, bodyRight, bodyHigh] = [left, right, high];
  for (const { points } of shapes)
    for (const [u, v] of points) {
      [left, right] = [Math.min(left, Math.max(u, bodyLeft - 0.25)), Math.max(right, Math.min(u, bodyRight + 0.25))];
      [low, high] = [Math.min(low, v), Math.max(high, Math.min(v, bodyHigh + 0.06))];
    }
  const edge = hasMarks ? marginWithMarks : margin;
  const scale = Math.min((240 - 2 * edge) / (right - left), (240 - edge - foot) / (high - low));
  const height = scale * (high - low);
  // a flat figure stands in the lower middle, a tall one on the foot of the card
  const bottom = 240 - foot - Math.max(0, 240 - edge - foot - height) * 0.36;
  return { scale, x0: 120 - (scale * (left + right)) / 2, y0: bottom + scale * low };
}
