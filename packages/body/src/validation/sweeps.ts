import {
  buildModel,
  coordinateNumber,
  createState,
  evaluate,
  type Model,
  momentArm,
  type State,
  setCoordinates,
} from "../body.ts";
import { degree, once, range } from "./posed.ts";
import { type WrapAudit, WrapAudits } from "./wrapAudit.ts";

interface Sweep {
  readonly coordinate: string;
  /** deg; the sweep is done once for each combination. */
  readonly others: Readonly<Record<string, readonly number[]>>;
}

const extension = [-60, 0, 20, -30];
const bending = [25, 0, -25];
const rotation = [-15, 0, 15];
const hipAdduction = [-45, 0, 30];
const hipRotation = [-40, 0, 40];
const hipFlexion = [-30, 0, 45, 90, 120];
const knee = [0, 60, 120];

type Base = readonly (readonly [coordinate: string, degrees: number])[];

/** One coordinate through its whole range, on a grid of the others. */
const sweeps: readonly Sweep[] = [
  { coordinate: "lumbar_extension", others: { lumbar_bending: bending, lumbar_rotation: rotation } },
  { coordinate: "lumbar_bending", others: { lumbar_extension: extension, lumbar_rotation: rotation } },
  { coordinate: "lumbar_rotation", others: { lumbar_extension: extension, lumbar_bending: bending } },
  {
    coordinate: "hip_flexion_r",
    others: { hip_adduction_r: hipAdduction, hip_rotation_r: hipRotation, knee_angle_r: knee },
  },
  {
    coordinate: "hip_adduction_r",
    others: { hip_flexion_r: hipFlexion, hip_rotation_r: hipRotation, knee_angle_r: [60] },
  },
  {
    coordinate: "hip_rotation_r",
    others: { hip_flexion_r: hipFlexion, hip_adduction_r: hipAdduction, knee_angle_r: [60] },
  },
  { coordinate: "knee_angle_r", others: { hip_flexion_r: hipFlexion, hip_rotation_r: hipRotation } },
];

export const stepDegrees = 0.25;
/** The audit of wraps looks at every fourth pose: nothing in it moves far within one degree. */
const auditEvery = 4;
/** The quick run takes every eighth combination of each grid, opposite corners among them. */
const quick = 8;

/** The worst that one muscle of the right side did on the sweeps, in m, and where. */
export interface Smoothness {
  readonly muscle: string;
  /** Largest change of length in one step that its moment arm does not explain: |ΔL + r̄ · Δq|. */
  unexplained: number;
  /** Largest change of a moment arm, about any coordinate, in one step. */
  armChange: number;
  armChangeAt: string;
  shortest: number;
}

export interface SweepResults {
  readonly poses: number;
  readonly muscles: readonly Smoothness[];
  readonly wraps: readonly WrapAudit[];
}

/** For the right side; the left is its mirror image, which another check shows. */
export const sweepResults = once((): SweepResults => sweepAll(buildModel(), quick));
/** Every combination. */
export const soakResults = once((): SweepResults => sweepAll(buildModel(), 1));

function sweepAll(model: Model, every: number): SweepResults {
  const state = createState(model);
  const audits = new WrapAudits(model);
  const record = new Comparison(model);
  let poses = 0;
  for (const { coordinate, others } of sweeps) {
    const swept = coordinateNumber(coordinate);
    const [least, greatest] = model.coordinates[swept]!.range;
    const angles = range(least / degree, greatest / degree, stepDegrees);
    for (const [k, base] of grid(others).entries()) {
      if (k % every !== 0) continue;
      setCoordinates(state, Object.fromEntries(base.map(([name, value]) => [name, value * degree])));
      for (const [i, angle] of angles.entries()) {
        state.coordinates[swept] = angle * degree;
        evaluate(model, state);
        if (poses++ % auditEvery === 0) audits.add(model, state);
        if (i > 0) record.compare(state, swept, () => describe([[coordinate, angle], ...base]));
        record.keep(state);
      }
    }
  }
  return { poses, muscles: record.muscles, wraps: audits.list };
}

/** Compares each pose with the one before it. */
class Comparison {
  readonly muscles: readonly Smoothness[];
  readonly #model: Model;
  readonly #slots: Int32Array;
  readonly #lengths: Float64Array;
  readonly #arms: Float64Array;

  constructor(model: Model) {
    const { slotMuscle } = model.spans;
    this.#model = model;
    this.muscles = model.muscles
      .filter(({ name }) => name.endsWith("_r"))
      .map(({ name }) => ({
        ...{ muscle: name, unexplained: 0, armChange: 0, armChangeAt: "", shortest: Number.POSITIVE_INFINITY },
      }));
    this.#slots = Int32Array.from(slotMuscle.keys()).filter((slot) => slotMuscle[slot]! < this.muscles.length);
    this.#lengths = new Float64Array(model.muscles.length);
    this.#arms = new Float64Array(slotMuscle.length);
  }

  keep({ lengths, momentArms }: State): void {
    this.#lengths.set(lengths);
    this.#arms.set(momentArms);
  }

  compare({ lengths, momentArms }: State, swept: number, where: () => string): void {
    const model = this.#model;
    const [before, arms, slots] = [this.#lengths, this.#arms, this.#slots];
    const armIn = (momentArms: Float64Array, muscle: number) => momentArm(model, { momentArms }, muscle, swept);
    for (let m = 0; m < this.muscles.length; m++) {
      const each = this.muscles[m]!;
      const mean = (armIn(arms, m) + armIn(momentArms, m)) / 2;
      const change = Math.abs(lengths[m]! - before[m]! + mean * stepDegrees * degree);
      // both keep what is not a number
      each.unexplained = Math.max(each.unexplained, change);
      each.shortest = Math.min(each.shortest, lengths[m]!);
    }
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      const change = Math.abs(momentArms[slot]! - arms[slot]!);
      const each = this.muscles[model.spans.slotMuscle[slot]!]!;
      if (change <= each.armChange || Number.isNaN(each.armChange)) continue;
      each.armChange = change;
      each.armChangeAt = where();
    }
  }
}

const describe = (pose: Base): string =>
  pose.map(([name, value]) => `${name.replace(/_r$/, "")} ${Math.round(100 * value) / 100}`).join(", ");

/** All combinations of the values. */
function grid(others: Sweep["others"]): readonly Base[] {
  return Object.entries(others).reduce<readonly Base[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((known) => values.map((value) => [...known, [name, value] as const])),
    [[]],
  );
}
