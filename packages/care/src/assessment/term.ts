import { holds, weightsOf } from "./jointTerm.ts";
import { type Given, type ItemId, isAnswered, linkIdsOf, type Term } from "./pattern.ts";
import { counting, strongestBounds } from "./strongest.ts";
import { weightOf } from "./weight.ts";

/**
 * What a term adds to the score, with the answers given. An unanswered item adds nothing.
 *
 * @throws RangeError when an answer is none of those that the term knows
 */
export function scoreOf(term: Term, given: Given): number {
  if (term.when === "each") return eachWeight(term, given) ?? 0;
  if (term.when === "strongest") return counting(term, given)?.weight ?? 0;
  const state = holds(term, given);
  const [met, unmet] = weightsOf(term);
  return state === null ? 0 : state ? met : unmet;
}

/** Lowest and highest that a term can still add, whatever the open items turn out to be. */
export function boundsOf(term: Term, given: Given): readonly [low: number, high: number] {
  if (term.when === "strongest") return strongestBounds(term, given);
  if (term.when === "each") return eachBounds(term, given);
  const state = holds(term, given);
  const [met, unmet] = weightsOf(term);
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
function eachWeight(term: Term & { readonly when: "each" }, given: Given): number | null {
  const answer = given[term.linkId];
  if (!isAnswered(answer)) return null;
  const weight = term.weights[answer];
  if (weight === undefined) {
    throw new RangeError(`${term.linkId}: expected ${Object.keys(term.weights).join(", ")}, got "${answer}".`);
  }
  return weightOf(weight);
}

function eachBounds(term: Term & { readonly when: "each" }, given: Given): readonly [low: number, high: number] {
  const weight = given[term.linkId] === undefined ? 0 : eachWeight(term, given);
  if (weight !== null) return [weight, weight];
  const weights = Object.values(term.weights).map(weightOf);
  return [Math.min(...weights), Math.max(...weights)];
}
