import { withDerived } from "../answers/derived.ts";
import { rampFor } from "../outlook/rampFor.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { fitItems } from "./fitItems.ts";
import type { PlanInput } from "./planFor.ts";
import type { Plan } from "./planResult.ts";
import type { Preferences } from "./preferences.ts";
import { scheduleFor } from "./schedule.ts";

/**
 * A plan as it fits into a person's day: their swaps, the floor, kneeling and things at hand, and the minutes. It keeps
 * every rule that the plan kept; `fits` says what was changed and why. What the plan aims at stays the same.
 *
 * @param plan as `planFor` gives it, not fitted before
 * @throws RangeError when the week of a pregnancy or a value of the outlook cannot be read
 */
export function fitPlan(plan: Plan, input: PlanInput, preferences: Preferences): Plan {
  const answers = withDerived(input.answers);
  const limits = limitsFor(answers, input.assessment);
  const { emphasis } = plan;
  const fitted = fitItems(plan.items, { emphasis, limits, stiffSide: input.assessment.stiffSide, preferences });
  return { ...plan, ...scheduleFor(emphasis, fitted.items, limits, rampFor(answers)), ...fitted };
}
