import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Because, RuleResult } from "./triageResult.ts";

/**
 * What was said about exercise after a stop. A yes from someone who is no health worker, or we do not know who, counts
 * as not sure.
 *
 * @source own choice: a kind neighbour cannot clear a stop
 */
export function clearanceOf(answers: Answers): Because["answer"] {
  const answer = readAnswer(answers, "seen-exercise");
  const by = answers["seen-by"];
  return answer === "yes" && (by === undefined || by === "other") ? "notSure" : answer;
}

/**
 * Seen after a stop, and told that exercise is not all right, or not sure of it: care is under way, exercises wait.
 *
 * @source own choice: only a clear yes from the health worker who saw them opens exercise again
 */
export function notCleared(answers: Answers): RuleResult {
  const rule = "not-cleared";
  const answer = clearanceOf(answers);
  if (answer === "missing" || answer === "yes") return { rule, level: "none", exercise: "usual", because: [] };
  return { rule, level: "none", exercise: "stop", because: [{ rule, linkId: "seen-exercise", answer }] };
}
