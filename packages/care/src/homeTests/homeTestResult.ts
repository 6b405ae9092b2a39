import type { Answer } from "../answers/answers.ts";
import type { Side } from "../catalogue/movement.ts";
import type { HomeTestQuestion } from "./homeTest.ts";

/** What was done and measured on one side. Codes that this version does not know count as not sure. */
export interface HomeTestTry {
  readonly side: Side;
  /** Three readings, or two; thigh above the level, or shin turned outward from the plumb line. */
  readonly degrees?: readonly number[];
  readonly by?: "phone" | "tape";
  readonly seconds?: number;
  readonly told: Readonly<Partial<Record<HomeTestQuestion, string>>>;
}

/** One home test as it was done once. */
export interface HomeTestResult {
  /** Of `homeTestIds`, unless a newer version stored it. */
  readonly test: string;
  /** Pain just before, NRS 0 to 10. */
  readonly nrs: number;
  /** A painkiller, or caffeine, within the hours in which it works? Not sure counts as yes. */
  readonly masked: Answer;
  readonly tries: readonly HomeTestTry[];
}

/** Kept apart: it is shown, but speaks for no pattern and is compared with nothing. */
export const isMasked = ({ masked }: Pick<HomeTestResult, "masked">): boolean => masked !== "no";

export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * What a try measured, in the unit of its test; null where nothing was.
 *
 * own choice: of several readings the mean.
 */
export function measured({ degrees, seconds }: HomeTestTry): number | null {
  if (degrees !== undefined && degrees.length > 0) return mean(degrees);
  return seconds ?? null;
}

/**
 * The angle of a thigh from two lengths that a tape measures.
 *
 * @param height cm of the middle of the knee above the edge of the bed; below it negative
 * @param length cm of the thigh, from the hip to the middle of the knee
 * @returns degrees above the level
 * @throws RangeError when the length is none, or the height is more than the thigh is long
 * @source the trigonometric form of the test: J Athl Train 2015, PMC4560013
 */
export function thighAngle(height: number, length: number): number {
  if (!(length > 0) || !(Math.abs(height) <= length)) {
    throw new RangeError(`thighAngle: expected a height within ±${length} cm, got ${height} cm.`);
  }
  return (Math.asin(height / length) * 180) / Math.PI;
}
