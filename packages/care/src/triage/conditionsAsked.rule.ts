import { type Answers, conditionIds } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Because, RuleResult } from "./triageResult.ts";

/**
 * No plan is made before each condition was asked. What a condition then changes or bars stands in the plan's table.
 *
 * @source own choice: a missing answer is not "no", and a movement that a condition bars could slip through
 */
export function conditionsAsked(answers: Answers): RuleResult {
  const rule = "conditions-asked";
  const because = conditionIds
    .map((linkId): Because => ({ rule, linkId, answer: readAnswer(answers, linkId) }))
    .filter(({ answer }) => answer === "missing");
  return { rule, level: "none", exercise: because.length > 0 ? "stop" : "usual", because };
}
