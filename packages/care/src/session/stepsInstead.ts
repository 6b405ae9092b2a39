import type { MovementId } from "../catalogue/movement.ts";
import type { PlanItem } from "../plan/planResult.ts";
import { changePositionSeconds, sessionSteps } from "./sessionSteps.ts";
import type { Step } from "./step.ts";
import { wayDown, wayOut } from "./wayBetween.ts";

/**
 * Steps that take the place of the rest of a movement in a running session: out of it, then the items with their `first`
 * doses, and to where the next movement begins.
 *
 * @param movement the one that is left
 * @param next what follows it in the session; undefined at the end
 * @throws RangeError as `sessionSteps` does
 */
export function stepsInstead(
  items: readonly PlanItem[],
  movement: MovementId,
  next: MovementId | undefined,
): readonly Step[] {
  // Where the next one has its own way down it begins on the feet, so these steps have to end there.
  const after = next === undefined || wayDown(movement, next) !== null ? undefined : next;
  const steps = sessionSteps(items, "first", { before: movement, after });
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return [];
  const out = wayOut(movement, first.movement);
  const down = after === undefined ? null : wayDown(last.movement, after);
  return [
    ...(out === null ? [] : [moving({ ...first, movement }, "getUp", out)]),
    ...steps,
    ...(after === undefined || down === null ? [] : [moving({ ...last, movement: after }, "getDown", down)]),
  ];
}

const moving = (place: Step, kind: "getUp" | "getDown", cue: string): Step => ({
  ...place,
  kind,
  phase: null,
  seconds: changePositionSeconds,
  cue,
});
