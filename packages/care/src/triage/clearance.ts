import type { Answers, SeenBy } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import type { Outcome } from "./rule.ts";
import type { Because } from "./triageResult.ts";

/** What signs come to. */
export type Finding = Pick<Outcome, "level" | "exercise" | "advice">;
export const nothing: Finding = { level: "none", exercise: "usual", advice: null };

const doctors: readonly SeenBy[] = ["emergency", "doctor"];

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
 * What a finding comes to once someone has seen the person and said that exercise is all right.
 *
 * @source own choice: nothing takes away an emergency. What is urgent and was cleared by a doctor stays `soon` and
 *   `gentle`, and so a known aneurysm is never stretched over. What is `soon` and was cleared holds nothing back any
 *   more; the table of conditions still does
 */
export function cleared(outcome: Outcome, answers: Answers): Finding {
  if (clearanceOf(answers) !== "yes") return outcome;
  const byDoctor = doctors.some((each) => each === answers["seen-by"]);
  if (outcome.level === "urgent" && byDoctor) {
    return { level: "soon", exercise: "gentle", advice: "ask-what-you-may-do" };
  }
  return outcome.level === "soon" && (byDoctor || outcome.onlyDoctor !== true) ? nothing : outcome;
}
