import { degreesOf } from "./body.ts";
import { isUnsure } from "./stance.ts";

/** Pull of the psoas while it rests, in the only words that its numbers allow; null: not computed. */
export type Pull = "none" | "little" | "strong" | null;

/**
 * Shares of the largest force that the muscle can pull with. own choices: at the length where its fibres are strongest, near
 * standing, the curve of a resting muscle gives 0.02 and never 0, so half as much again is called none; a tenth of what it can
 * do at work is what a person would feel as strong. No posture of this page comes to a tenth.
 */
export const littleFrom = 0.03;
export const strongFrom = 0.1;

/** @param passive share of the largest force, from the whole psoas of gait2392 */
export function pullOf(passive: number, coordinates: Float64Array): Pull {
  if (isUnsure(degreesOf(coordinates, "lumbar_extension"))) return null;
  return passive < littleFrom ? "none" : passive < strongFrom ? "little" : "strong";
}
