import { easierSession, gentleSession, type MovementId, misfitOf, type PlanItem } from "@ilio/care";
import type { PlanMade } from "../../app/usePlan.ts";

/**
 * What to go on with after a movement that hurt: the nearest easier one. Where that one does not fit into the place the
 * person is in, and for a sore front of the hip, it is the first thing of a gentle session, which knows the place.
 */
export function easierFor(movement: MovementId, isFrontOfHip: boolean, made: PlanMade): readonly PlanItem[] {
  const { input, preferences } = made;
  const { answers, assessment } = input;
  const easier = easierSession(movement, answers, assessment);
  return isFrontOfHip || easier.some((item) => misfitOf(item.movement, preferences) !== null)
    ? gentleSession(answers, assessment, preferences).slice(0, 1)
    : easier;
}
