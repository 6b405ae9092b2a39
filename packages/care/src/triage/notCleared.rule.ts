import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { RuleResult } from "./triageResult.ts";

/**
 * Seen after a stop, and told that exercise is not all right, or not sure of it: care is under way, exercises wait.
 *
 * @source own choice: only a clear yes from the person who saw them opens exercise again
 */
export function notCleared(answers: Answers): RuleResult {
  const rule = "not-cleared";
  const answer = readAnswer(answers, "seen-exercise");
  if (answer === "missing" || answer === "yes") return { rule, level: "none", exercise: "usual", because: [] };
  return { rule, level: "none", exercise: "stop", because: [{ rule, linkId: "seen-exercise", answer }] };
}
