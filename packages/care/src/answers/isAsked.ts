import { ageSpan } from "./age.ts";
import { type Answers, type HistoryId, historyIds } from "./answers.ts";
import { isMapAnswered, isRuledOutByMap, withDerived } from "./derived.ts";
import { isEnabled } from "./enableWhen.ts";

/** Age from which a first severe pain is asked about, years. @source Gloucestershire back pain red flags */
export const firstSevereFrom = 55;

/** Signs of inflammation, of which four of five count. @source Sieper 2009, ARD 68:784 */
export const inflammatoryIds = [
  "began-before-40",
  "gradual-start",
  "better-moving",
  "no-better-resting",
  "wakes-second-half",
] as const satisfies readonly HistoryId[];
export const inflammatoryFrom = 4;

/**
 * Does a history question apply to this person? `enableWhen`, and beyond it: nothing that the body map has said,
 * `first-severe` only from an age, and no further sign of inflammation once four of five are out of reach.
 *
 * @param authored day or time of the answers; ages are counted from it
 * @throws RangeError when the year of birth is impossible
 */
export function isAsked(linkId: HistoryId, answers: Answers, authored: string): boolean {
  if (linkId === "below-knee") return !isMapAnswered(answers);
  if (linkId === "first-severe") return (ageSpan(answers, authored)?.oldest ?? 0) >= firstSevereFrom;
  if (isRuledOutByMap(linkId, answers) || isOutOfReach(linkId, answers)) return false;
  return isEnabled(linkId, withDerived(answers));
}

/** History questions that apply to this person, in order. */
export const historyAsked = (answers: Answers, authored: string): readonly HistoryId[] =>
  historyIds.filter((id) => isAsked(id, answers, authored));

function isOutOfReach(linkId: HistoryId, answers: Answers): boolean {
  const ids: readonly HistoryId[] = inflammatoryIds;
  const before = inflammatoryIds.slice(0, Math.max(0, ids.indexOf(linkId)));
  const noes = before.filter((id) => answers[id] === "no").length;
  return inflammatoryIds.length - noes < inflammatoryFrom;
}
