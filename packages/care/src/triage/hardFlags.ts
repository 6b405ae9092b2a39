import type { Answers } from "../answers/answers.ts";
import { readAnswer } from "../answers/readAnswer.ts";
import { flags } from "./flags.ts";
import type { Because, RuleId, RuleResult } from "./triageResult.ts";

/** Worst first, so that the first reason is the one to act on. */
const order = ["yes", "notSure", "missing"] as const;

/**
 * What the hard flags of one rule say. `yes` is an emergency. `notSure` is urgent: the person was shown how to check
 * and asked once more before this value was kept. A row not asked yet stops the exercises until it is.
 *
 * own choice: not sure is urgent and not emergency, because calling every doubt an emergency teaches people to
 * answer "no"; it still stops everything the same day.
 */
export function hardFlags(rule: RuleId, answers: Answers): RuleResult {
  const given = flags
    .filter((flag) => flag.rule === rule)
    .map(({ key }): Because => ({ rule, linkId: key, answer: readAnswer(answers, key) }));
  const because = order.flatMap((answer) => given.filter((reason) => reason.answer === answer));
  const has = (answer: Because["answer"]) => because.some((reason) => reason.answer === answer);
  return {
    rule,
    level: has("yes") ? "emergency" : has("notSure") ? "urgent" : "none",
    exercise: because.length > 0 ? "stop" : "usual",
    because,
  };
}
