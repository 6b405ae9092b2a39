import type { Answer, Answers, LinkId } from "./answers.ts";
import type { AnswerId } from "./readAnswer.ts";

/** When a question is asked: any of `answers` to `question`, or any answer at all. */
export type EnableWhen =
  | { readonly question: AnswerId; readonly answers: readonly Answer[] }
  | { readonly question: LinkId; readonly exists: true };

/**
 * Questions that are asked only after another one, as FHIR's `enableWhen`.
 *
 * `is-18` is not here: it depends on the difference of two years, which `enableWhen` cannot say.
 *
 * @source https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen
 */
export const enableWhen: Readonly<Partial<Record<LinkId, EnableWhen>>> = {
  "pregnancy-week": { question: "pregnant", answers: ["yes", "notSure"] },
  "cough-or-sneeze": { question: "below-knee", answers: ["yes"] },
  "seen-by": { question: "seen-on", exists: true },
  "seen-exercise": { question: "seen-on", exists: true },
  "seen-recorded-on": { question: "seen-on", exists: true },
};

/** Is the question asked, with the answers so far? True for one that depends on no other. */
export function isEnabled(linkId: LinkId, answers: Answers): boolean {
  const condition = enableWhen[linkId];
  if (condition === undefined) return true;
  if ("exists" in condition) return answers[condition.question] !== undefined;
  const answer = answers[condition.question];
  return answer !== undefined && condition.answers.includes(answer);
}
