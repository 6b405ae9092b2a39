import { ageSpan } from "../answers/age.ts";
import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { OtherRule } from "./rule.ts";
import type { Because, RuleResult } from "./triageResult.ts";

function evaluate(answers: Answers, authored: string): RuleResult {
  const rule = "under-18";
  const reason = reasonUnder18(answers, authored);
  if (reason === null) return { rule, level: "none", exercise: "usual", advice: null, because: [] };
  const because: readonly Because[] = [{ rule, ...reason }];
  return reason.answer === "missing"
    ? { rule, level: "none", exercise: "stop", advice: null, because }
    : { rule, level: "soon", exercise: "stop", advice: "adult-with-you", because };
}

/**
 * The year of birth decides; `is-18` only where it leaves 18 open, and there "not sure" counts as under 18. In
 * `because` a `yes` beside `birth-year` says that the year itself is that of a person under 18.
 *
 * @throws RangeError when the year of birth is impossible
 */
function reasonUnder18(answers: Answers, authored: string): Omit<Because, "rule"> | null {
  const age = ageSpan(answers, authored);
  if (age === null) return { linkId: "birth-year", answer: "missing" };
  if (age.youngest >= 18) return null;
  if (age.oldest < 18) return { linkId: "birth-year", answer: "yes" };
  const is18 = readAnswer(answers, "is-18");
  return is18 === "yes" ? null : { linkId: "is-18", answer: is18 };
}

export const under18: OtherRule = {
  id: "under-18",
  says: "Ilio is for adults: under 18, or not known, there is no exercise and no plan; under 18 a clinician should look soon.",
  source: "Gloucestershire back pain red flags (age under 18: see a clinician); own choice: no exercises at all",
  evaluate,
};
