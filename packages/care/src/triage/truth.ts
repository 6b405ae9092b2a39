import { ageSpan } from "../answers/age.ts";
import type { Answers, LinkId } from "../answers/answers.ts";
import { sideAsAnswer } from "../answers/derived.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import { type AnswerId, isSideId, readAnswer, readSide } from "../answers/readAnswer.ts";
import { type AgeKey, type Condition, type FlagKey, partsOf } from "./rule.ts";

/** How far a sign is there. Missing stands above no: it may turn out to be there. */
export const truths = ["no", "missing", "notSure", "yes"] as const;
export type Truth = (typeof truths)[number];

/** A sign that is an answer, and not an age. */
export type SignKey = Exclude<FlagKey, AgeKey>;

const isAge = (key: FlagKey): key is AgeKey => key.startsWith("age-");
export const isSign = (key: FlagKey): key is SignKey => !isAge(key);

/** The question that a sign is read from. */
export const linkIdOf = (key: FlagKey): LinkId => (isAge(key) ? "birth-year" : key);

/** How far a condition holds: the weakest of all, the strongest of any, the n-th strongest of at least n. */
export function holds(condition: Condition, truthOf: (key: FlagKey) => Truth): Truth {
  if (typeof condition === "string") return truthOf(condition);
  const parts = partsOf(condition);
  const strongestFirst = parts.map((part) => truths.indexOf(holds(part, truthOf))).toSorted((a, b) => b - a);
  const nth = "all" in condition ? parts.length : "any" in condition ? 1 : condition.atLeast;
  return truths[strongestFirst[nth - 1] ?? 0]!;
}

/** @throws RangeError when the answer or the year of birth cannot be read */
export const truthOf = (key: FlagKey, answers: Answers, authored: string): Truth =>
  isAge(key) ? truthOfAge(key, answers, authored) : truthOfSign(key, answers);

/** A question that is not asked is a no, whatever was stored when it still was. @throws RangeError as `truthOf` */
export function truthOfSign(key: SignKey, answers: Answers): Truth {
  if (!isEnabled(key, answers)) return "no";
  if (!isSideId(key)) return readAnswer(answers, key as AnswerId);
  const side = readSide(answers, key);
  return side === "missing" ? side : sideAsAnswer(side);
}

/** Where the year of birth leaves the age open, it counts. */
function truthOfAge(key: AgeKey, answers: Answers, authored: string): Truth {
  const age = ageSpan(answers, authored);
  if (age === null) return "missing";
  if (key === "age-under-18") {
    const saysAdult = age.oldest >= 18 && readAnswer(answers, "is-18") === "yes";
    return age.youngest < 18 && !saysAdult ? "yes" : "no";
  }
  return age.oldest >= Number(key.slice("age-from-".length)) ? "yes" : "no";
}
