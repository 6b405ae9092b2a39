import type { LinkId } from "../answers/answers.ts";
import type { AdviceKey, RuleId } from "./rule.ts";

/** How soon a person needs care, least first. */
export const levels = ["none", "soon", "urgent", "emergency"] as const;
export type Level = (typeof levels)[number];

/** What the findings do to exercise, freest first. Separate from `Level`. */
export const exercises = ["usual", "gentle", "stop"] as const;
export type Exercise = (typeof exercises)[number];

/**
 * One answer that a result rests on. `notSure`: what is unsure. `missing`: it must still be asked. A side or an age
 * that counts is a `yes`; so is a year of birth that makes a person under 18.
 */
export interface Because {
  readonly rule: RuleId;
  readonly linkId: LinkId;
  readonly answer: "yes" | "no" | "notSure" | "missing";
}

export interface RuleResult {
  readonly rule: RuleId;
  readonly level: Level;
  readonly exercise: Exercise;
  /** What to do about it, worded as `advice.<key>`; null when there is nothing to do. */
  readonly advice: AdviceKey | null;
  readonly because: readonly Because[];
}

/** The whole of triage: the worst level and the strictest exercise of all rules, apart from each other. */
export interface Triage {
  readonly level: Level;
  readonly exercise: Exercise;
  /** Most serious first, each once. */
  readonly advice: readonly AdviceKey[];
  readonly because: readonly Because[];
}
