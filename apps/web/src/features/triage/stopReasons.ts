import {
  type AdviceKey,
  type Answers,
  type Because,
  conditionIds,
  enableWhen,
  type Level,
  ruleResults,
  worstLevel,
} from "@ilio/care";
import type { Words } from "@ilio/words";
import { checkedKey, isChecked, isHardFlag, rowKey } from "./rowWords.ts";

export interface Stop {
  readonly level: Extract<Level, "urgent" | "emergency">;
  readonly advice: readonly AdviceKey[];
  /** Answers that the rules of this level rest on, each once; yes before not sure, and hard flags first. */
  readonly reasons: readonly Because[];
  /** The answers to look at again: the reasons, and the conditions that opened one of them. */
  readonly said: readonly Because[];
}

/** What a stop says: only the rules of the worst level, so that nothing milder stands beside it. */
export function stopReasons(answers: Answers, authored: string): Stop {
  const results = ruleResults(answers, authored);
  const level = worstLevel(results.map((result) => result.level)) === "emergency" ? "emergency" : "urgent";
  const worst = results.filter((result) => result.level === level);
  const given = worst.flatMap(({ because }) => because).filter(({ answer }) => answer !== "missing");
  const reasons = once(given).toSorted((a, b) => rank(a) - rank(b));
  return {
    level,
    advice: [...new Set(worst.flatMap(({ advice }) => advice ?? []))],
    reasons,
    said: once([...reasons, ...reasons.flatMap((reason) => openerOf(reason, answers))]),
  };
}

const once = (because: readonly Because[]): readonly Because[] =>
  because.filter(({ linkId }, i) => because.findIndex((other) => other.linkId === linkId) === i);

/** A sign that is asked only beside a condition is a mistake too where the condition is. */
function openerOf({ rule, linkId }: Because, answers: Answers): readonly Because[] {
  const opener = conditionIds.find((id) => id === enableWhen[linkId]?.question);
  const answer = opener && answers[opener];
  return opener === undefined || answer === undefined ? [] : [{ rule, linkId: opener, answer }];
}

const rank = ({ linkId, answer }: Because): number => (isHardFlag(linkId) ? 0 : 2) + (answer === "yes" ? 0 : 1);

/** Doubt about a weak sign is no reason to tell. */
const counts = ({ linkId, answer }: Because): boolean => answer === "yes" || isHardFlag(linkId);

/** own choice: two sentences are read in a fright, more are not. */
const mostSentences = 2;

/** Why, in at most two sentences. */
export const becauseOf = ({ reasons }: Stop, t: Words["t"]): readonly string[] =>
  reasons
    .filter(counts)
    .flatMap(({ linkId }) => (isChecked(linkId) ? [t(checkedKey(linkId, "because"))] : []))
    .slice(0, mostSentences);

/** The words to say on the phone. */
export const wordsToSay = ({ reasons }: Stop, answers: Answers, t: Words["t"]): string =>
  [t("stop.say.back"), ...reasons.filter(counts).flatMap((reason) => sentence(reason, answers, t))].join(" ");

function sentence({ linkId, answer }: Because, answers: Answers, t: Words["t"]): readonly string[] {
  if (isChecked(linkId)) return [t(checkedKey(linkId, answer === "yes" ? "say" : "sayUnsure"))];
  if (linkId === "birth-year") return [t("stop.say.born", { year: String(answers["birth-year"]) })];
  // A history question or an area of the map only leads to these rules; it would bury what must be heard.
  const row = rowKey(linkId);
  return /^(condition|medicine)\./.test(row) ? [t("stop.say.also", { row: t(row) })] : [];
}

/** What the person answered, as they chose it. */
export function answerGiven({ linkId, answer }: Because, answers: Answers, t: Words["t"]): string {
  if (linkId === "birth-year") return String(answers["birth-year"]);
  return t(`answer.${answer === "yes" ? sideOrYes(answers[linkId]) : answer}`);
}

const sides = ["left", "right", "both"] as const;
const sideOrYes = (value: unknown) => sides.find((side) => side === value) ?? "yes";
