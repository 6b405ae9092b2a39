import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { below, rungOf } from "./ladder.ts";
import { sharesFamily, sharesMainFamily, sharesMuscle } from "./muscleFamily.ts";

/** own choice: one rung up at most, so that a swap never makes a session much harder than it was planned. */
export const mostRungsUp = 1;

/**
 * How near two movements must be. `same`: the same main muscle or family, for what a person chooses and what a limit
 * asks for. `near`: any muscle of that family, for a place in which little can be done.
 */
export type Nearness = "same" | "near";
const sharesBy = { same: sharesMuscle, near: sharesFamily } as const;

const isStretch = (movement: MovementId): boolean => catalogue[movement].stage === "release";
const sameStage = (a: MovementId, b: MovementId): boolean => catalogue[a].stage === catalogue[b].stage;

/**
 * May `other` take the place of `movement`, as far as the catalogue says it? It works the same muscles, counts alike,
 * and is at most one rung harder. Rest stands in for rest; beside its own ladder a stretch is replaced by a stretch
 * alone, and nothing else is by one. The walk has a place of its own.
 */
export function mayReplace(movement: MovementId, other: MovementId, nearness: Nearness): boolean {
  const isCounted = (id: MovementId): boolean => catalogue[id].counted;
  if (other === movement || isCounted(movement) !== isCounted(other)) return false;
  if (!isCounted(movement)) return catalogue[movement].stage === "rest" && catalogue[other].stage === "rest";
  if (below(movement).includes(other)) return true;
  return (
    isStretch(movement) === isStretch(other) &&
    sharesBy[nearness](movement, other) &&
    rungOf(other) <= rungOf(movement) + mostRungsUp
  );
}

/**
 * All that may take the place of a movement, best first: easier ones of its own ladder, nearest first; then its stage
 * before other stages, its own family of muscles before others, the lower rung before the higher.
 */
export function othersFor(movement: MovementId, nearness: Nearness): readonly MovementId[] {
  const ladder = below(movement);
  const distance = (other: MovementId): number =>
    ladder.includes(other)
      ? ladder.indexOf(other)
      : 1000 + (sameStage(movement, other) ? 0 : 200) + (sharesMainFamily(movement, other) ? 0 : 100) + rungOf(other);
  return movementIds
    .filter((other) => mayReplace(movement, other, nearness))
    .toSorted((a, b) => distance(a) - distance(b));
}

/** Would it only repeat what is there, as an easier rung of one of these? */
export const repeats = (other: MovementId, there: readonly MovementId[]): boolean =>
  there.some((movement) => movement === other || below(movement).includes(other));

/** What takes the place of a movement that cannot be: the best one that may, and no harder; null when there is none. */
export const insteadOf = (movement: MovementId, may: (other: MovementId) => boolean): MovementId | null =>
  othersFor(movement, "same").find((other) => rungOf(other) <= rungOf(movement) && may(other)) ?? null;
