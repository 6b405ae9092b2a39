import type { Answers, LinkId } from "./answers.ts";
import { enableWhen } from "./enableWhen.ts";

/**
 * Answered "no", or not asked because the question that opens it was. own choice: only a "no" frees a person; "notSure" and a
 * question not answered yet count as yes, so that nothing is allowed on the strength of silence.
 */
export function isRuledOut(linkId: LinkId, answers: Answers): boolean {
  if (answers[linkId] !== undefined) return answers[linkId] === "no";
  const opener = enableWhen[linkId];
  return opener !== undefined && "answers" in opener && isRuledOut(opener.question, answers);
}
