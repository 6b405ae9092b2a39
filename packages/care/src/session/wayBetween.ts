import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, type Position, surfaceOf } from "../catalogue/movement.ts";

/** Position in which a movement is done; standing where there is none, before and after a session. */
const positionAt = (movement: MovementId | undefined): Position =>
  movement === undefined ? "standing" : catalogue[movement].position;

const isSameSurface = (a: MovementId | undefined, b: MovementId | undefined): boolean =>
  surfaceOf[positionAt(a)] === surfaceOf[positionAt(b)];

/** Does the body stay as it is from one movement to the next? Before the first and after the last it does not. */
export const isSamePosition = (a: MovementId | undefined, b: MovementId | undefined): boolean =>
  a !== undefined && b !== undefined && positionAt(a) === positionAt(b);

/** Message key of the way down into a movement's position; null when the body is already on that surface or stays up. */
export function wayDown(from: MovementId | undefined, to: MovementId): string | null {
  if (isSameSurface(from, to) || surfaceOf[positionAt(to)] === "upright") return null;
  return `position.${positionAt(to)}.down`;
}

/**
 * Message key of how a movement is left: the way up from floor or bed, or the movement's own end from a chair or from
 * standing; null when the body stays on the floor or the bed, or in the same position.
 */
export function wayOut(from: MovementId, to: MovementId | undefined): string | null {
  if (isSamePosition(from, to)) return null;
  if (surfaceOf[positionAt(from)] === "upright") return `movement.${from}.end`;
  return isSameSurface(from, to) ? null : `position.${positionAt(from)}.up`;
}
