import {
  easierSession,
  gentleSession,
  limitsFor,
  type Masking,
  type MovementId,
  misfitOf,
  type PlanItem,
  sessionViolations,
} from "@ilio/care";
import type { PlanMade } from "../../app/usePlan.ts";

interface Hurt {
  readonly movement: MovementId;
  readonly isFrontOfHip: boolean;
  /** What hides pain in this session. */
  readonly masking: Masking;
}

/**
 * What to go on with after a movement that hurt: the nearest easier one. Where that one does not fit into the place the
 * person is in, or asks for the warning that a medicine hides, and for a sore front of the hip, it is the first thing of
 * a gentle session, which knows the place.
 */
export function easierFor({ movement, isFrontOfHip, masking }: Hurt, made: PlanMade): readonly PlanItem[] {
  const { input, preferences } = made;
  const { answers, assessment } = input;
  const easier = easierSession(movement, answers, assessment);
  const isMisfit = easier.some((item) => misfitOf(item.movement, preferences) !== null);
  const isHidden = sessionViolations(easier, masking, limitsFor(answers, assessment)).length > 0;
  return isFrontOfHip || isMisfit || isHidden ? gentleSession(answers, assessment, preferences).slice(0, 1) : easier;
}
