import { fitPlan, journey, type Plan, type PlanInput, type Preferences } from "@ilio/care";
import { authoredOf, type PersonState } from "@ilio/record";
import { nextStop } from "./gate.ts";
import { now } from "./now.ts";
import { usePerson } from "./person.tsx";
import { preferencesOf } from "./preferences.ts";

/** A person's plan and all that it was made from. */
export interface PlanMade {
  /** As the answers make it; the record keeps this one. */
  readonly planned: Plan;
  /** As it fits into the person's day: what they see and do. */
  readonly plan: Plan;
  readonly input: PlanInput;
  readonly preferences: Preferences;
}

/** The plan of a person, made from the answers as they are; null while something is unasked or exercise must wait. */
export function planOf(state: PersonState, time: string): PlanMade | null {
  if (state.authored === null || nextStop(state, time) !== "/answer") return null;
  const authored = authoredOf(state.authored);
  const { triage, assessment, plan: planned } = journey(state.answers, authored);
  if (planned === null) return null;
  const input = { answers: state.answers, triage, assessment, authored };
  const preferences = preferencesOf(state);
  return { planned, plan: fitPlan(planned, input, preferences), input, preferences };
}

export const usePlan = (): PlanMade | null => planOf(usePerson(), now());
