import type { Answer, Answers } from "../answers/answers.ts";

/**
 * Signs that a foot which came down by itself, on heels or toes, answers: nothing when it has long been so. What is new, or may be,
 * is a foot that drags; on both sides it is strength lost in both legs, too, which is graver.
 *
 * @source loss of strength on both sides is an emergency: Cornwall/MACP wording of cauda equina signs; own choice: two weak feet
 *   found in a test at home count as that
 */
export function signsOfWeakFeet(feet: "left" | "right" | "both", isNew: Answer): Answers {
  if (isNew === "no") return {};
  return { "foot-drags": isNew, ...(feet === "both" && { "both-legs-or-giving-way": isNew }) };
}
