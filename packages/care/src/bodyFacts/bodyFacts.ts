import json from "../../facts.json" with { type: "json" };
import type { PhaseKind } from "../catalogue/movement.ts";

/** Over the parts of a muscle, each of which counts the same. */
export type Spread = readonly [mean: number, least: number, greatest: number];

/** The right side's. Lengths in mm; strains in per cent of the length in neutral standing. */
export interface LengthFact {
  readonly lengthMm: Spread;
  readonly strainPercent: Spread;
}

/** What a phase of a movement does to muscles. */
export interface PhaseFact {
  readonly cue: string;
  readonly from: string;
  readonly to: string;
  readonly muscle: string;
  readonly action: PhaseKind;
  readonly active: boolean;
  /** Of `muscle`, in per cent of its range over all poses: negative = it gets shorter. */
  readonly changePercent: number;
  readonly changesMm: Readonly<Record<string, number>>;
}

export interface MotionFacts {
  readonly kind: string;
  readonly keys: Readonly<Record<string, Readonly<Record<string, LengthFact>>>>;
  readonly phases: readonly PhaseFact[];
}

/** What the body model computes for every pose: care gets it as data. */
export interface BodyFacts {
  readonly ranges: Readonly<Record<string, { readonly shortestMm: number; readonly longestMm: number }>>;
  /** By `poseId`. */
  readonly motions: Readonly<Record<string, MotionFacts>>;
}

/** `npm run facts` writes them, `npm run verify` works them out again, and a check compares their types. */
export const bodyFacts = json as unknown as BodyFacts;
