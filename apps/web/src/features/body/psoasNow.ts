import { coordinateNumber, momentArm, type State } from "@ilio/body";
import { model, postures, stateIn } from "./posture.ts";

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

const hipFlexion = coordinateNumber("hip_flexion_r");
const standing = stateIn(postures.standing).lengths;

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spreadOf = (values: readonly number[]): Spread => ({
  mean: meanOf(values),
  least: Math.min(...values),
  greatest: Math.max(...values),
});

/** The psoas of the right side in a posture that is worked out. */
export function psoasNow(state: State): PsoasNow {
  const lengths = [...state.lengths];
  return {
    length: spreadOf(lengths),
    strain: spreadOf(lengths.map((length, i) => length / standing[i]! - 1)),
    arm: meanOf(lengths.map((_, i) => momentArm(model, state, i, hipFlexion))),
  };
}
