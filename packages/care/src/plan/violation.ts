import type { PlanInput } from "./planFor.ts";
import type { Plan } from "./planResult.ts";

/** Rules that every plan keeps. */
export const violationRules = [
  "plan-despite-stop",
  "under-18",
  "unknown-movement",
  "barred-movement",
  "missing-change",
  "too-many-counted",
  "stage-order",
  "bad-dose",
  "sides",
  "first-not-half",
  "stiff-side-not-more",
  "stretch-volume",
  "stretch-despite-legs",
  "not-gentle",
  "missing-reason",
] as const;
export type ViolationRule = (typeof violationRules)[number];

/** A rule that a plan breaks. `detail` is English for developers, never shown to a person. */
export interface Violation {
  readonly rule: ViolationRule;
  readonly detail: string;
}

/** One check; returns a sentence for each place where the plan breaks its rule. */
export type Check = (plan: Plan, input: PlanInput) => readonly string[];
