import { type Answers, clearanceOf, conditionIds } from "@ilio/care";
import type { ReliefV1 } from "@ilio/record";

type Position = NonNullable<ReliefV1["position"]>;

/**
 * The position of ease offered at once.
 *
 * own choice: flat on the back with the calves up only for those who said that nothing applies, and whose earlier
 * answers say nothing against it. Everyone else lies on the side with a pillow: never flat, no hip past a right angle.
 */
export function positionFor(who: ReliefV1["who"], answers: Answers): Position {
  // Told not to exercise, or not told: then flat on the back is no safe guess either.
  const isUncleared = answers["seen-exercise"] !== undefined && clearanceOf(answers) !== "yes";
  const against = conditionIds.some((id) => answers[id] === "yes" || answers[id] === "notSure");
  return who === "none" && !against && !isUncleared ? "constructive-rest-90-90" : "side-lying-rest";
}
