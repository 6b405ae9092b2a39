import { ageSpan } from "./age.ts";
import { type Answers, type HistoryId, historyIds, type LinkId } from "./answers.ts";
import { isMapAnswered, isRuledOutByMap, withDerived } from "./derived.ts";
import { enableWhen, isEnabled } from "./enableWhen.ts";

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

/** Age before which the first of these signs begins, years. @source Sieper 2009, ARD 68:784 */
export const earlyBefore = 40;

/**
 * All that is known without asking: what the body map says, and `began-before-40` of a person who is not 40 yet.
 *
 * @param authored day or time of the answers; ages are counted from it
 * @throws RangeError when the year of birth is impossible, or one of these answers cannot be read
 */
export function withKnown(answers: Answers, authored: string): Answers {
  const derived = withDerived(answers);
  return isYoung(answers, authored) ? { ...derived, "began-before-40": "yes" } : derived;
}

/**
 * Does a history question apply to this person? `enableWhen`, and beyond it: nothing that the body map or the age has
 * said, `first-severe` only from an age, and no further sign of inflammation once it is settled whether four of five are
 * there.
 *
 * @param authored day or time of the answers; ages are counted from it
 * @throws RangeError when the year of birth is impossible, or an answer cannot be read
 */
export const isAsked = (linkId: HistoryId, answers: Answers, authored: string): boolean =>
  isAskedOf(withKnown(answers, authored), linkId, authored);

/** History questions that apply to this person, in order. @throws RangeError as `isAsked` */
export function historyAsked(answers: Answers, authored: string): readonly HistoryId[] {
  const known = withKnown(answers, authored);
  return historyIds.filter((id) => isAskedOf(known, id, authored));
}

/** As `isAsked`, for answers that `withKnown` has completed: so that many questions can be looked at in one go. */
export function isAskedOf(known: Answers, linkId: HistoryId, authored: string): boolean {
  if (linkId === "below-knee") return !isMapAnswered(known);
  if (linkId === "first-severe") return (ageSpan(known, authored)?.oldest ?? 0) >= firstSevereFrom;
  if (linkId === "began-before-40" && isYoung(known, authored)) return false;
  if (afterBeginning.has(linkId) && known["began-before-40"] === "no") return false;
  return !isRuledOutByMap(linkId, known) && !isSettled(linkId, known) && isEnabled(linkId, known);
}

/** own choice: asked only of those whose pain may have begun before 40; a later beginning of such pain is rare. */
const afterBeginning: ReadonlySet<HistoryId> = new Set([...inflammatoryIds.slice(1), "red-eye"] as const);

/** The question whose answer brings this one up, or shuts it out. */
export function openerOf(linkId: LinkId): LinkId | undefined {
  if (afterBeginning.has(linkId as HistoryId)) return "began-before-40";
  return enableWhen[linkId]?.question;
}

/** Under 40 for sure, whichever side of the birthday. */
const isYoung = (answers: Answers, authored: string): boolean =>
  (ageSpan(answers, authored)?.oldest ?? earlyBefore) < earlyBefore;

/** Do the signs before this one tell already whether four of five are there? */
function isSettled(linkId: HistoryId, answers: Answers): boolean {
  const ids: readonly HistoryId[] = inflammatoryIds;
  const before = inflammatoryIds.slice(0, Math.max(0, ids.indexOf(linkId))).map((id) => answers[id]);
  const count = (said: string) => before.filter((answer) => answer === said).length;
  return count("yes") >= inflammatoryFrom || inflammatoryIds.length - count("no") < inflammatoryFrom;
}
