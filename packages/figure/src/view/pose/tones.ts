import { createState, evaluateMuscles, type Model, type State } from "@ilio/body";
import { type FactMuscle, type Facts, partsOf } from "@ilio/poses";

/** Shortest and longest of a muscle over all poses of the catalogue, mm, right side. */
export type Ranges = Facts["ranges"];

/** A muscle of a side, and what its length is told against. */
interface Told {
  readonly parts: readonly number[];
  /** In standing, and the way from there to the shortest and to the longest, m. */
  readonly standing: number;
  readonly shorter: number;
  readonly longer: number;
  /** From the shortest to the longest, m. */
  readonly whole: number;
}

/** Reads how long muscles are, each by its own range. */
export interface Tones {
  readonly state: State;
  readonly told: readonly Told[];
}

export function createTones(
  model: Model,
  ranges: Ranges,
  wanted: readonly { readonly muscle: FactMuscle; readonly side: "r" | "l" }[],
): Tones {
  const state = createState(model);
  evaluateMuscles(model, state);
  const told = wanted.map(({ muscle, side }): Told => {
    const parts = partsOf(model, muscle, side);
    const standing = meanLength(state, parts);
    const { shortestMm, longestMm } = ranges[muscle];
    // own choice: a muscle that a pose of the catalogue never makes longer may still be a little longer
    const least = 0.004 * model.scale;
    return {
      ...{ parts, standing },
      shorter: Math.max(least, standing - (model.scale * shortestMm) / 1000),
      longer: Math.max(least, (model.scale * longestMm) / 1000 - standing),
      whole: (model.scale * (longestMm - shortestMm)) / 1000,
    };
  });
  return { state, told };
}

function meanLength({ lengths }: State, parts: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < parts.length; i++) sum += lengths[parts[i]!]!;
  return sum / parts.length;
}

/**
 * How long each muscle is in a pose: 0 as in standing, 1 as long as it ever is, −1 as short.
 *
 * @param out one a muscle, in steps of `stride` numbers
 */
export function readTones(
  model: Model,
  { state, told }: Tones,
  coordinates: Float64Array,
  out: Float32Array,
  stride: number,
): void {
  state.coordinates.set(coordinates);
  evaluateMuscles(model, state);
  for (let i = 0; i < told.length; i++) {
    const { parts, standing, shorter, longer } = told[i]!;
    const change = meanLength(state, parts) - standing;
    out[stride * i] = Math.max(-1, Math.min(1, change / (change < 0 ? shorter : longer)));
  }
}

/** A tone as a change of length against standing, in per cent of the muscle's whole range: as the pictograms have it. */
export function percentOf({ told }: Tones, i: number, tone: number): number {
  const { shorter, longer, whole } = told[i]!;
  return (100 * tone * (tone < 0 ? shorter : longer)) / whole;
}
