import type { MovementId } from "../catalogue/movement.ts";
import type { PlanInput } from "../plan/planFor.ts";
import type { Plan } from "../plan/planResult.ts";
import { equipmentToAsk, type Preferences } from "../plan/preferences.ts";
import { swapsFor } from "../plan/swapsFor.ts";
import { chance, pick, type Random } from "./mulberry32.ts";

/** Swaps of a person: some of those that are offered, and now and then one that is not. */
function someSwaps(random: Random, plan: Plan, input: PlanInput, all: readonly MovementId[]): Preferences["swaps"] {
  const wishes = plan.items.flatMap(({ movement }): readonly (readonly [MovementId, MovementId])[] => {
    if (!chance(random, 0.2)) return [];
    const offered = swapsFor(movement, plan, input);
    const from = offered.length > 0 && chance(random, 0.8) ? offered : all;
    return [[movement, pick(random, from)]];
  });
  return Object.fromEntries(wishes);
}

/** What fits into the day of a simulated person. */
export function preferencesOf(random: Random, plan: Plan, input: PlanInput, all: readonly MovementId[]): Preferences {
  return {
    minutes: pick(random, [null, null, 5, 10, 20] as const),
    floor: chance(random, 0.2) ? "no" : "yes",
    kneeling: chance(random, 0.2) ? "no" : "yes",
    equipment: chance(random, 0.6) ? null : equipmentToAsk.filter(() => chance(random, 0.6)),
    swaps: someSwaps(random, plan, input, all),
  };
}
