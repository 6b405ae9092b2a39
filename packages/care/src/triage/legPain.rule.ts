import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Because, RuleResult } from "./triageResult.ts";

/**
 * Pain below the knee without weakness, or legs that limit walking: someone should look at it within days or weeks.
 *
 * Exercise stays usual here, because the plan's emphasis already holds it down: below the knee to rest, breathing and
 * short walks, legs that limit walking to bent positions and walks with a seat (own choice).
 *
 * @source own choice after the usual advice for stable leg pain; for clinician review
 */
export function legPain(answers: Answers): RuleResult {
  const rule = "leg-pain";
  const because = (["below-knee", "walking-limit"] as const)
    .map((linkId): Because => ({ rule, linkId, answer: readAnswer(answers, linkId) }))
    .filter(({ answer }) => answer === "yes");
  return { rule, level: because.length > 0 ? "soon" : "none", exercise: "usual", because };
}
