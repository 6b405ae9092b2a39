import { ageSpan } from "../answers/age.ts";
import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Because, RuleResult } from "./triageResult.ts";

/**
 * Ilio is for adults. Back pain of a young person belongs to a clinician, and no plan is made.
 *
 * The year of birth decides; `is-18` only where it leaves 18 open, and there "not sure" counts as under 18. In
 * `because` a `yes` beside `birth-year` says that the year itself is that of a person under 18.
 *
 * @source Gloucestershire back pain red flags (age under 18: see a clinician); own choice: no exercises at all
 * @throws RangeError when the year of birth is impossible
 */
export function under18(answers: Answers, authored: string): RuleResult {
  const reason = reasonUnder18(answers, authored);
  if (reason === null) return { rule: "under-18", level: "none", exercise: "usual", because: [] };
  return {
    rule: "under-18",
    level: reason.answer === "missing" ? "none" : "soon",
    exercise: "stop",
    because: [{ rule: "under-18", ...reason }],
  };
}

function reasonUnder18(answers: Answers, authored: string): Omit<Because, "rule"> | null {
  const age = ageSpan(answers, authored);
  if (age === null) return { linkId: "birth-year", answer: "missing" };
  if (age.youngest >= 18) return null;
  if (age.oldest < 18) return { linkId: "birth-year", answer: "yes" };
  const is18 = readAnswer(answers, "is-18");
  return is18 === "yes" ? null : { linkId: "is-18", answer: is18 };
}
