import { type Stage, stages } from "../catalogue/movement.ts";
import { sessionSeconds, sessionSteps } from "../session/sessionSteps.ts";
import type { Emphasis, PlanItem } from "./planResult.ts";

/** s over which a session may run beyond its minutes. @source own choice: getting down and up again is counted too */
export const graceSeconds = 60;

const forStrength: readonly Stage[] = ["strengthen", "contraction", "release", "warm-up", "rest"];

/**
 * What matters most in a session of each emphasis, first what stays longest.
 *
 * own choice: what the plan aims at stays, the rest at the end goes first, because it can be had at any time of the day.
 */
export const stagesByWeight: Readonly<Record<Emphasis, readonly Stage[]>> = {
  gentle: stages,
  ease: stages,
  "flexion-tolerant": forStrength,
  "hip-friendly": forStrength,
  buttock: ["release", "strengthen", "contraction", "warm-up", "rest"],
  release: ["release", "warm-up", "strengthen", "contraction", "rest"],
  strengthen: ["contraction", "strengthen", "warm-up", "release", "rest"],
  general: forStrength,
};

/** Does a usual session of these items fit into the minutes? A single item always does: nobody is left with nothing. */
export const fitsInto = (items: readonly PlanItem[], minutes: number): boolean =>
  items.length <= 1 || sessionSeconds(sessionSteps(items, "usual")) <= minutes * 60 + graceSeconds;

/** The item that goes first: of the stage that matters least, the last one. */
function leastImportant(items: readonly PlanItem[], emphasis: Emphasis): PlanItem | undefined {
  const weight = ({ stage }: PlanItem) => stagesByWeight[emphasis].indexOf(stage);
  return items.toSorted((a, b) => weight(a) - weight(b)).at(-1);
}

/** Items that fit into the minutes, still in their order; one at least. null: all of them. */
export function timeBoxed(items: readonly PlanItem[], emphasis: Emphasis, minutes: number | null): readonly PlanItem[] {
  if (minutes === null || fitsInto(items, minutes)) return items;
  const out = leastImportant(items, emphasis);
  return timeBoxed(
    items.filter((item) => item !== out),
    emphasis,
    minutes,
  );
}
