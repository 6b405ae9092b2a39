import type { LinkId } from "../answers/answers.ts";

/** How soon a person needs care, least first. */
export const levels = ["none", "soon", "urgent", "emergency"] as const;
export type Level = (typeof levels)[number];

/** What the findings do to exercise, freest first. Separate from `Level`. */
export const exercises = ["usual", "gentle", "stop"] as const;
export type Exercise = (typeof exercises)[number];

/**
 * One answer that a result rests on. `missing`: it must still be asked. Beside `birth-year` a `yes` says that the year
 * is that of a person under 18.
 */
export interface Because {
  readonly rule: RuleId;
  readonly linkId: LinkId;
  readonly answer: "yes" | "no" | "notSure" | "missing";
}

/** Rules by name; one file each. */
export const ruleIds = [
  "cauda-equina-or-both-legs",
  "infection",
  "heart-lung-aorta",
  "fracture",
  "psoas-haematoma",
  "pregnancy-emergency",
  "cold-leg",
  "under-18",
  "pregnancy",
  "recent-birth-or-surgery",
  "thin-bones",
  "heart-limit",
  "bleeding-risk",
  "leg-pain",
  "not-cleared",
  "newly-cleared",
  "conditions-asked",
] as const;
export type RuleId = (typeof ruleIds)[number];

export interface RuleResult {
  readonly rule: RuleId;
  readonly level: Level;
  readonly exercise: Exercise;
  readonly because: readonly Because[];
}

/** The whole of triage: the worst level and the strictest exercise of all rules, apart from each other. */
export interface Triage {
  readonly level: Level;
  readonly exercise: Exercise;
  readonly because: readonly Because[];
}
