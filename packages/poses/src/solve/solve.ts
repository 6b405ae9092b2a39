import {
  computeGround,
  computeKinematics,
  createGroundFrames,
  createState,
  type GroundFrames,
  type Model,
} from "@ilio/body";
import { solveSymmetric } from "./cholesky.ts";
import type { ContactResiduals } from "./residuals.ts";

/** What the solver works on: all arrays are in the order of the model's coordinates, rad and m. */
export interface Problem {
  /** Angles as wished for. */
  readonly wishes: Float64Array;
  /** Coordinates that contacts may move. */
  readonly free: readonly number[];
  readonly contacts: readonly ContactResiduals[];
}

export interface Solution {
  readonly coordinates: Float64Array;
  /** Largest distance by which each contact is missed, m, in the order of the problem's. */
  readonly missed: readonly number[];
  readonly iterations: number;
}

/** own choice: 1 m of the pelvis weighs as 4 rad of a joint, so that a pose is rather shifted than bent. */
const metreInRad = 4;
/** own choice: keeps the step finite when contacts pull against each other; m². */
const damping = 1e-9;
/** m; own choice: a twentieth of what is allowed. */
const closeEnough = 5e-5;
const largestStep = 0.25;
const most = 120;
const delta = 1e-6;
/** m; own choice: contacts missed by more, and no nearer by a hundredth after so many steps, are out of reach. */
const farOff = 1e-3;
const patience = 25;

/** Places the bodies of one model in the room, again and again. */
export interface Placer {
  readonly ground: GroundFrames;
  readonly place: (coordinates: Float64Array) => GroundFrames;
}

export function createPlacer(model: Model): Placer {
  const state = createState(model);
  const ground = createGroundFrames(state);
  return {
    ground,
    place(coordinates) {
      state.coordinates.set(coordinates);
      computeKinematics(model, state);
      computeGround(state, ground);
      return ground;
    },
  };
}

/**
 * The pose nearest to the wishes in which all contacts are met: damped least squares with limits. Each step meets the contacts
 * of the pose's tangent and, among all ways to do so, takes the one that ends nearest to the wishes; a coordinate that would
 * leave its range stays at the edge and the others do its part.
 *
 * @param from where to start; the solution of the frame before makes one or two steps enough
 */
export function solve(model: Model, placer: Placer, problem: Problem, from: Float64Array): Solution {
  const { free, wishes, contacts } = problem;
  const rows = contacts.flatMap(({ residuals }) => residuals);
  const q = from.slice();
  for (let c = 0; c < q.length; c++) if (!free.includes(c)) q[c] = wishes[c]!;
  const weights = free.map((c) => (isLength(model, c) ? 1 / metreInRad ** 2 : 1));
  const r = new Float64Array(rows.length);
  const J = new Float64Array(rows.length * free.length);
  let iterations = 0;
  let nearest = Number.POSITIVE_INFINITY;
  let inVain = 0;
  for (; iterations < most; iterations++) {
    measure(rows, placer.place(q), r);
    const miss = largest(r);
    inVain = miss < 0.99 * nearest ? 0 : inVain + 1;
    nearest = Math.min(nearest, miss);
    if (inVain > patience && miss > farOff) break;
    slopes(rows, placer, q, free, r, J);
    const moved = step(model, problem, weights, q, r, J);
    if (moved < 1e-7 || (moved < 1e-3 && largest(r) < closeEnough)) break;
  }
  const ground = placer.place(q);
  const missed = contacts.map(({ residuals }) => Math.max(0, ...residuals.map((each) => Math.abs(each(ground)))));
  return { coordinates: q, missed, iterations };
}

const isLength = (model: Model, c: number): boolean =>
  model.coordinates[c]!.name.startsWith("pelvis_t") && model.coordinates[c]!.name !== "pelvis_tilt";

const largest = (r: Float64Array): number => r.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

function measure(rows: readonly ((ground: GroundFrames) => number)[], ground: GroundFrames, r: Float64Array): void {
  for (let i = 0; i < rows.length; i++) r[i] = rows[i]!(ground);
}

function slopes(
  rows: readonly ((ground: GroundFrames) => number)[],
  placer: Placer,
  q: Float64Array,
  free: readonly number[],
  r: Float64Array,
  J: Float64Array,
): void {
  const n = free.length;
  for (let j = 0; j < n; j++) {
    const c = free[j]!;
    const value = q[c]!;
    q[c] = value + delta;
    const ground = placer.place(q);
    for (let i = 0; i < rows.length; i++) J[i * n + j] = (rows[i]!(ground) - r[i]!) / delta;
    q[c] = value;
  }
}

/**
 * q += (wishes − q) + W Jᵀ (J W Jᵀ + λ)⁻¹ (−r − J (wishes − q)), with coordinates that leave their range held at the edge.
 *
 * @returns the largest change, rad
 */
function step(
  model: Model,
  { wishes, free }: Problem,
  weights: readonly number[],
  q: Float64Array,
  r: Float64Array,
  J: Float64Array,
): number {
  const [m, n] = [r.length, free.length];
  const change = new Float64Array(n);
  const held = new Uint8Array(n);
  const A = new Float64Array(m * m);
  const b = new Float64Array(m);
  for (let round = 0; round <= n; round++) {
    for (let i = 0; i < m; i++) {
      let sum = -r[i]!;
      for (let j = 0; j < n; j++) sum -= J[i * n + j]! * (held[j] ? change[j]! : wishes[free[j]!]! - q[free[j]!]!);
      b[i] = sum;
      for (let k = 0; k <= i; k++) {
        let product = i === k ? damping : 0;
        for (let j = 0; j < n; j++) if (!held[j]) product += J[i * n + j]! * weights[j]! * J[k * n + j]!;
        A[i * m + k] = product;
        A[k * m + i] = product;
      }
    }
    solveSymmetric(A, b, m);
    let left = false;
    for (let j = 0; j < n; j++) {
      if (held[j]) continue;
      const c = free[j]!;
      let pull = 0;
      for (let i = 0; i < m; i++) pull += J[i * n + j]! * b[i]!;
      change[j] = wishes[c]! - q[c]! + weights[j]! * pull;
    }
    for (let j = 0; j < n; j++) {
      if (held[j]) continue;
      const c = free[j]!;
      const [least, greatest] = model.coordinates[c]!.range;
      const target = q[c]! + change[j]!;
      if (target >= least && target <= greatest) continue;
      change[j] = Math.min(greatest, Math.max(least, target)) - q[c]!;
      held[j] = 1;
      left = true;
    }
    if (!left) break;
  }
  const longest = change.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const share = Math.min(1, largestStep / longest);
  for (let j = 0; j < n; j++) q[free[j]!]! += share * change[j]!;
  return longest;
}
