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

const secondsOf = (items: readonly PlanItem[]): number => sessionSeconds(sessionSteps(items, "usual"));

/** Does a usual session of these items fit into the minutes? A single item always does: nobody is left with nothing. */
export const fitsInto = (items: readonly PlanItem[], minutes: number): boolean =>
  items.length <= 1 || secondsOf(items) <= minutes * 60 + graceSeconds;

/** Items in the order in which they matter: by stage, and within a stage as they stand. */
function byWeight(items: readonly PlanItem[], emphasis: Emphasis): readonly PlanItem[] {
  const weight = ({ stage }: PlanItem) => stagesByWeight[emphasis].indexOf(stage);
  return items.toSorted((a, b) => weight(a) - weight(b));
}

/**
 * Items that fit into the minutes, still in their order: the one that matters most first, then each that still fits.
 * Where none fits by itself, the one that takes the least time. null: all of them.
 */
export function timeBoxed(items: readonly PlanItem[], emphasis: Emphasis, minutes: number | null): readonly PlanItem[] {
  if (minutes === null || fitsInto(items, minutes)) return items;
  const kept = new Set<PlanItem>();
  for (const item of byWeight(items, emphasis)) {
    kept.add(item);
    if (secondsOf(items.filter((each) => kept.has(each))) > minutes * 60 + graceSeconds) kept.delete(item);
  }
  if (kept.size > 0) return items.filter((item) => kept.has(item));
  return items.toSorted((a, b) => secondsOf([a]) - secondsOf([b])).slice(0, 1);
}
