import { ageSpan } from "../answers/age.ts";
import {
  type Answers,
  type AreaId,
  areaIds,
  type BodyArea,
  type FindingId,
  findingIds,
  type HistoryId,
} from "../answers/answers.ts";
import { isMapAnswered, isRuledOutByMap } from "../answers/derived.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import { isAskedOf, openerOf } from "../answers/isAsked.ts";
import { isSideId, readAnswer, readSide } from "../answers/readAnswer.ts";
import { type Given, type ItemId, isAnswered, isUndecided, itemsOf, type Pattern } from "./pattern.ts";

/**
 * The items of a pattern as it reads them. One that another answer has shut out is left out, and one that cannot be
 * asked yet is "later", whatever was said to it earlier.
 *
 * @param known answers that `withKnown` has completed
 * @throws RangeError when an answer or the year of birth cannot be read
 */
export function givenFor(pattern: Pattern, known: Answers, authored: string): Given {
  const found = itemsOf(pattern).map((linkId) => [linkId, answerTo(linkId, pattern, known, authored)] as const);
  return Object.fromEntries(found.filter(([, answer]) => answer !== undefined));
}

function answerTo(linkId: ItemId, pattern: Pattern, answers: Answers, authored: string): string | undefined {
  if (linkId === "birth-year") return ageGroupOf(pattern, answers, authored);
  if (linkId === "both-legs") return bothLegs(answers);
  if (isAreaId(linkId)) return readSide(answers, linkId);
  if (isFindingId(linkId)) return foundIn(answers, linkId);
  if (isAskedOf(answers, linkId, authored) || isKnown(linkId, answers)) return read(linkId, answers);
  return mayComeUp(linkId, answers, authored) ? "later" : undefined;
}

function ageGroupOf({ ageGroup }: Pattern, answers: Answers, authored: string): string {
  const age = ageSpan(answers, authored);
  return age === null || ageGroup === undefined ? "missing" : ageGroup(age);
}

const read = (linkId: HistoryId, answers: Answers): string =>
  isSideId(linkId) ? readSide(answers, linkId) : readAnswer(answers, linkId);

export const isFindingId = (linkId: ItemId): linkId is FindingId => findingIds.some((id) => id === linkId);

/** A test that was not done, or found nothing sure, is no open question: nobody has to do one. */
function foundIn(answers: Answers, linkId: FindingId): string | undefined {
  const found = readSide(answers, linkId);
  return isAnswered(found) ? found : undefined;
}

const isAreaId = (linkId: ItemId): linkId is AreaId => areaIds.some((id) => id === linkId);

/** Not asked because the body map or the age has said it. */
const isKnown = (linkId: HistoryId, answers: Answers): boolean =>
  isRuledOutByMap(linkId, answers) ||
  (linkId === "below-knee" && isMapAnswered(answers)) ||
  // only said by the map and the age, or by an answer from before they did
  (linkId === "walking-limit" && answers[linkId] !== undefined) ||
  (linkId === "began-before-40" && isEnabled(linkId, answers));

/** Not asked now; could it be, once the question that opens it is answered? */
function mayComeUp(linkId: HistoryId, answers: Answers, authored: string): boolean {
  const opener = openerOf(linkId) as HistoryId | undefined;
  if (opener === undefined) return false;
  if (isAskedOf(answers, opener, authored) || isKnown(opener, answers)) return isUndecided(read(opener, answers));
  return mayComeUp(opener, answers, authored);
}

/**
 * Areas in which pain on both sides counts as both legs: the source has buttock or leg pain on both sides.
 *
 * own choice: without the knees and the groin, which are often sore on both sides by themselves.
 */
const legAreas = [
  "buttock",
  "front-thigh",
  "outer-thigh",
  "back-thigh",
  "calf",
  "foot",
] as const satisfies readonly BodyArea[];

/** Pain in both legs: one area on both sides, or one on the left and another on the right. */
function bothLegs(answers: Answers): string {
  const sides = legAreas.map((area) => readSide(answers, `pain-${area}`));
  const has = (side: "left" | "right") => sides.some((given) => given === side || given === "both");
  if (has("left") && has("right")) return "yes";
  return sides.includes("notSure") ? "notSure" : sides.includes("missing") ? "missing" : "no";
}

/**
 * The given answers but those to questions that are only asked because of a doubt: once the doubt is settled, such a
 * question may be shut out, and its answer with it.
 */
export const firmOf = (given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([linkId]) => !isLoose(linkId as ItemId, given)));

function isLoose(linkId: ItemId, given: Given): boolean {
  const opener = linkId === "both-legs" ? undefined : (openerOf(linkId) as ItemId | undefined);
  return opener !== undefined && (isUndecided(given[opener]) || isLoose(opener, given));
}
