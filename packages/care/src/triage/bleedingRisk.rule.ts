import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Because, RuleResult } from "./triageResult.ts";

const mayBe = (answer: Because["answer"]): boolean => answer === "yes" || answer === "notSure";

/**
 * A blood thinner together with pain in the groin or at the front of the hip, although the emergency row about both was
 * answered no: a bleed in the psoas begins like this, so nothing pulls on it and someone should know.
 *
 * @source Postgrad Med J 2002;78:630; own choice: soon and gentle, because the person said no to the row itself
 */
export function bleedingRisk(answers: Answers): RuleResult {
  const rule = "bleeding-risk";
  const thinner = readAnswer(answers, "blood-thinner");
  const groin = readAnswer(answers, "groin-bending-or-stairs");
  const front = answers["front-of-hip-in-stretch"];
  const isSore = mayBe(groin) || (front !== undefined && front !== "no");
  if (!mayBe(thinner) || !isSore) return { rule, level: "none", exercise: "usual", because: [] };
  const because: readonly Because[] = [
    { rule, linkId: "blood-thinner", answer: thinner },
    mayBe(groin)
      ? { rule, linkId: "groin-bending-or-stairs", answer: groin }
      : { rule, linkId: "front-of-hip-in-stretch", answer: front === "notSure" ? "notSure" : "yes" },
  ];
  return { rule, level: "soon", exercise: "gentle", because };
}
