import type { Answers } from "../answers/answers.ts";
import { withCareful } from "../answers/careful.ts";
import { civilDay } from "../answers/civilDay.ts";
import { withKnown } from "../answers/isAsked.ts";
import { conditionsAsked, medicinesAsked, signsAsked } from "./asked.rule.ts";
import { evaluate } from "./evaluate.ts";
import { newlyCleared } from "./newlyCleared.rule.ts";
import { notCleared } from "./notCleared.rule.ts";
import type { OtherRule } from "./rule.ts";
import { bySeverity, strictestExercise, worstLevel } from "./severity.ts";
import { signRules } from "./signRules.ts";
import type { Because, RuleResult, Triage } from "./triageResult.ts";
import { under18 } from "./under18.rule.ts";

/** Rules that cannot be written as signs. */
export const otherRules: readonly OtherRule[] = [
  under18,
  notCleared,
  newlyCleared,
  signsAsked,
  conditionsAsked,
  medicinesAsked,
];

/** What each rule says, in the order of the rules. @throws RangeError as `triage` does */
export function ruleResults(answers: Answers, authored: string): readonly RuleResult[] {
  civilDay(authored);
  const all = withCareful(withKnown(answers, authored));
  return [
    ...signRules.map((rule) => evaluate(rule, all, authored)),
    ...otherRules.map((rule) => rule.evaluate(all, authored)),
  ];
}

/**
 * How soon a person needs care, and, apart from it, what they may do: the worst level and the strictest exercise of
 * all rules. Reasons stand most serious first.
 *
 * @param authored day or time of the answers; ages and the gentle week are counted from it, never from the clock
 * @throws RangeError when `authored`, a day, the year of birth or an answer cannot be read
 */
export function triage(answers: Answers, authored: string): Triage {
  const results = ruleResults(answers, authored).toSorted(bySeverity);
  const level = worstLevel(results.map((result) => result.level));
  const because = oncePerQuestion(results.flatMap((result) => result.because));
  return {
    level,
    exercise: strictestExercise(results.map((result) => result.exercise)),
    advice: [...new Set(results.flatMap(({ advice }) => advice ?? []))],
    // in an emergency what was not asked would bury the reason; it stays missing in the answers
    because: level === "emergency" ? because.filter(({ answer }) => answer !== "missing") : because,
  };
}

/** What is still to ask is told once, whichever rules wait for it. */
function oncePerQuestion(because: readonly Because[]): readonly Because[] {
  return because.filter(
    ({ linkId, answer }, i) =>
      answer !== "missing" || because.findIndex((other) => other.linkId === linkId && other.answer === "missing") === i,
  );
}
