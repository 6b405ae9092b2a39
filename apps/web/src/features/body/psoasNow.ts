import { coordinateNumber, momentArm } from "@ilio/body";
import { model, type Posture, postures, stateIn } from "./posture.ts";

/** One number of the eleven fascicles. */
export interface Spread {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
}

export interface PsoasNow {
  /** m, from the vertebra to the lesser trochanter. */
  readonly length: Spread;
  /** Change of length against neutral standing, as a fraction of it; longer positive. */
  readonly strain: Spread;
  /** Flexor moment arm at the hip, m; the path over the hip is the same for all fascicles. */
  readonly arm: number;
}

/** The fascicles of the right psoas, by their numbers in the model. */
export const fascicles: readonly number[] = model.muscles.flatMap(({ name, group }, i) =>
  group === "psoas" && name.endsWith("_r") ? [i] : [],
);
const hipFlexion = coordinateNumber("hip_flexion_r");
const standing = stateIn(postures.standing).lengths;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spreadOf = (values: readonly number[]): Spread => ({
  mean: meanOf(values),
  least: Math.min(...values),
  greatest: Math.max(...values),
});

/** The psoas of the right side in a posture. */
export function psoasNow(posture: Posture): PsoasNow {
  const state = stateIn(posture);
  return {
    length: spreadOf(fascicles.map((i) => state.lengths[i]!)),
    strain: spreadOf(fascicles.map((i) => state.lengths[i]! / standing[i]! - 1)),
    arm: meanOf(fascicles.map((i) => momentArm(model, state, i, hipFlexion))),
  };
}
