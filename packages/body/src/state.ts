import { bodyNames } from "./model/bodies.ts";
import type { Model } from "./model/model.ts";
import { muscleBalls } from "./model/skeleton.ts";

/**
 * One pose of a model and all that follows from it, in arrays that are used again for each pose. Places of bodies, points and
 * joints are in the frame of the pelvis: where the pelvis stands changes no muscle.
 */
export interface State {
  /** In the order of `model.coordinates`; rad, m. */
  readonly coordinates: Float64Array;
  /** 9 a body, rows one after another: from the body's frame to the pelvis'. */
  readonly rotations: Float64Array;
  /** 3 a body: its origin, m. */
  readonly positions: Float64Array;
  /** 12 a ball that muscles cross: its centre, then the axes of its three turns. */
  readonly balls: Float64Array;
  /** 6 a moving part of a knee (tibia, patella; right, left): turn and shift at the pelvis' origin per rad of the knee. */
  readonly twists: Float64Array;
  /** 3 a point of the paths. */
  readonly points: Float64Array;
  /** 12 a surface: its centre, then its axes x, y, z. */
  readonly surfaces: Float64Array;
  /** 6 a spine span: unit direction and its moment about the pelvis' origin. */
  readonly wrenches: Float64Array;
  /** Length of each muscle, m. */
  readonly lengths: Float64Array;
  /** Moment arm in each slot, m: r = −dL/dq, so a positive one turns its coordinate positive when the muscle pulls. `momentArm` finds it. */
  readonly momentArms: Float64Array;
}

/** A state in neutral standing; nothing is worked out yet. */
export function createState({ coordinates, muscles, spans, surfaces }: Model): State {
  const rotations = new Float64Array(9 * bodyNames.length);
  for (let i = 0; i < rotations.length; i += 9) rotations.set([1, 0, 0, 0, 1, 0, 0, 0, 1], i);
  const points = new Float64Array(spans.pointLocations.length);
  // points of the pelvis never move
  points.set(spans.pointLocations.subarray(0, 3 * spans.bodyStart[1]!));
  const placed = new Float64Array(12 * surfaces.length);
  surfaces.forEach(({ body, center, rotation: r }, i) => {
    if (body !== 0) return;
    placed.set([...center, r[0]!, r[3]!, r[6]!, r[1]!, r[4]!, r[7]!, r[2]!, r[5]!, r[8]!], 12 * i);
  });
  return {
    coordinates: new Float64Array(coordinates.length),
    rotations,
    positions: new Float64Array(3 * bodyNames.length),
    balls: new Float64Array(12 * muscleBalls),
    twists: new Float64Array(4 * 6),
    points,
    surfaces: placed,
    wrenches: new Float64Array(2 * spans.spine.length),
    lengths: new Float64Array(muscles.length),
    momentArms: new Float64Array(spans.slotMuscle.length),
  };
}
