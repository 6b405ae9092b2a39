import { type Answer, type Answers, type LinkId, medicineIds } from "./answers.ts";
import type { AnswerId } from "./readAnswer.ts";

/** When a question is asked: any of `answers` to `question`, or any answer at all. */
export type EnableWhen =
  | { readonly question: AnswerId; readonly answers: readonly Answer[] }
  | { readonly question: LinkId; readonly exists: true };

const mayBe = (question: AnswerId): EnableWhen => ({ question, answers: ["yes", "notSure"] });

/**
 * Questions that are asked only after another one, as FHIR's `enableWhen`.
 *
 * `is-18` and `first-severe` are not here: they depend on an age, which `enableWhen` cannot say. What comes after
 * `began-before-40` is asked of fewer people than here, for the same reason. See `isAsked`.
 *
 * @source https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen
 */
export const enableWhen: Readonly<Partial<Record<LinkId, EnableWhen>>> = {
  "pregnancy-week": mayBe("pregnant"),
  "after-birth-signs": mayBe("recent-birth"),
  "bleeding-signs": mayBe("blood-thinner"),
  ...Object.fromEntries(medicineIds.map((id) => [id, mayBe("takes-medicine")])),
  // counts only together with the one before
  "eased-hips-bent": mayBe("worse-upright"),
  "cough-or-sneeze": { question: "below-knee", answers: ["yes"] },
  "leg-worse-than-back": mayBe("below-knee"),
  "sitting-eases-legs": mayBe("walking-limit"),
  // says nothing more once sitting is known to ease
  "leaning-eases-legs": { question: "sitting-eases-legs", answers: ["no", "notSure"] },
  "standing-still-eases-legs": mayBe("walking-limit"),
  "began-before-40": mayBe("over-three-months"),
  "gradual-start": mayBe("over-three-months"),
  "better-moving": mayBe("over-three-months"),
  "no-better-resting": mayBe("over-three-months"),
  "wakes-second-half": mayBe("over-three-months"),
  "red-eye": mayBe("over-three-months"),
  "seen-by": { question: "seen-on", exists: true },
  "seen-exercise": { question: "seen-on", exists: true },
  "seen-after": { question: "seen-on", exists: true },
};

/** Is the question asked, with the answers so far? True for one that depends on no other. */
export function isEnabled(linkId: LinkId, answers: Answers): boolean {
  const condition = enableWhen[linkId];
  if (condition === undefined) return true;
  if ("exists" in condition) return answers[condition.question] !== undefined;
  const answer = answers[condition.question];
  return answer !== undefined && condition.answers.includes(answer) && isEnabled(condition.question, answers);
}
