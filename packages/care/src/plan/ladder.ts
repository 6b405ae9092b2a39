import { catalogue } from "../catalogue/catalogue.ts";
import type { MovementId } from "../catalogue/movement.ts";

/** Easier movements below one, nearest first. */
export function below(movement: MovementId): readonly MovementId[] {
  const { easier } = catalogue[movement];
  return easier === null ? [] : [easier, ...below(easier)];
}

/**
 * How high a movement stands on its ladder; 0 is the lowest rung.
 *
 * own choice: rungs of two ladders are compared as they are. They are rough, and a swap may go one rung up at most.
 */
export const rungOf = (movement: MovementId): number => below(movement).length;
