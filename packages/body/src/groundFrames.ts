import { turnAbout } from "./frames.ts";
import { coordinateNumber } from "./model/skeleton.ts";
import type { State } from "./state.ts";

/** Where every body stands in the room, in the order of `bodyNames`. Ground: x forward, y up, z right; the floor is y = 0. */
export interface GroundFrames {
  /** 9 a body, rows one after another: from the body's frame to the ground's. */
  readonly rotations: Float64Array;
  /** 3 a body: its origin, m. */
  readonly positions: Float64Array;
}

const tilt = coordinateNumber("pelvis_tilt");
const shiftX = coordinateNumber("pelvis_tx");

/** Arrays for the bodies of a state, to be filled by `computeGround`. */
export function createGroundFrames(state: State): GroundFrames {
  return {
    rotations: new Float64Array(state.rotations.length),
    positions: new Float64Array(state.positions.length),
  };
}

/**
 * Puts the bodies of an evaluated state into the room: the pelvis is shifted by `pelvis_tx`, `_ty`, `_tz` and turned by
 * `pelvis_tilt` about z, `pelvis_list` about x and `pelvis_rotation` about y, one after another.
 */
export function computeGround(state: State, ground: GroundFrames): void {
  const q = state.coordinates;
  const P = new Float64Array([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  turnAbout(P, 0, 0, 0, 0, 1, q[tilt]!);
  turnAbout(P, 0, 0, 1, 0, 0, q[tilt + 1]!);
  turnAbout(P, 0, 0, 0, 1, 0, q[tilt + 2]!);
  const { rotations: R, positions: X } = state;
  for (let i = 0; i < X.length; i += 3) {
    for (let row = 0; row < 3; row++) {
      const [a, b, c] = [P[3 * row]!, P[3 * row + 1]!, P[3 * row + 2]!];
      ground.positions[i + row] = q[shiftX + row]! + a * X[i]! + b * X[i + 1]! + c * X[i + 2]!;
      for (let column = 0; column < 3; column++) {
        const at = 3 * i + column;
        ground.rotations[3 * i + 3 * row + column] = a * R[at]! + b * R[at + 3]! + c * R[at + 6]!;
      }
    }
  }
}
