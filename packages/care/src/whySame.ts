import {
  type Answers,
  areaIds,
  conditionIds,
  followUpIds,
  historyIds,
  type LinkId,
  medicineIds,
  outlookIds,
} from "./answers/answers.ts";
import { isEnabled } from "./answers/enableWhen.ts";
import { isAsked } from "./answers/isAsked.ts";
import { type Journey, journey } from "./journey.ts";
import type { SameWhyKey } from "./plan/why.ts";

const isOneOf = (ids: readonly string[], linkId: LinkId): boolean => ids.includes(linkId);

/** Is the question put to a person with these answers? */
function isPut(linkId: LinkId, answers: Answers, authored: string): boolean {
  const history = historyIds.find((id) => id === linkId);
  return history === undefined ? isEnabled(linkId, answers) : isAsked(history, answers, authored);
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

interface Change {
  readonly linkId: LinkId;
  readonly put: boolean;
  readonly before: Journey;
  readonly after: Journey;
}

/** Whom to talk to, and why. */
const adviceOf = ({ triage: { level, advice, because } }: Journey) => ({ level, advice, because });

/** When each reason is true; the first true one is told. */
const rows: readonly (readonly [SameWhyKey, (change: Change) => boolean])[] = [
  ["no-plan", ({ after }) => after.plan === null],
  ["reading-only", ({ linkId }) => isOneOf(outlookIds, linkId)],
  ["not-asked", ({ put }) => !put],
  ["already-gentle", ({ after }) => after.plan?.emphasis === "gentle"],
  ["before-session", ({ linkId }) => isOneOf(["takes-medicine", ...medicineIds], linkId)],
  ["visit", ({ linkId }) => linkId.startsWith("seen-")],
  ["advice-only", ({ before, after }) => differs(adviceOf(before), adviceOf(after))],
  ["other-moves", ({ linkId }) => isOneOf([...conditionIds, ...followUpIds, "pregnancy-week"], linkId)],
  ["fit-only", ({ before, after }) => differs(before.assessment, after.assessment)],
  ["where-it-hurts", ({ linkId }) => isOneOf(areaIds, linkId)],
  ["age", ({ linkId }) => linkId === "birth-year" || linkId === "is-18"],
  ["with-others", () => true],
];

/**
 * Why a changed answer left the plan as it was; null when the plan is another one.
 *
 * @param linkId the one answer in which `before` and `after` differ
 * @param authored day or time of the answers
 * @throws RangeError as `journey` does
 */
export function whySame(linkId: LinkId, before: Answers, after: Answers, authored: string): SameWhyKey | null {
  const change: Change = {
    linkId,
    put: isPut(linkId, before, authored) || isPut(linkId, after, authored),
    before: journey(before, authored),
    after: journey(after, authored),
  };
  if (differs(change.before.plan, change.after.plan)) return null;
  return rows.find(([, isTrue]) => isTrue(change))?.[0] ?? null;
}
