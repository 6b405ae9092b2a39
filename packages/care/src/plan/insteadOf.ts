import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { below, rungOf } from "./ladder.ts";
import { sharesMainFamily, sharesMuscle } from "./muscleFamily.ts";

const isCounted = (movement: MovementId): boolean => catalogue[movement].counted;
const sameStage = (a: MovementId, b: MovementId): boolean => catalogue[a].stage === catalogue[b].stage;

/** own choice: one rung up at most, so that a swap never makes a session much harder than it was planned. */
export const mostRungsUp = 1;

/**
 * May `other` take the place of `movement`, as far as the catalogue says it? It works the same muscles (rest stands in
 * for rest), counts alike, and is at most one rung harder. The walk has a place of its own.
 */
export function mayReplace(movement: MovementId, other: MovementId): boolean {
  if (other === movement || isCounted(movement) !== isCounted(other)) return false;
  if (!isCounted(movement)) return catalogue[movement].stage === "rest" && catalogue[other].stage === "rest";
  return sharesMuscle(movement, other) && rungOf(other) <= rungOf(movement) + mostRungsUp;
}

/**
 * All that may take the place of a movement, best first: easier ones of its own ladder, nearest first; then its stage
 * before other stages, its own family of muscles before others, the lower rung before the higher.
 */
export function othersFor(movement: MovementId): readonly MovementId[] {
  const ladder = below(movement);
  const distance = (other: MovementId): number =>
    ladder.includes(other)
      ? ladder.indexOf(other)
      : 1000 + (sameStage(movement, other) ? 0 : 200) + (sharesMainFamily(movement, other) ? 0 : 100) + rungOf(other);
  return movementIds.filter((other) => mayReplace(movement, other)).toSorted((a, b) => distance(a) - distance(b));
}

/** What takes the place of a movement that cannot be: the best one that may, and no harder; null when there is none. */
export const insteadOf = (movement: MovementId, may: (other: MovementId) => boolean): MovementId | null =>
  othersFor(movement).find((other) => rungOf(other) <= rungOf(movement) && may(other)) ?? null;
