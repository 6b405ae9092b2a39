import type { Sex } from "./tables/segments.ts";

/** What the model is fitted to. */
export interface Person {
  /** m */
  readonly stature: number;
  /** kg */
  readonly mass: number;
  readonly sex: Sex;
}

/** own choice: the published models that the tables come from stand for a man of this size. */
export const referencePerson: Person = { stature: 1.7, mass: 75, sex: "male" };

/** own choice: adults from the very small to the very large; the geometry stays the same shape, so it stays valid. */
export const statureRange: readonly [least: number, greatest: number] = [1.3, 2.2];
export const massRange: readonly [least: number, greatest: number] = [30, 250];

/** @throws RangeError naming the field that is not a person's */
export function expectPerson({ stature, mass, sex }: Person): void {
  expectWithin("stature in m", stature, statureRange);
  expectWithin("mass in kg", mass, massRange);
  if (sex !== "female" && sex !== "male")
    throw new RangeError(`person: expected sex "female" or "male", got "${String(sex)}".`);
}

function expectWithin(what: string, value: number, [least, greatest]: readonly [number, number]): void {
  if (!(value >= least && value <= greatest))
    throw new RangeError(`person: expected ${what} from ${least} to ${greatest}, got ${value}.`);
}
