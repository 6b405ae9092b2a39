import { type Answers, conditionIds, followUpIds, medicineIds, signIds } from "../answers/answers.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import { type AnswerId, readAnswer } from "../answers/readAnswer.ts";
import type { OtherRule } from "./rule.ts";
import type { Because, RuleResult } from "./triageResult.ts";

/** Rows that must be answered before a plan, where they are asked at all. */
function askedFirst(rule: OtherRule["id"], linkIds: readonly AnswerId[], answers: Answers): RuleResult {
  const because = linkIds
    .filter((linkId) => isEnabled(linkId, answers))
    .map((linkId): Because => ({ rule, linkId, answer: readAnswer(answers, linkId) }))
    .filter(({ answer }) => answer === "missing");
  return { rule, level: "none", exercise: because.length > 0 ? "stop" : "usual", advice: null, because };
}

export const signsAsked: OtherRule = {
  id: "signs-asked",
  says: "No plan before each row of the second screen of signs was answered.",
  source: "own choice: a missing answer is not a no, and a cluster could be missed",
  evaluate: (answers) => askedFirst("signs-asked", signIds, answers),
};

export const conditionsAsked: OtherRule = {
  id: "conditions-asked",
  says: "No plan before each condition, and what it opens, was answered. What a condition then changes stands in the table.",
  source: "own choice: a missing answer is not a no, and a movement that a condition bars could slip through",
  evaluate: (answers) => askedFirst("conditions-asked", [...conditionIds, ...followUpIds], answers),
};

export const medicinesAsked: OtherRule = {
  id: "medicines-asked",
  says: "No plan before the question about medicines, and what it opens, was answered.",
  source: "own choice: a medicine that hides pain must be known before the first session",
  evaluate: (answers) => askedFirst("medicines-asked", ["takes-medicine", ...medicineIds], answers),
};
