import {
  type Answer,
  type Answers,
  areaIds,
  findingIds,
  type LinkId,
  type SideAnswer,
  type SideId,
  sideCodes,
  sideIds,
} from "./answers.ts";

/** Questions whose answer is yes, no or not sure. */
export type AnswerId = { [K in LinkId]-?: Answers[K] extends Answer | undefined ? K : never }[LinkId];

/**
 * The answer to a yes-or-no question, or "missing".
 *
 * Records and files come from outside the types, and a word we do not know must never pass for "no".
 *
 * @throws RangeError when the value is none of yes, no, notSure
 */
export function readAnswer(answers: Answers, linkId: AnswerId): Answer | "missing" {
  const answer: unknown = answers[linkId];
  if (answer === undefined) return "missing";
  if (answer === "yes" || answer === "no" || answer === "notSure") return answer;
  throw new RangeError(`${linkId}: expected yes, no or notSure, got ${JSON.stringify(answer)}.`);
}

const allSideIds: ReadonlySet<string> = new Set<SideId>([...sideIds, ...areaIds, ...findingIds]);

/** Is it a question whose answer is a side? */
export const isSideId = (linkId: string): linkId is SideId => allSideIds.has(linkId);

/**
 * The answer to a question about sides, or "missing".
 *
 * @throws RangeError when the value is none of no, left, right, both, notSure
 */
export function readSide(answers: Answers, linkId: SideId): SideAnswer | "missing" {
  const answer: unknown = answers[linkId];
  if (answer === undefined) return "missing";
  const known = sideCodes.find((code) => code === answer);
  if (known === undefined) {
    throw new RangeError(`${linkId}: expected ${sideCodes.join(", ")}, got ${JSON.stringify(answer)}.`);
  }
  return known;
}
