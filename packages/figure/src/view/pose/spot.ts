import { bodyNumber, type GroundFrames } from "@ilio/body";
import { bodyPoint, type PointName } from "@ilio/poses";
import { distanceAt } from "../../field/distance.ts";
import type { Vec3 } from "../../field/rows.ts";
import { selectAll } from "../../field/selection.ts";
import { type Figure, poseSkin } from "../../skin/figure.ts";
import { selectWithin } from "../mesh/sampleField.ts";
import { carryPlaces } from "../mesh/skinPlaces.ts";
import { slopeAt } from "../mesh/slope.ts";

/** A place of the skin. */
export interface Spot {
  /** m, in the room */
  readonly place: Vec3;
  /** Unit vector out of the skin round about. */
  readonly out: Vec3;
  /** Bars that make the skin there, and the sets in which they flow together: as those of a place of the mesh. */
  readonly bars: Uint8Array;
  readonly sets: Uint8Array;
  readonly members: Uint8Array;
}

/** How far a point's ball may lie from the skin, m. own choice: at hips and buttocks the skin moves most. */
const far = 0.06;

/** m: over so much a spot's way out is taken. own choice: as large as the spot, since in a fold a single place looks aside. */
const round = 0.02;

/** The place of the skin at a point of the body, in a pose. @param setNames of the figure's bars, in order */
export function spotOnSkin(figure: Figure, ground: GroundFrames, setNames: readonly string[], point: PointName): Spot {
  const field = poseSkin(figure, ground);
  const near = selectAll(field);
  let [x, y, z] = surfaceOf(ground, point, figure.model.scale);
  selectWithin(field, near, x, y, z, far);
  const slope = new Float64Array(3);
  for (let step = 0; step < 6; step++) {
    const d = Math.max(-far, Math.min(far, distanceAt(field, near, x, y, z)));
    slopeAt(field, near, x, y, z, slope);
    x -= d * slope[0]!;
    y -= d * slope[1]!;
    z -= d * slope[2]!;
  }
  const wide = [0, 1, 2].map((k) => {
    const [i, j, l] = [0, 1, 2].map((axis) => (axis === k ? round : 0)) as [number, number, number];
    return distanceAt(field, near, x + i, y + j, z + l) - distanceAt(field, near, x - i, y - j, z - l);
  }) as [number, number, number];
  const length = Math.hypot(...wide) || 1;
  const { bars, sets, members } = carryPlaces(figure.skin, field, setNames, Float32Array.of(x, y, z));
  return { place: [x, y, z], out: [wide[0] / length, wide[1] / length, wide[2] / length], bars, sets, members };
}

/** Where a point's ball ends outwards: just below the skin, m. */
function surfaceOf({ rotations: R, positions: X }: GroundFrames, name: PointName, scale: number): Vec3 {
  const { body, center, radius, outward } = bodyPoint(name);
  const number = bodyNumber(body);
  const at = (row: number): number =>
    [0, 1, 2].reduce(
      (sum, j) => sum + R[9 * number + 3 * row + j]! * scale * (center[j]! + radius * outward[j]!),
      X[3 * number + row]!,
    );
  return [at(0), at(1), at(2)];
}
