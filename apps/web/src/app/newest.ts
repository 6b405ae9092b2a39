import { authoredOf } from "@ilio/record";

interface Timed {
  readonly at: string;
}

const instantOf = ({ at }: Timed): number => Date.parse(authoredOf(at));

/** By when it happened, the newest first. Lists of the record stand in the order in which things were recorded. */
export const newestFirst = <T extends Timed>(list: readonly T[]): readonly T[] =>
  list.toReversed().sort((a, b) => instantOf(b) - instantOf(a));

/**
 * What happened last, whatever was added later for an earlier day. A time ahead means that a clock was wrong: such an
 * entry counts only where there is no other.
 */
export function newestOf<T extends Timed>(list: readonly T[], now: string): T | undefined {
  const end = instantOf({ at: now });
  const sorted = newestFirst(list);
  return sorted.find((one) => instantOf(one) <= end) ?? sorted[0];
}
