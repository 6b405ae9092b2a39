import { fitPlan, type Preferences } from "@ilio/care";
import type { PlanMade } from "../../app/usePlan.ts";

/** What holds for today alone. */
export interface FitToday {
  /** null: as the plan is. */
  readonly minutes: 2 | 5 | 10 | 20 | null;
  readonly places: readonly Place[];
}
export const minutesToday = [2, 5, 10, 20] as const;
export const places = ["noFloor", "noKneeling", "office"] as const;
export type Place = (typeof places)[number];

export const asPlanned: FitToday = { minutes: null, places: [] };

/** The preferences of today: those of every day, and what is tighter now. */
export const preferencesToday = (usual: Preferences, { minutes, places: now }: FitToday): Preferences => ({
  ...usual,
  minutes: minutes ?? usual.minutes,
  floor: now.includes("noFloor") ? "no" : usual.floor,
  kneeling: now.includes("noKneeling") ? "no" : usual.kneeling,
  ...(now.includes("office") ? { clothes: "office" as const } : {}),
});

/** The plan as it fits into today; it keeps every rule that the plan keeps. */
export function madeToday(made: PlanMade, today: FitToday): PlanMade {
  const preferences = preferencesToday(made.preferences, today);
  return { ...made, preferences, plan: fitPlan(made.planned, made.input, preferences) };
}
