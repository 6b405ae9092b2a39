import type { Answers, ConditionId } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Because, RuleId, RuleResult } from "./triageResult.ts";

/**
 * The outcome given, when one of the conditions is there or not sure; none and usual otherwise.
 *
 * A condition not asked yet is not reported here: `conditions-asked` does that for all of them.
 */
export function presentConditions(
  rule: RuleId,
  conditions: readonly ConditionId[],
  answers: Answers,
  outcome: Pick<RuleResult, "level" | "exercise">,
): RuleResult {
  const because = conditions
    .map((linkId): Because => ({ rule, linkId, answer: readAnswer(answers, linkId) }))
    .filter(({ answer }) => answer === "yes" || answer === "notSure");
  if (because.length === 0) return { rule, level: "none", exercise: "usual", because };
  return { rule, ...outcome, because };
}
