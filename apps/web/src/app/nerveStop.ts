import { catalogue, type MovementId, movementIds } from "@ilio/care";
import { authoredOf, type PersonState } from "@ilio/record";

const isStretch = (movement: string): boolean =>
  movementIds.some((id) => id === movement && catalogue[id].hipFlexorStretch);

/** Tingling in a hip-flexor stretch may be the femoral nerve. It ends the session. */
export const isNerveStop = (movement: MovementId, where: string): boolean =>
  where === "tingling" && isStretch(movement);

const timeOf = (at: string): number => Date.parse(authoredOf(at));

/**
 * True while hip-flexor stretches stay away because one of them tingled: until both screens of signs were answered after
 * it. Times of the record are whole minutes, so the same minute does not count as after.
 */
export function isNerveStopOpen({
  hurts,
  emergencyAt,
  signsAt,
}: Pick<PersonState, "hurts" | "emergencyAt" | "signsAt">): boolean {
  const last = hurts.findLast(({ movement, where }) => where === "tingling" && isStretch(movement));
  if (last === undefined) return false;
  return [emergencyAt, signsAt].some((at) => at === null || timeOf(at) <= timeOf(last.at));
}

/** The items without hip-flexor stretches. */
export const withoutStretches = <T extends { readonly movement: MovementId }>(items: readonly T[]): readonly T[] =>
  items.filter(({ movement }) => !catalogue[movement].hipFlexorStretch);
