import type { Answers } from "../answers/answers.ts";
import { withKnown } from "../answers/isAsked.ts";
import { type Condition, type Outcome, signsOf } from "./rule.ts";
import { signRules } from "./signRules.ts";
import { holds, truthOf, truths } from "./truth.ts";

/**
 * What the visit said. When it was written down, and after what, stays: the gentle week after a stop goes on whatever is
 * new, and no other week begins.
 */
const visit = ["seen-on", "seen-by", "seen-exercise"] as const;

const outcomes = signRules.flatMap((rule) => rule.outcomes).filter(({ level }) => level !== "none");

const isGrave = ({ level, exercise }: Outcome): boolean =>
  level === "urgent" || level === "emergency" || exercise === "stop";

/**
 * The answers without the visit, where exercise was cleared and an outcome of the rules that is there, or may be, is new:
 * nobody has looked at that one, so the clearance does not reach it. Otherwise `after` as it is.
 *
 * - An outcome is new when one of its signs is surer than what was answered to it before. A question first asked after
 *   the visit tells what was there already when the health worker looked: its answer is taken for that of before.
 * - One that is urgent, an emergency or a stop is also new when it was not known as surely before, first asked or not.
 * - One that raises no level ends nothing, nor does a sign that no rule reads.
 *
 * @param before answers as they stood, the visit among them
 * @param after the same with the new answers laid over
 * @param authored day or time of the new answers; ages are counted to it, those of before too
 * @throws RangeError when an answer cannot be read, or the year of birth is impossible at `authored`
 * @source own choice: the whole clearance goes, as one cannot tell which sign it was given for; and a first answer to
 *   what is only soon stops no one again who was stopped before that question was reached
 */
export function withoutOutdatedClearance(before: Answers, after: Answers, authored: string): Answers {
  if (after["seen-exercise"] !== "yes") return after;
  const [was, is] = [withKnown(before, authored), withKnown(after, authored)];
  const told: Answers = { ...is, ...was };
  const rank = (condition: Condition, answers: Answers): number =>
    truths.indexOf(holds(condition, (key) => truthOf(key, answers, authored)));
  const isSurer = (condition: Condition, than: Answers): boolean =>
    rank(condition, is) > Math.max(rank(condition, than), truths.indexOf("missing"));
  const isNew = (outcome: Outcome): boolean =>
    rank(outcome.when, is) > truths.indexOf("missing") &&
    (signsOf([outcome]).some((key) => isSurer(key, told)) || (isGrave(outcome) && isSurer(outcome.when, was)));
  if (!outcomes.some(isNew)) return after;
  return Object.fromEntries(Object.entries(after).filter(([key]) => !visit.some((linkId) => linkId === key)));
}
