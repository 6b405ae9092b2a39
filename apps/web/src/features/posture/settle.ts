import type { GroundFrames } from "@ilio/body";
import {
  bodyPoint,
  type Motion,
  motionOf,
  type PointName,
  type Pose,
  PoseError,
  type Prop,
  placeOfPoint,
  solveMotion,
} from "@ilio/poses";
import { degreesOf, evened, model, placer, wishesOf } from "./body.ts";
import { type Footing, sittingPose, standingPose, type Touching, withHandsOnDesk } from "./pose.ts";
import { roomFor, sitsAt } from "./room.ts";
import {
  type ChangeablePosture,
  type Control,
  type FixedPosture,
  isChangeable,
  type Posture,
  rangeOf,
} from "./stance.ts";

/** A posture with its contacts met. */
export interface Settled {
  /** As it came to be: whole degrees and centimetres. */
  readonly posture: Posture;
  /** Of the body, rad and m. */
  readonly coordinates: Float64Array;
  readonly props: readonly Prop[];
  readonly footing: Footing;
}

/** Why a posture cannot be: what would not stay where it is. */
export type Refusal = "feet" | "hands" | "backrest";
export type Settling = { readonly ok: true; readonly value: Settled } | { readonly ok: false; readonly error: Refusal };

/** What is being moved, and how the feet stood before. */
export interface Moving {
  /** The solver leaves it as it is. */
  readonly control: Control;
  readonly footing: Footing;
  /** Whether the palms may glide over the desk. */
  readonly handsGlide: boolean;
}

/** Brings a posture to what it rests on: feet to the floor, and in sitting the sitting bones to the seat and the palms to the desk. */
export function settle(posture: Posture, moving?: Moving): Settling {
  if (!isChangeable(posture)) return { ok: true, value: settledFixed(posture) };
  return posture.kind === "stand" ? settledStanding(posture) : settledSitting(posture, moving);
}

/** Poses of the catalogue, and the key that is shown. */
const catalogued = { bridge: "bridge", lunge: "half-kneeling-hip-flexor-stretch" } as const;

function settledFixed(posture: FixedPosture): Settled {
  const motion = motionOf(catalogued[posture.kind]);
  const { coordinates } = solveMotion(model, placer, motion).get("end")!;
  return { posture, coordinates, props: motion.props, footing: "flat" };
}

function settledStanding(posture: ChangeablePosture): Settling {
  const touching: Touching[] = [];
  let coordinates = solved(standingPose(posture, touching), []);
  for (let sunk = coordinates && lowest(coordinates); coordinates !== null && sunk !== null; ) {
    touching.push(sunk);
    coordinates = solved(standingPose(posture, touching), []);
    sunk = coordinates && lowest(coordinates);
  }
  if (coordinates === null) return { ok: false, error: "feet" };
  return { ok: true, value: { posture, coordinates, props: [], footing: "flat" } };
}

function settledSitting(posture: ChangeablePosture, moving: Moving | undefined): Settling {
  const props = roomFor(posture.values.chair);
  const seated = moving === undefined ? seatedAsSaid(posture, props) : seatedMoving(posture, props, moving);
  if (seated === null) return { ok: false, error: "feet" };
  if (leansThrough(placer.place(evened(seated.q)), props)) return { ok: false, error: "backrest" };
  const right = withHands(seated.q, posture.values.reach, props, moving?.handsGlide ?? "ifNear");
  if (right === null) return { ok: false, error: "hands" };
  const coordinates = evened(right);
  const values = {
    ...posture.values,
    hip: Math.round(degreesOf(right, "hip_flexion_r")),
    knee: Math.round(degreesOf(right, "knee_angle_r")),
    reach: Math.round(reachOf(coordinates)),
  };
  if (!isWithin(rangeOf.sit.reach, values.reach)) return { ok: false, error: "hands" };
  if (!isWithin(rangeOf.sit.hip, values.hip) || !isWithin(rangeOf.sit.knee, values.knee))
    return { ok: false, error: "feet" };
  return { ok: true, value: { posture: { ...posture, values }, coordinates, props, footing: seated.footing } };
}

/** Of the palms in front of the sitting bones, cm. */
const reachOf = (coordinates: Float64Array): number =>
  100 * (placeOfPoint(placer.place(coordinates), "palm_r", model.scale)[0] - sitsAt);

