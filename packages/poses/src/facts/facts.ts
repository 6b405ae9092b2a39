import type { Model } from "@ilio/body";
import { type Action, type FactMuscle, factMuscles, type Motion, type Phase } from "../pose.ts";
import { createPlacer } from "../solve/solve.ts";
import { type SolvedPose, solveMotion } from "../solveMotion.ts";
import { createLengthReader, type LengthReader, type MeanAndRange } from "./muscleLengths.ts";

/** The muscles that each key is told of. */
export const toldMuscles = [
  "psoas_major",
  "iliacus",
  "rectus_femoris",
  "piriformis",
  "hamstrings",
  "gluteus_maximus",
] as const satisfies readonly FactMuscle[];
export type ToldMuscle = (typeof toldMuscles)[number];

/** Over the parts of a muscle, each of which counts the same. */
export type Spread = readonly [mean: number, least: number, greatest: number];

/** Lengths in mm, to 0.1; strains in per cent of the length in neutral standing, to 0.1. Right side. */
export interface LengthFact {
  readonly lengthMm: Spread;
  readonly strainPercent: Spread;
}

export interface PhaseFact {
  readonly cue: string;
  readonly from: string;
  readonly to: string;
  readonly muscle: FactMuscle;
  readonly action: Action;
  readonly active: boolean;
  /** Of `muscle`, in per cent of its range: negative = it gets shorter. */
  readonly changePercent: number;
  readonly changesMm: Readonly<Record<ToldMuscle, number>>;
}

export interface MotionFacts {
  readonly kind: Motion["kind"];
  readonly keys: Readonly<Record<string, Readonly<Record<ToldMuscle, LengthFact>>>>;
  readonly phases: readonly PhaseFact[];
}

/** What the model computes for every motion: nobody types such a number. */
export interface Facts {
  /** Longest and shortest mean length of each muscle over all keys of all motions and both sides, mm. */
  readonly ranges: Readonly<Record<FactMuscle, { readonly shortestMm: number; readonly longestMm: number }>>;
  readonly motions: Readonly<Record<string, MotionFacts>>;
}

/** @throws PoseError when a pose cannot be solved */
export function factsOf(model: Model, motions: readonly Motion[]): Facts {
  const placer = createPlacer(model);
  const read = createLengthReader(model);
  const solved = motions.map((motion) => ({ motion, keys: solveMotion(model, placer, motion) }));
  const poses = solved.flatMap(({ keys }) => [...keys.values()]);
  const ranges = Object.fromEntries(
    factMuscles.map((muscle) => [muscle, rangeOf(read, poses, muscle)] as const),
  ) as Facts["ranges"];
  return {
    ranges,
    motions: Object.fromEntries(solved.map(({ motion, keys }) => [motion.id, motionFacts(read, ranges, motion, keys)])),
  };
}

function rangeOf(read: LengthReader, poses: readonly SolvedPose[], muscle: FactMuscle) {
  const lengths = poses.flatMap(({ coordinates }) =>
    (["r", "l"] as const).map((side) => read(coordinates, muscle, side).length.mean),
  );
  return { shortestMm: mm(Math.min(...lengths)), longestMm: mm(Math.max(...lengths)) };
}

function motionFacts(
  read: LengthReader,
  ranges: Facts["ranges"],
  { kind, phases }: Motion,
  solved: ReadonlyMap<string, SolvedPose>,
): MotionFacts {
  const keys = [...solved].map(([key, { coordinates }]) => {
    const told = toldMuscles.map((muscle) => [muscle, lengthFact(read, coordinates, muscle)] as const);
    return [key, Object.fromEntries(told) as Record<ToldMuscle, LengthFact>] as const;
  });
  return {
    kind,
    keys: Object.fromEntries(keys),
    phases: phases.map((phase) => phaseFact(read, ranges, phase, solved)),
  };
}

function lengthFact(read: LengthReader, coordinates: Float64Array, muscle: FactMuscle): LengthFact {
  const { length, strain } = read(coordinates, muscle, "r");
  return { lengthMm: rounded(length, mm), strainPercent: rounded(strain, percent) };
}

function phaseFact(
  read: LengthReader,
  ranges: Facts["ranges"],
  { cue, from, to, muscle, action }: Phase,
  solved: ReadonlyMap<string, SolvedPose>,
): PhaseFact {
  const [a, b] = [from, to].map((key) => {
    const found = solved.get(key);
    if (found === undefined) throw new RangeError(`phase ${cue}: expected a key of its motion, got "${key}".`);
    return found.coordinates;
  }) as [Float64Array, Float64Array];
  const change = (each: FactMuscle): number => read(b, each, "r").length.mean - read(a, each, "r").length.mean;
  const { shortestMm, longestMm } = ranges[muscle];
  const changes = toldMuscles.map((each) => [each, mm(change(each))] as const);
  return {
    ...{ cue, from, to, muscle, action },
    active: action !== "passive" && action !== "rest",
    changePercent: percent((1000 * change(muscle)) / (longestMm - shortestMm)),
    changesMm: Object.fromEntries(changes) as Record<ToldMuscle, number>,
  };
}

// adding 0 turns −0 into 0
const mm = (metres: number): number => Math.round(10_000 * metres) / 10 + 0;
const percent = (share: number): number => Math.round(1000 * share) / 10 + 0;
const rounded = ({ mean, least, greatest }: MeanAndRange, round: (value: number) => number): Spread => [
  round(mean),
  round(least),
  round(greatest),
];
