import type { Dose, Movement, Side, SideDose } from "../catalogue/movement.ts";

export type StiffSide = Side | null;

const plain = ({ sets, repetitions, holdSeconds, restSeconds }: Dose): Dose => ({
  sets,
  repetitions,
  holdSeconds,
  restSeconds,
});

/** Sides in the order in which they are done: the stiff one first, else left before right. */
export function sideOrder(sides: Movement["sides"], stiffSide: StiffSide): readonly Side[] {
  if (sides === "both") return ["both"];
  return stiffSide === "right" ? ["right", "left"] : ["left", "right"];
}

/**
 * Doses of a usual session. A side that alone is stiff gets one set more.
 *
 * @source own choice: one set, because no study says how much more the stiffer side should get
 */
export function usualDoses({ sides, doses }: Movement, stiffSide: StiffSide): readonly SideDose[] {
  return sideOrder(sides, stiffSide).map((side) => {
    const dose = plain(doses.evidence);
    return { side, ...dose, sets: dose.sets + (side !== "both" && side === stiffSide ? 1 : 0) };
  });
}

/**
 * Half of a usual dose: one set, half the hold, half the repetitions, rounded up.
 *
 * @source own choice: the body's answer of the next day is not known yet
 */
export const halfDose = (dose: SideDose): SideDose => ({
  ...dose,
  sets: 1,
  repetitions: Math.ceil(dose.repetitions / 2),
  holdSeconds: Math.ceil(dose.holdSeconds / 2),
});
