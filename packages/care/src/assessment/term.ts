import { type Given, type ItemId, isAnswered, type Term } from "./pattern.ts";

/**
 * What a term adds to the score, with the answers given. An unanswered item adds nothing.
 *
 * @throws RangeError when an answer is none of those that the term knows
 */
export function scoreOf(term: Term, given: Given): number {
  if (term.when === "each") return weightOf(term, given) ?? 0;
  return holds(term, given) === true ? term.weight : 0;
}

/** Lowest and highest that a term can still add, whatever the unanswered items turn out to be. */
export function boundsOf(term: Term, given: Given): readonly [low: number, high: number] {
  if (term.when === "each") {
    const weight = weightOf(term, given);
    if (weight !== null) return [weight, weight];
    const weights = Object.values(term.weights);
    return [Math.min(...weights), Math.max(...weights)];
  }
  const state = holds(term, given);
  return [state === true ? term.weight : 0, state === false ? 0 : term.weight];
}

/** The item beside which a person sees the push of this term. */
export function shownOn(term: Term, given: Given): ItemId {
  if (term.when === "each") return term.linkId;
  return term.linkIds.find((linkId) => given[linkId] === "yes") ?? term.linkIds[0];
}

/** Weight of the answer given; null while unanswered. */
function weightOf(term: Term & { readonly when: "each" }, given: Given): number | null {
  const answer = given[term.linkId];
  if (!isAnswered(answer)) return null;
  const weight = term.weights[answer];
  if (weight === undefined) {
    throw new RangeError(`${term.linkId}: expected ${Object.keys(term.weights).join(", ")}, got "${answer}".`);
  }
  return weight;
}

/** Does the condition of a joint term hold? null: the unanswered items decide. */
function holds(term: Term & { readonly when: "all" | "any" }, given: Given): boolean | null {
  const answers = term.linkIds.map((linkId) => given[linkId]);
  const decisive = term.when === "all" ? "no" : "yes";
  if (answers.includes(decisive)) return term.when === "any";
  return answers.every(isAnswered) ? term.when === "all" : null;
}
