import { type Given, type ItemId, isUndecided, type Term, type YesNo } from "./pattern.ts";
import { type Spread, spreadOf, type Weight, weightOf } from "./weight.ts";

type Strongest = Term & { readonly when: "strongest" };

const heaviest = (items: readonly YesNo[], answer: "yes" | "no"): YesNo | undefined =>
  items.toSorted((a, b) => Math.abs(weightOf(b[answer])) - Math.abs(weightOf(a[answer])))[0];

const saying = ({ of }: Strongest, given: Given, answer: "yes" | "no"): readonly YesNo[] =>
  of.filter(({ linkId }) => given[linkId] === answer);

/** The item that counts: of those with yes the heaviest, else of those with no. undefined while none is answered. */
export function counting(term: Strongest, given: Given): { linkId: ItemId; weight: Weight } | undefined {
  for (const answer of ["yes", "no"] as const) {
    const found = heaviest(saying(term, given, answer), answer);
    if (found !== undefined) return { linkId: found.linkId, weight: found[answer] };
  }
  return undefined;
}

/**
 * How far the weight that counts may be off. Every item that says the same speaks for it, so its ends are those of the item
 * that is surest there: one more yes never makes a pattern less sure.
 */
export function strongestDoubt(term: Strongest, given: Given): Spread {
  for (const answer of ["yes", "no"] as const) {
    const weights = saying(term, given, answer).map((item) => item[answer]);
    if (weights.length === 0) continue;
    const furthest = answer === "yes" ? Math.max : Math.min;
    const middle = weightOf(counting(term, given)!.weight);
    const low = furthest(...weights.map((weight) => weightOf(weight) - spreadOf(weight)[0]));
    const high = furthest(...weights.map((weight) => weightOf(weight) + spreadOf(weight)[1]));
    return [middle - low, high - middle];
  }
  return [0, 0];
}

/** Lowest and highest that it can still add: all open items no, all open items yes. */
export function strongestBounds(term: Strongest, given: Given): readonly [low: number, high: number] {
  const ends = (["no", "yes"] as const).map((answer) => {
    const open = term.of.filter(({ linkId }) => isUndecided(given[linkId])).map(({ linkId }) => [linkId, answer]);
    return weightOf(counting(term, { ...given, ...Object.fromEntries(open) })?.weight ?? 0);
  });
  return [Math.min(...ends), Math.max(...ends)];
}
