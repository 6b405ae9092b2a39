import { createState, evaluateMuscles, type Model } from "@ilio/body";
import type { FactMuscle } from "../pose.ts";

/** Which muscles of the model a name stands for, right side; names and groups are the model's. */
const members: Readonly<Record<FactMuscle, (name: string, group: string) => boolean>> = {
  psoas_major: (_, group) => group === "psoas",
  iliacus: (_, group) => group === "iliacus",
  rectus_femoris: (name) => name.startsWith("recfem"),
  piriformis: (_, group) => group === "piriformis",
  hamstrings: (name) => ["semimem", "semiten", "bflh"].some((each) => name.startsWith(each)),
  gluteus_maximus: (name) => name.startsWith("glmax"),
  gluteus_medius: (name) => name.startsWith("glmed"),
  adductors: (_, group) => group === "adductors",
  rectus_abdominis: (_, group) => group === "rectusAbdominis",
  obliques: (_, group) => group === "externalOblique" || group === "internalOblique",
  quadratus_lumborum: (_, group) => group === "quadratusLumborum",
  erector_spinae: (_, group) =>
    group === "iliocostalis" || group === "longissimusThoracis" || group === "longissimusLumborum",
  multifidus: (_, group) => group === "multifidus",
};

export type BodySide = "r" | "l";

/** Length of a muscle over its parts, m, and against neutral standing, 0 = as long. */
export interface MuscleLength {
  readonly length: MeanAndRange;
  readonly strain: MeanAndRange;
}

/** Over the parts of a muscle, each of which counts the same. */
export interface MeanAndRange {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
}

export type LengthReader = (coordinates: Float64Array, muscle: FactMuscle, side: BodySide) => MuscleLength;

/** Reads lengths of named muscles out of poses; the last pose is kept, so that several muscles of it cost one evaluation. */
export function createLengthReader(model: Model): LengthReader {
  const state = createState(model);
  evaluateMuscles(model, state);
  const standing = state.lengths.slice();
  let last: Float64Array | undefined;
  return (coordinates, muscle, side) => {
    if (coordinates !== last) {
      state.coordinates.set(coordinates);
      evaluateMuscles(model, state);
      last = coordinates;
    }
    const parts = partsOf(model, muscle, side);
    return {
      length: meanAndRange(parts.map((part) => state.lengths[part]!)),
      strain: meanAndRange(parts.map((part) => state.lengths[part]! / standing[part]! - 1)),
    };
  };
}

/** The numbers of the parts of the model that a muscle of a side is made of. */
export const partsOf = ({ muscles }: Model, muscle: FactMuscle, side: BodySide): readonly number[] =>
  muscles.flatMap(({ name, group }, i) => (name.endsWith(`_${side}`) && members[muscle](name, group) ? [i] : []));

const meanAndRange = (values: readonly number[]): MeanAndRange => ({
  mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  least: Math.min(...values),
  greatest: Math.max(...values),
});
