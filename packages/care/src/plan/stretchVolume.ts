import { catalogue } from "../catalogue/catalogue.ts";
import type { SideDose } from "../catalogue/movement.ts";
import type { Plan, PlanItem } from "./planResult.ts";

/** Weekly hip-flexor stretch of one side that no plan exceeds, s. @source own choice: what the articles ask, 31.5 min */
export const mostStretchSeconds = 32 * 60;

/** Weekly stretch from which gains in range are seen, s. @source Ingram 2025, doi:10.1007/s40279-024-02143-9 */
export const gainfulStretchSeconds = 4 * 60;

function holdSeconds(doses: readonly SideDose[], side: "left" | "right"): number {
  return doses
    .filter((dose) => dose.side === side || dose.side === "both")
    .reduce((sum, dose) => sum + dose.sets * dose.repetitions * dose.holdSeconds, 0);
}

/** What a week of stretch is counted from. */
type Week = Pick<Plan, "items" | "sessionsPerWeek" | "sessionsFirstWeek" | "firstSessions">;

const stretches = ({ items }: Week): readonly PlanItem[] =>
  items.filter(({ movement }) => catalogue[movement].hipFlexorStretch);

/**
 * Hip-flexor stretch of one side in a week of a plan, s. The first sessions of week 1 are half ones.
 *
 * @param week from 1
 * @throws RangeError when the week is no whole number from 1
 */
export function weeklyStretchSeconds(plan: Week, side: "left" | "right", week: number): number {
  if (!Number.isInteger(week) || week < 1) {
    throw new RangeError(`weeklyStretchSeconds: expected a week from 1, got ${week}.`);
  }
  const perSession = (kind: "first" | "usual") =>
    stretches(plan).reduce((sum, item) => sum + holdSeconds(item[kind], side), 0);
  if (week > 1) return plan.sessionsPerWeek * perSession("usual");
  const half = Math.min(plan.firstSessions, plan.sessionsFirstWeek);
  return half * perSession("first") + (plan.sessionsFirstWeek - half) * perSession("usual");
}
