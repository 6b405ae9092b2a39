import { type Answers, emergencyIds, followUpIds, medicineIds, signIds } from "../answers/answers.ts";
import { cleared, type Finding, nothing } from "./clearance.ts";
import { type FlagKey, isHard, type Outcome, type SignRule, signsOf } from "./rule.ts";
import { bySeverity, strictestExercise } from "./severity.ts";
import type { Because, RuleResult } from "./triageResult.ts";
import { holds, linkIdOf, type Truth, truthOf } from "./truth.ts";

/** Signs that must be answered before anything else; a hard one among them that is missing stops the exercises. */
const screened: ReadonlySet<string> = new Set([...emergencyIds, ...signIds, ...followUpIds, ...medicineIds]);

/**
 * What one rule says.
 *
 * - Level and exercise: the worst and the strictest of the outcomes whose signs are there, or may be; see `comesTo`.
 * - A hard flag of a screen that was not answered yet stops the exercises until it is.
 * - What a health worker has seen and cleared counts for less; see `cleared`.
 *
 * @throws RangeError when an answer or the year of birth cannot be read
 */
export function evaluate(rule: SignRule, answers: Answers, authored: string): RuleResult {
  const truth = (key: FlagKey): Truth => truthOf(key, answers, authored);
  const found = rule.outcomes
    .map((outcome) => ({ when: outcome.when, ...comesTo(outcome, holds(outcome.when, truth), answers) }))
    .filter(({ level, exercise }) => level !== "none" || exercise !== "usual")
    .toSorted(bySeverity);
  const toAsk = rule.outcomes
    .filter(isHard)
    .map(({ when }) => when)
    .filter((key) => screened.has(key) && truth(key) === "missing");
  const { level, advice } = found[0] ?? nothing;
  const signs = signsOf(found);
  return {
    rule: rule.id,
    level,
    exercise: strictestExercise([...found.map(({ exercise }) => exercise), ...toAsk.map(() => "stop" as const)]),
    advice,
    because: [
      ...reasons(rule, signs, "yes", truth),
      ...reasons(rule, signs, "notSure", truth),
      ...reasons(rule, toAsk, "missing", truth),
    ],
  };
}

/**
 * What an outcome comes to. Where its signs are not sure, `exercise` counts and `level` does not; but a hard flag that is
 * not sure is `urgent` and `stop`, because the person was shown how to check and asked once more before that was kept.
 *
 * @source own choice: not an emergency, because calling every doubt one teaches people to answer "no"; and whoever has
 *   to stop over a doubt is told to have it looked at
 */
function comesTo(outcome: Outcome, truth: Truth, answers: Answers): Finding {
  if (truth === "yes") return cleared(outcome, answers);
  if (truth !== "notSure") return nothing;
  if (isHard(outcome)) {
    return cleared({ ...outcome, level: "urgent", exercise: "stop", advice: "doctor-today" }, answers);
  }
  const { exercise } = cleared(outcome, answers);
  return { level: "none", exercise, advice: exercise === "stop" ? "doctor-soon" : null };
}

/** Those of the signs that are as far there as asked for, each question once. */
function reasons(
  rule: SignRule,
  signs: readonly FlagKey[],
  answer: Because["answer"],
  truth: (key: FlagKey) => Truth,
): readonly Because[] {
  const linkIds = new Set(signs.filter((key) => truth(key) === answer).map(linkIdOf));
  return [...linkIds].map((linkId) => ({ rule: rule.id, linkId, answer }));
}
