import { type Given, type ItemId, isUndecided, type Term, type YesNo } from "./pattern.ts";
import { weightOf } from "./weight.ts";

type Strongest = Term & { readonly when: "strongest" };

const heaviest = (items: readonly YesNo[], answer: "yes" | "no"): YesNo | undefined =>
  items.toSorted((a, b) => Math.abs(weightOf(b[answer])) - Math.abs(weightOf(a[answer])))[0];

const saying = ({ of }: Strongest, given: Given, answer: "yes" | "no"): readonly YesNo[] =>
  of.filter(({ linkId }) => given[linkId] === answer);

/** The item that counts: of those with yes the heaviest, else of those with no. undefined while none is answered. */
export function counting(term: Strongest, given: Given): { linkId: ItemId; weight: number } | undefined {
  for (const answer of ["yes", "no"] as const) {
    const found = heaviest(saying(term, given, answer), answer);
    if (found !== undefined) return { linkId: found.linkId, weight: weightOf(found[answer]) };
  }
  return undefined;
}

/** Lowest and highest that it can still add: all open items no, all open items yes. */
export function strongestBounds(term: Strongest, given: Given): readonly [low: number, high: number] {
  const ends = (["no", "yes"] as const).map((answer) => {
    const open = term.of.filter(({ linkId }) => isUndecided(given[linkId])).map(({ linkId }) => [linkId, answer]);
    return counting(term, { ...given, ...Object.fromEntries(open) })?.weight ?? 0;
  });
  return [Math.min(...ends), Math.max(...ends)];
}
