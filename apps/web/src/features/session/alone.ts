import { catalogue, limitsFor, type MovementId, misfitOf, planItem, sessionViolations } from "@ilio/care";
import type { PlanMade } from "../../app/usePlan.ts";
import type { TodaysSession } from "./todaysSession.ts";

/** May this person try a movement alone, as far as their answers and the place say it? */
export function mayTry(movement: MovementId, { input, preferences }: PlanMade): boolean {
  const limits = limitsFor(input.answers, input.assessment);
  return (
    limits[movement].verdict !== "bar" &&
    misfitOf(movement, preferences) === null &&
    catalogue[movement].position !== "walking"
  );
}

/**
 * Today's session with one movement in it, at half its dose: it is tried beside the plan, and does not count as one of its
 * sessions. What today forbids stays forbidden: a gentle day, what hurt or tingled, what a medicine hides. Then it is
 * today's own session, with its reasons.
 */
export function withAlone(today: TodaysSession, movement: MovementId | undefined, made: PlanMade): TodaysSession {
  if (movement === undefined || !mayTry(movement, made)) return today;
  const { answers, assessment } = made.input;
  const limits = limitsFor(answers, assessment);
  const item = planItem(movement, "other-instead", limits, assessment.stiffSide);
  const isEase = !catalogue[movement].counted;
  const isAway = today.hurt.includes(movement) || today.tingled.includes(movement);
  const isHidden = sessionViolations([item], today.masking, limits).some(({ rule }) => rule !== "no-ease");
  if ((today.session === "gentle" && !isEase) || isAway || isHidden) return today;
  return { ...today, session: today.session === "gentle" ? "gentle" : "first", items: [item], alone: true };
}
