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

/** In the unit of the score: points as they are, a ratio as `shrunkLog`. */
export const weightOf = (weight: Weight): number => (typeof weight === "number" ? weight : shrunkLog(weight.ratio));
