import type { MovementId } from "../catalogue/movement.ts";
import type { Limits } from "../who/limitsFor.ts";
import { below } from "./ladder.ts";

/** Positions of ease, the one to offer first in front. */
export const positionsOfEase = ["constructive-rest-90-90", "side-lying-rest"] as const satisfies readonly MovementId[];

/**
 * The position of ease that a person's conditions allow.
 *
 * @throws RangeError when both are barred; the table of conditions never does that
 */
export function positionOfEase(limits: Limits): (typeof positionsOfEase)[number] {
  const allowed = positionsOfEase.find((id) => limits[id].verdict !== "bar");
  if (allowed === undefined)
    throw new RangeError("positionOfEase: expected one position of ease to be allowed, got none.");
  return allowed;
}

/**
 * The nearest easier movement that nothing bars; when there is none, the position of ease.
 */
export const easierOf = (movement: MovementId, limits: Limits): MovementId =>
  below(movement).find((id) => limits[id].verdict !== "bar") ?? positionOfEase(limits);
