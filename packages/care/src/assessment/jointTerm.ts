import { type Given, isUndecided, type Term } from "./pattern.ts";
import type { Weight } from "./weight.ts";

export type JointTerm = Exclude<Term, { readonly when: "each" | "strongest" }>;

/** Does the condition of a joint term hold? null: the open items decide. An item that was shut out is not there. */
export function holds(term: JointTerm, given: Given): boolean | null {
  const answers = term.linkIds.map((linkId) => given[linkId]);
  const yes = answers.filter((answer) => answer === "yes").length;
  const mayBe = yes + answers.filter(isUndecided).length;
  const needed = neededOf(term);
  if (mayBe < needed) return false;
  const gate = term.when === "atLeast" ? given[term.requires] : "yes";
  if (isUndecided(gate)) return null;
  if (gate !== "yes") return false;
  return yes >= needed ? true : null;
}

/** How many of its questions must be yes. */
function neededOf(term: JointTerm): number {
  if (term.when === "atLeast") return term.count;
  return term.when === "all" ? term.linkIds.length : 1;
}

/** What it adds when it holds, and when it does not. */
export const weightsOf = (term: JointTerm): readonly [met: Weight, unmet: Weight] =>
  term.when === "atLeast" ? [term.met, term.unmet] : [term.weight, 0];
