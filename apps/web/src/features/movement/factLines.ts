import type { MotionFacts } from "@ilio/care/bodyFacts";

/** Words for a share of a muscle's whole range, per cent up to which each is said. own choice: broad, as the number stands beside. */
const shares = [
  ["little", 7],
  ["small", 20],
  ["quarter", 30],
  ["third", 41],
  ["half", 58],
  ["more-than-half", 75],
  ["most", 90],
  ["whole", 100],
] as const;
export type Share = (typeof shares)[number][0];

/** Below this nothing is said to change: the same 2 % within which a phase counts as isometric. */
const sameWithin = 2;

/** What a phase does to the muscle that it is about. */
export interface FactLine {
  readonly cue: string;
  readonly muscle: string;
  readonly way: "longer" | "shorter" | "same";
  readonly share: Share;
  /** Whole per cent of the muscle's range over all poses. */
  readonly percent: number;
}

/** The computed change of length in each phase, in order; a cue that takes several phases is one line. None: not computed. */
export function factLines(facts: MotionFacts | undefined): readonly FactLine[] {
  const sums: { cue: string; muscle: string; change: number }[] = [];
  for (const { cue, muscle, changePercent: change } of facts?.phases ?? []) {
    const last = sums.at(-1);
    if (last?.cue === cue && last.muscle === muscle) last.change += change;
    else sums.push({ cue, muscle, change });
  }
  return sums.map(({ cue, muscle, change }) => ({ cue, muscle, ...spoken(change) }));
}

/** What is said of a change of length, in per cent of the range of the muscle. @throws RangeError when it is above 100 % */
export function spoken(change: number): Pick<FactLine, "way" | "share" | "percent"> {
  const size = Math.abs(change);
  const found = shares.find(([, most]) => size <= most);
  if (found === undefined) throw new RangeError(`spoken: expected a change of at most 100 %, got ${change}.`);
  return {
    way: size <= sameWithin ? "same" : change > 0 ? "longer" : "shorter",
    share: found[0],
    percent: Math.round(size),
  };
}
