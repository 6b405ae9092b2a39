import { shrunkLog } from "./shrunkLog.ts";

/** A ratio as it was published, before it is pulled toward 1. */
export interface Ratio {
  /** Above 1 speaks for the pattern, below 1 against it. */
  readonly ratio: number;
  /** 95 % interval, or the span between studies where the source says so; null where none is at hand. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly source: string;
}

/** What an answer adds: points, or a published ratio. */
export type Weight = number | Ratio;

/** In the unit of the score, how far below and above its weight the truth may lie. */
export type Spread = readonly [below: number, above: number];

/**
 * The interval of a published ratio, as `shrunkLog`. Points are our own and have none.
 *
 * own choice: where no interval is at hand, from a ratio that says nothing to one that says twice as much. So an answer that
 * speaks for a pattern never speaks against it at either end.
 */
export function spreadOf(weight: Weight): Spread {
  if (typeof weight === "number") return [0, 0];
  const middle = shrunkLog(weight.ratio);
  if (weight.interval === null) return [Math.abs(middle), Math.abs(middle)];
  const [low, high] = weight.interval;
  return [middle - shrunkLog(low), shrunkLog(high) - middle];
}

/** In the unit of the score: points as they are, a ratio as `shrunkLog`. */
export const weightOf = (weight: Weight): number => (typeof weight === "number" ? weight : shrunkLog(weight.ratio));