/** @param glide whether the palms may lie elsewhere than they should; `ifNear`: by no more than a rounded number is off */
function withHands(
  q: Float64Array,
  reach: number,
  props: readonly Prop[],
  glide: boolean | "ifNear",
): Float64Array | null {
  const asSaid = glide === true ? null : solved(withHandsOnDesk(wishesOf(q), reach), props);
  if (asSaid !== null || glide === false) return asSaid;
  const gliding = solved(withHandsOnDesk(wishesOf(q), null), props);
  return gliding !== null && (glide === true || Math.abs(reachOf(gliding) - reach) < 0.6) ? gliding : null;
}

interface Seated {
  readonly footing: Footing;
  readonly q: Float64Array;
}

function seatedWith(
  posture: ChangeablePosture,
  props: readonly Prop[],
  footing: Footing,
  ...pinned: readonly Control[]
): Seated | null {
  const q = solved(sittingPose(posture, footing, pinned), props);
  return q === null ? null : { footing, q };
}

/** Flat feet if they can be; what moves neither hip nor knee leaves the feet as they stood. */
function seatedMoving(posture: ChangeablePosture, props: readonly Prop[], { control, footing }: Moving): Seated | null {
  const order: readonly Footing[] =
    footing === "flat" || control === "hip" || control === "knee" ? ["flat", "onBall"] : ["onBall", "flat"];
  for (const each of order) {
    const seated = seatedWith(posture, props, each, control);
    if (seated !== null) return seated;
  }
  return null;
}

/** Degrees. own choice: as much as rounding may cost the hip. */
const roundingCosts = 1.5;

/** How the feet may stand, and what is then left as said, best first: with the heel up, the ankle alone can bring the foot down. */
const stands: readonly (readonly [footing: Footing, ...pinned: readonly Control[]])[] = [
  ["flat", "knee"],
  ["onBall", "hip", "knee"],
  ["onBall", "knee"],
  ["flat", "hip"],
  ["onBall", "hip"],
];

/** The first way to stand in which knee and hip are as said; else what comes nearest. */
function seatedAsSaid(posture: ChangeablePosture, props: readonly Prop[]): Seated | null {
  const { hip, knee } = posture.values;
  const offBy = ({ q }: Seated): number =>
    Math.max(Math.abs(degreesOf(q, "hip_flexion_r") - hip), Math.abs(degreesOf(q, "knee_angle_r") - knee));
  let nearest: Seated | null = null;
  for (const stand of stands) {
    const seated = seatedWith(posture, props, ...stand);
    if (seated !== null && offBy(seated) < roundingCosts) return seated;
    if (seated !== null && (nearest === null || offBy(seated) < offBy(nearest))) nearest = seated;
  }
  return nearest;
}

const isWithin = ([least, greatest]: readonly [number, number], value: number): boolean =>
  value >= least && value <= greatest;

/** The pose with its contacts met; null when they cannot all be. */
function solved(pose: Pose, props: readonly Prop[]): Float64Array | null {
  const motion: Motion = {
    ...{ id: "explorer", kind: "posture", view: "right", targets: [], phases: [], arrows: [], mistakes: [] },
    ...{ props, keys: { held: pose }, picture: { key: "held" } },
  };
  try {
    return solveMotion(model, placer, motion).get("held")!.coordinates;
  } catch (error) {
    if (error instanceof PoseError) return null;
    throw error;
  }
}

/** How far a part may be in what it rests on before it counts, m. own choice: less is not seen. */
const seenFrom = 0.002;

/** The part of the right foot that has sunk into the floor the deepest. */
function lowest(coordinates: Float64Array): Touching | null {
  const ground = placer.place(coordinates);
  const depths = (["heel_r", "ball_r", "toe_r"] as const).map(
    (point) => [point, placeOfPoint(ground, point, model.scale)[1] - model.scale * bodyPoint(point).radius] as const,
  );
  const [point, height] = depths.reduce((a, b) => (b[1] < a[1] ? b : a));
  return height < -seenFrom ? point : null;
}

const backParts: readonly PointName[] = ["sacrum", "low_back", "shoulder_blade_r", "upper_back"];

function leansThrough(ground: GroundFrames, props: readonly Prop[]): boolean {
  const { center, size } = props.find(({ name }) => name === "backrest")!;
  const front = center[0] + size[0] / 2;
  const top = center[1] + size[1] / 2;
  return backParts.some((part) => {
    const [x, y] = placeOfPoint(ground, part, model.scale);
    return y < top + 0.05 && x - model.scale * bodyPoint(part).radius < front - seenFrom;
  });
}
