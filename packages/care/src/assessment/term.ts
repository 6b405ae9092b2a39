import { holds, weightsOf } from "./jointTerm.ts";
import { type Given, type ItemId, isAnswered, linkIdsOf, type Term } from "./pattern.ts";
import { counting, strongestBounds, strongestDoubt } from "./strongest.ts";
import { type Spread, spreadOf, type Weight, weightOf } from "./weight.ts";

/**
 * The weight that counts with the answers given; 0 for an unanswered item.
 *
 * @throws RangeError when an answer is none of those that the term knows
 */
function countedOf(term: Term, given: Given): Weight {
  if (term.when === "each") return eachWeight(term, given) ?? 0;
  if (term.when === "strongest") return counting(term, given)?.weight ?? 0;
  const state = holds(term, given);
  const [met, unmet] = weightsOf(term);
  return state === null ? 0 : state ? met : unmet;
}

/** What a term adds to the score. @throws RangeError as `countedOf` */
export const scoreOf = (term: Term, given: Given): number => weightOf(countedOf(term, given));

/** How far what it adds may be off, as the source of the weight says. @throws RangeError as `countedOf` */
export const doubtOf = (term: Term, given: Given): Spread =>
  term.when === "strongest" ? strongestDoubt(term, given) : spreadOf(countedOf(term, given));

/** Lowest and highest that a term can still add, whatever the open items turn out to be. */
export function boundsOf(term: Term, given: Given): readonly [low: number, high: number] {
  if (term.when === "strongest") return strongestBounds(term, given);
  if (term.when === "each") return eachBounds(term, given);
  const state = holds(term, given);
  const [met, unmet] = weightsOf(term).map(weightOf) as [number, number];
  if (state !== null) return state ? [met, met] : [unmet, unmet];
  return [Math.min(met, unmet), Math.max(met, unmet)];
}

/** The item beside which a person sees the push of this term: one that was asked. */
export function shownOn(term: Term, given: Given): ItemId {
  if (term.when === "strongest") return counting(term, given)?.linkId ?? linkIdsOf(term)[0]!;
  if (term.when === "each") return term.linkId;
  const decisive = holds(term, given) === true ? "yes" : "no";
  return term.linkIds.find((linkId) => given[linkId] === decisive) ?? linkIdsOf(term)[0]!;
}

/** Weight of the answer given; null while unanswered. */
function eachWeight(term: Term & { readonly when: "each" }, given: Given): Weight | null {
  const answer = given[term.linkId];
  if (!isAnswered(answer)) return null;
  const weight = term.weights[answer];
  if (weight === undefined) {
    throw new RangeError(`${term.linkId}: expected ${Object.keys(term.weights).join(", ")}, got "${answer}".`);
  }
  return weight;
}

function eachBounds(term: Term & { readonly when: "each" }, given: Given): readonly [low: number, high: number] {
  const weight = given[term.linkId] === undefined ? 0 : eachWeight(term, given);
  if (weight !== null) return [weightOf(weight), weightOf(weight)];
  const weights = Object.values(term.weights).map(weightOf);
  return [Math.min(...weights), Math.max(...weights)];
}
