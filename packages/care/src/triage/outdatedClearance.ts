import type { Answers } from "../answers/answers.ts";
import { withDerived } from "../answers/derived.ts";
import { flags } from "./flags.ts";
import { isSign, type SignKey, type Truth, truthOfSign } from "./truth.ts";

/** What the visit said. The day it was written down stays: the gentle week after a stop goes on whatever is new. */
const visit = ["seen-on", "seen-by", "seen-exercise"] as const;

/** How bad, for telling new from known: what was never asked was not seen either. */
const worth: Readonly<Record<Truth, number>> = { no: 0, missing: 0, notSure: 1, yes: 2 };

const signs: readonly SignKey[] = flags.map(({ key }) => key).filter(isSign);

/**
 * The answers without the visit, where exercise was cleared and a sign is new or surer than before: nobody has looked at
 * that one, so the clearance does not reach it. Otherwise `after` as it is.
 *
 * @param before answers as they stood, the visit among them
 * @param after the same with the new answers laid over
 * @throws RangeError when an answer to a sign cannot be read
 * @source own choice: the whole clearance goes, as one cannot tell which sign it was given for
 */
export function withoutOutdatedClearance(before: Answers, after: Answers): Answers {
  if (after["seen-exercise"] !== "yes") return after;
  const [was, is] = [withDerived(before), withDerived(after)];
  if (!signs.some((key) => worth[truthOfSign(key, is)] > worth[truthOfSign(key, was)])) return after;
  return Object.fromEntries(Object.entries(after).filter(([key]) => !visit.some((linkId) => linkId === key)));
}
