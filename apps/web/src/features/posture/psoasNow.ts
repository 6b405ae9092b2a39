import { coordinateNumber, createState, evaluate, momentArm, stretchOf } from "@ilio/body";
import { model } from "./body.ts";
import { preset } from "./presets.ts";
import { type Pull, pullOf } from "./pull.ts";

/** One number of the eleven fascicles. */
export interface Spread {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
}

export interface PsoasNow {
  /** m, from the vertebra to the lesser trochanter. */
  readonly length: Spread;
  /** Change of length against standing, as a fraction of it; longer positive. */
  readonly strain: Spread;
  /** Flexor moment arm at the hip, m; the path over the hip is the same for all fascicles. */
  readonly arm: number;
  /** How hard it pulls while it rests. */
  readonly pull: Pull;
}

const hipFlexion = coordinateNumber("hip_flexion_r");
const state = createState(model);

function lengthsIn(coordinates: Float64Array): readonly number[] {
  state.coordinates.set(coordinates);
  evaluate(model, state);
  return [...state.lengths];
}

const standing = lengthsIn(preset("standing").coordinates);
const stretchNow = stretchOf(model, "psoas", "r");

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const spreadOf = (values: readonly number[]): Spread => ({
  mean: meanOf(values),
  least: Math.min(...values),
  greatest: Math.max(...values),
});

/** The psoas of the right side in a posture. */
export function psoasNow(coordinates: Float64Array): PsoasNow {
  const lengths = lengthsIn(coordinates);
  return {
    length: spreadOf(lengths),
    strain: spreadOf(lengths.map((length, i) => length / standing[i]! - 1)),
    arm: meanOf(lengths.map((_, i) => momentArm(model, state, i, hipFlexion))),
    pull: pullOf(stretchNow(state).passive, coordinates),
  };
}
