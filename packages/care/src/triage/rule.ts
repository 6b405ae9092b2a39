import type { Answers, LinkId } from "../answers/answers.ts";
import type { Exercise, Level, RuleResult } from "./triageResult.ts";

/** Rules that read signs; one file each, one for each line of the table of red flags and those we added. */
export const signRuleIds = [
  "cauda-equina-or-both-legs",
  "motor-loss",
  "cord-compression",
  "malignancy",
  "vertebral-fracture",
  "infection",
  "psoas-abscess",
  "psoas-haematoma",
  "aneurysm",
  "heart-lung-aorta",
  "kidney",
  "belly-or-pelvis",
  "fracture",
  "stress-fracture",
  "child-hip",
  "inflammatory",
  "pregnancy-emergency",
  "pregnancy",
  "after-birth",
  "vein",
  "shingles",
  "cold-leg",
  "leg-artery",
  "meralgia",
  "first-severe",
  "not-improving",
  "medicines",
  "leg-pain",
  "recent-birth-or-surgery",
  "thin-bones",
  "heart-limit",
  "bleeding-risk",
  "irritable",
] as const;
export type SignRuleId = (typeof signRuleIds)[number];

/** Rules about the person's age, a visit, and what was not asked yet. */
export const otherRuleIds = [
  "under-18",
  "not-cleared",
  "newly-cleared",
  "signs-asked",
  "conditions-asked",
  "medicines-asked",
] as const;
export const ruleIds = [...signRuleIds, ...otherRuleIds] as const;
export type RuleId = (typeof ruleIds)[number];

/** What to do, worded once each as `advice.<key>`. */
export const adviceKeys = [
  "call-now",
  "maternity-now",
  "doctor-today",
  "doctor-soon",
  "midwife-soon",
  "physio-soon",
  "pharmacist-soon",
  "adult-with-you",
  "ask-what-you-may-do",
] as const;
export type AdviceKey = (typeof adviceKeys)[number];

/** An age that counts as a sign. The year of birth leaves a year open; there it counts (own choice: the careful end). */
export type AgeKey = `age-from-${number}` | "age-under-18";

/** What a flag reads: an answer, a side that is one, or an age. */
export type FlagKey = LinkId | AgeKey;

/**
 * A sign that rules read. `hard`: alone enough for `emergency` or `urgent`. `weak`: raises a level only as the outcomes
 * of its rules say. `basis`: why it weighs so, where the rule's source does not decide it.
 */
export interface Flag {
  readonly key: FlagKey;
  readonly weight: "hard" | "weak";
  readonly basis?: string;
}

/** A sign, or several together. No "not": one sign more never makes a result milder. */
export type Condition =
  | FlagKey
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

export interface Outcome {
  readonly when: Condition;
  readonly level: Level;
  readonly exercise: Exercise;
  readonly advice: AdviceKey | null;
  /** Where it is `soon`: another health worker's yes to exercise does not do, a doctor has to look. */
  readonly onlyDoctor?: true;
  /** Our own choice, or what the source says, in one English sentence for the reviewer. */
  readonly basis?: string;
}

/** A rule as data: what follows from which signs, worst first. */
export interface SignRule {
  readonly id: SignRuleId;
  /** Line of the table of red flags that it answers, by our own short name; null for a rule that we added. */
  readonly row: string | null;
  readonly source: string;
  readonly outcomes: readonly Outcome[];
}

/** A rule that looks at days, ages or what is missing, and cannot be written as signs. */
export interface OtherRule {
  readonly id: (typeof otherRuleIds)[number];
  /** What it does, in one English sentence for the reviewer. */
  readonly says: string;
  readonly source: string;
  readonly evaluate: (answers: Answers, authored: string) => RuleResult;
}

/** Every sign that outcomes read, each once, in their order. */
export const signsOf = (outcomes: readonly Pick<Outcome, "when">[]): readonly FlagKey[] => [
  ...new Set(outcomes.flatMap(({ when }) => signsIn(when))),
];

/** One sign that is alone enough for `emergency` or `urgent`. */
export const isHard = (outcome: Outcome): outcome is Outcome & { readonly when: FlagKey } =>
  typeof outcome.when === "string" && (outcome.level === "emergency" || outcome.level === "urgent");

const signsIn = (condition: Condition): readonly FlagKey[] =>
  typeof condition === "string" ? [condition] : partsOf(condition).flatMap(signsIn);

/** What a condition joins. */
export function partsOf(condition: Exclude<Condition, string>): readonly Condition[] {
  if ("all" in condition) return condition.all;
  return "any" in condition ? condition.any : condition.of;
}
