import type { Answers } from "../answers/answers.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import type { MovementId } from "../catalogue/movement.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { easierOf } from "./easierOf.ts";
import { planItem } from "./planItems.ts";
import type { PlanItem } from "./planResult.ts";

/**
 * What takes the place of a movement that hurt: the nearest easier one that nothing bars. Run it with its `first`
 * doses: half the dose, because the body has just said that it was too much (own choice).
 */
export function easierSession(movement: MovementId, answers: Answers, assessment: Assessment): readonly PlanItem[] {
  const limits = limitsFor(answers, assessment);
  return [planItem(easierOf(movement, limits), "easier-instead", limits, null)];
}
