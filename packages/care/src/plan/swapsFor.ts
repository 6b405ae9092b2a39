import { catalogue } from "../catalogue/catalogue.ts";
import type { MovementId } from "../catalogue/movement.ts";
import { type Limits, limitsFor } from "../who/limitsFor.ts";
import { suitsEmphasis } from "./emphasisRules.ts";
import { othersFor, repeats } from "./insteadOf.ts";
import type { PlanInput } from "./planFor.ts";
import type { Emphasis, Plan, PlanItem } from "./planResult.ts";

/** What a session is made for. */
export interface Aim {
  readonly emphasis: Emphasis;
  readonly limits: Limits;
}

/**
 * May a movement stand in the place of one of these items? Nothing bars it, the emphasis has room for it, and it repeats
 * none of the others.
 */
export const mayJoin = (
  other: MovementId,
  instead: MovementId,
  items: readonly PlanItem[],
  { emphasis, limits }: Aim,
): boolean =>
  limits[other].verdict !== "bar" &&
  suitsEmphasis(other, emphasis) &&
  !repeats(
    other,
    items.map(({ movement }) => movement).filter((movement) => movement !== instead),
  );

/** Movements of the same stage that may take the place of one of these items, best first. */
export const swapsAmong = (movement: MovementId, items: readonly PlanItem[], aim: Aim): readonly MovementId[] =>
  othersFor(movement, "same").filter(
    (other) => catalogue[other].stage === catalogue[movement].stage && mayJoin(other, movement, items, aim),
  );

/**
 * What a person may choose in the place of a movement of their plan, best first: the same stage and muscles, nothing
 * that is barred or against what the plan aims at, at most one rung harder. What it needs is not looked at: a person
 * may have more at hand than they said.
 *
 * @throws RangeError when the movement is not in the plan
 */
export function swapsFor(movement: MovementId, plan: Plan, { answers, assessment }: PlanInput): readonly MovementId[] {
  if (!plan.items.some((item) => item.movement === movement)) {
    throw new RangeError(`swapsFor: expected a movement of the plan, got "${movement}".`);
  }
  return swapsAmong(movement, plan.items, { emphasis: plan.emphasis, limits: limitsFor(answers, assessment) });
}
