import type { Model, State } from "../body.ts";
import { wrapSize } from "../model/spans.ts";
import type { Vec3 } from "../tables/rows.ts";
import { wrapPlane } from "../wrapPlane.ts";

export type Piece = readonly [from: Vec3, to: Vec3];

const vector = (of: (k: number) => number): Vec3 => [of(0), of(1), of(2)];

/** The path of a muscle without the arcs on its surfaces, in the frame of the pelvis, for the pose that was evaluated last. */
export function straightPieces(model: Model, state: State, muscle: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let before: Vec3 | undefined;
  let surface: number | undefined;
  for (const element of model.muscles[muscle]!.path) {
    if ("surface" in element) {
      surface = element.surface;
      continue;
    }
    const point = placed(state, element.body, element.location);
    if (before !== undefined) {
      const arc = surface === undefined ? null : arcOf(model, state, surface, [before, point]);
      if (arc === null) pieces.push([before, point]);
      else pieces.push([before, arc[0]], [arc[1], point]);
    }
    before = point;
    surface = undefined;
  }
  return pieces;
}

function placed({ rotations: R, positions: X }: State, body: number, [x, y, z]: Vec3): Vec3 {
  const r = 9 * body;
  return vector((k) => X[3 * body + k]! + R[r + 3 * k]! * x + R[r + 3 * k + 1]! * y + R[r + 3 * k + 2]! * z);
}

/** Where a path meets and leaves its cylinder, or null when it passes straight. */
function arcOf(model: Model, state: State, surface: number, [from, to]: Piece): Piece | null {
  const { wraps } = model.spans;
  const index = Array.from({ length: wraps.length / wrapSize }, (_, i) => wraps[i * wrapSize + 3]).indexOf(surface);
  if (index < 0) throw new RangeError(`straightPieces: expected a surface that a path lies on, got number ${surface}.`);
  const { radius, distances, phi, middle } = wrapPlane(model, state, index);
  if (phi <= 0) return null;
  const S = state.surfaces.subarray(12 * surface, 12 * surface + 12);
  const along = (point: Vec3) => point.reduce((total, x, k) => total + (x - S[k]!) * S[9 + k]!, 0);
  // unrolled, the path is a straight line: it climbs along the axis as it goes round
  const [toArc, fromArc] = distances.map((distance) => Math.sqrt(distance * distance - radius * radius));
  const way = toArc! + radius * phi + fromArc!;
  const climbed = (part: number) => along(from) + ((along(to) - along(from)) * part) / way;
  const onSurface = (angle: number, z: number): Vec3 =>
    vector((k) => S[k]! + radius * (Math.cos(angle) * S[3 + k]! + Math.sin(angle) * S[6 + k]!) + z * S[9 + k]!);
  const half = (wraps[index * wrapSize + 4]! * phi) / 2;
  return [onSurface(middle - half, climbed(toArc!)), onSurface(middle + half, climbed(toArc! + radius * phi))];
}
