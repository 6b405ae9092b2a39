import type { Answers } from "../answers/answers.ts";
import { clearanceOf } from "./clearance.ts";
import type { OtherRule } from "./rule.ts";
import type { Because, RuleResult } from "./triageResult.ts";

function evaluate(answers: Answers): RuleResult {
  const rule = "not-cleared";
  const answer = clearanceOf(answers);
  if (answer === "missing" || answer === "yes")
    return { rule, level: "none", exercise: "usual", advice: null, because: [] };
  const because: readonly Because[] = [{ rule, linkId: "seen-exercise", answer }];
  return { rule, level: "none", exercise: "stop", advice: "ask-what-you-may-do", because };
}

export const notCleared: OtherRule = {
  id: "not-cleared",
  says: "Seen after a stop, and told that exercise is not all right, or not sure of it: no exercise.",
  source: "own choice: only a clear yes from the health worker who saw them opens exercise again",
  evaluate,
};
