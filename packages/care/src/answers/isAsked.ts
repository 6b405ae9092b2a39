import { ageSpan } from "./age.ts";
import { type Answers, type HistoryId, historyIds, type LinkId } from "./answers.ts";
import { areLegsFree, isMapAnswered, isRuledOutByMap, withDerived } from "./derived.ts";
import { enableWhen, isEnabled } from "./enableWhen.ts";
import { isRuledOut } from "./isRuledOut.ts";

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

/** Age from which the signs of inflammation wait until someone wants to know more, years. */
const inflammatoryUntil = 60;

/** Age from which walking is asked about, though nothing is felt in the legs, years. own choice: a narrow canal is rare before. */
export const walkingFrom = 60;

/** History questions before the first answer. own choice: with the body map 14, and what is left makes it surer later. */
export const firstQuestions = 13;

/**
 * All that is known without asking: what the body map says, `began-before-40` of a person who is not 40 yet, and that legs do
 * not limit walking of one who is not 60 yet and feels nothing in them.
 *
 * @param authored day or time of the answers; ages are counted from it
 * @throws RangeError when the year of birth is impossible, or one of these answers cannot be read
 */
export function withKnown(answers: Answers, authored: string): Answers {
  const derived = withDerived(answers);
  return {
    ...derived,
    ...(isWalkingKnown(derived, authored) && { "walking-limit": "no" }),
    ...(isYoung(answers, authored) && { "began-before-40": "yes" }),
  };
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

/**
 * History questions that come before the first answer, 13 at most: of those that apply, the first that do not wait.
 *
 * @throws RangeError as `isAsked`
 */
export function firstAsked(answers: Answers, authored: string): readonly HistoryId[] {
  const known = withKnown(answers, authored);
  return historyAsked(answers, authored)
    .filter((id) => !waits(id, known, authored))
    .slice(0, firstQuestions);
}

/** Those that are left for someone who wants to know more. @throws RangeError as `isAsked` */
export function moreAsked(answers: Answers, authored: string): readonly HistoryId[] {
  const first = firstAsked(answers, authored);
  return historyAsked(answers, authored).filter((id) => !first.includes(id));
}

/**
 * Does the question wait until someone wants to know more?
 *
 * own choices: a sore hip flexor is told by a home test, not by the question, which comes first only where a bleed would be its
 * cause and nothing else has said so; pain that began before 40 and was never named is rare from 60 on; and arching decides about stretches that someone
 * with nothing to say of the front of the hip gets none of. Unasked, it keeps those stretches away (`limitsFor`).
 */
function waits(linkId: HistoryId, known: Answers, authored: string): boolean {
  if (linkId === "front-of-hip-lifting-knee") return isRuledOut("blood-thinner", known) || isFrontOfHipSore(known);
  if (linkId === "worse-arching") return known["worse-upright"] === "no" && known["front-of-hip-in-stretch"] === "no";
  const isOfInflammation = linkId === "over-three-months" || openerOf(linkId) === "over-three-months";
  return isOfInflammation && (ageSpan(known, authored)?.youngest ?? 0) >= inflammatoryUntil;
}

/** As `isAsked`, for answers that `withKnown` has completed: so that many questions can be looked at in one go. */
export function isAskedOf(known: Answers, linkId: HistoryId, authored: string): boolean {
  if (linkId === "below-knee") return !isMapAnswered(known);
  if (linkId === "first-severe") return (ageSpan(known, authored)?.oldest ?? 0) >= firstSevereFrom;
  if (linkId === "walking-limit" && (known[linkId] ?? "no") === "no" && isWalkingRuledOut(known, authored))
    return false;
  // its one point matters only beside a pull at the front of the hip
  if (linkId === "long-sitting" && known["front-of-hip-in-stretch"] === "no") return false;
  if (linkId === "began-before-40" && isYoung(known, authored)) return false;
  if (afterBeginning.has(linkId) && known["began-before-40"] === "no") return false;
  return !isRuledOutByMap(linkId, known) && !isSettled(linkId, known) && isEnabled(linkId, known);
}

/** own choice: asked only of those whose pain may have begun before 40; a later beginning of such pain is rare. */
const afterBeginning: ReadonlySet<HistoryId> = new Set([...inflammatoryIds.slice(1), "red-eye"] as const);

/** The question whose answer brings this one up, or shuts it out. */
export function openerOf(linkId: LinkId): LinkId | undefined {
  if (afterBeginning.has(linkId as HistoryId)) return "began-before-40";
  if (linkId === "long-sitting") return "front-of-hip-in-stretch";
  return enableWhen[linkId]?.question;
}

/** Under 40 for sure, whichever side of the birthday. */
const isYoung = (answers: Answers, authored: string): boolean =>
  (ageSpan(answers, authored)?.oldest ?? earlyBefore) < earlyBefore;

const isFrontOfHipSore = (known: Answers): boolean =>
  known["groin-bending-or-stairs"] === "yes" || /left|right|both/.test(known["front-of-hip-in-stretch"] ?? "");

/** Not 60 yet for sure, and nothing felt in the legs. */
const isWalkingRuledOut = (answers: Answers, authored: string): boolean =>
  (ageSpan(answers, authored)?.oldest ?? walkingFrom) < walkingFrom && areLegsFree(answers);

/** Ruled out, and nobody said otherwise. */
const isWalkingKnown = (answers: Answers, authored: string): boolean =>
  answers["walking-limit"] === undefined && isWalkingRuledOut(answers, authored);

/** Do the signs before this one tell already whether four of five are there? */
function isSettled(linkId: HistoryId, answers: Answers): boolean {
  const ids: readonly HistoryId[] = inflammatoryIds;
  const before = inflammatoryIds.slice(0, Math.max(0, ids.indexOf(linkId))).map((id) => answers[id]);
  const count = (said: string) => before.filter((answer) => answer === said).length;
  return count("yes") >= inflammatoryFrom || inflammatoryIds.length - count("no") < inflammatoryFrom;
}
