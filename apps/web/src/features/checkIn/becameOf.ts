import type { MovementDone } from "@ilio/record";

/** What became of a movement over its sides; `partly`: not the same on all of them. */
export type Became = MovementDone["outcome"] | "partly";

/** Pain and a swap are of the whole movement; of what was done on one side alone neither side speaks for both. */
export function becameOf(lines: readonly Pick<MovementDone, "outcome">[]): Became {
  const outcomes = new Set(lines.map(({ outcome }) => outcome));
  const whole = (["hurt", "swapped"] as const).find((outcome) => outcomes.has(outcome));
  const [first] = outcomes;
  if (first === undefined) throw new RangeError("becameOf: expected at least one line of a movement, got none.");
  return whole ?? (outcomes.size === 1 ? first : "partly");
}
