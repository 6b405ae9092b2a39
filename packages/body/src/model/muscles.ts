import { muscleGroups } from "../tables/muscles.ts";
import { isPoint, type MuscleRow, type PathPoint, type Vec3 } from "../tables/rows.ts";
import { torsoOnL1 } from "../tables/spine.ts";
import { type SurfaceRow, surfaces as surfaceRows } from "../tables/surfaces.ts";
import { bodyNumber, mirrored } from "./bodies.ts";
import {
  type Matrix,
  mirrorFrame,
  mirrorPoint,
  product,
  rotationOf,
  rotationZ,
  scaled,
  sum,
  turned,
} from "./matrix.ts";
import type { Element, Muscle, Point, Surface } from "./model.ts";

const torsoTurn = rotationZ(torsoOnL1.angle);

/** The torso does not move against L1, so its points are kept there. */
function placed(body: string, location: Vec3): { readonly body: string; readonly location: Vec3 } {
  if (body !== "torso") return { body, location };
  return { body: "lumbar1", location: sum(turned(torsoTurn, location), torsoOnL1.offset) };
}

function surfaceOf(row: SurfaceRow, scale: number): Surface {
  const { body, location } = placed(row.body, row.center);
  const own = rotationOf(row.orientation);
  const rotation: Matrix = row.body === "torso" ? product(torsoTurn, own) : own;
  return {
    ...{ name: `${row.name}_r`, body: bodyNumber(body), type: row.type },
    ...{ center: scaled(location, scale), rotation, radius: row.radius * scale },
  };
}

const mirrorSurface = (surface: Surface): Surface => ({
  ...surface,
  name: mirrored(surface.name),
  body: mirrorBody[surface.body]!,
  center: mirrorPoint(surface.center),
  rotation: mirrorFrame(surface.rotation),
});

/** Numbers of the muscle-carrying bodies of the other side. */
const mirrorBody: readonly number[] = [0, 1, 2, 3, 4, 5, 9, 10, 11, 6, 7, 8];

/** The surfaces of both sides: those of the right, then, in the same order, those of the left. */
export const surfacesOf = (scale: number): readonly Surface[] => {
  const right = surfaceRows.map((row) => surfaceOf(row, scale));
  return [...right, ...right.map(mirrorSurface)];
};

function surfaceNumber(name: string): number {
  const found = surfaceRows.findIndex((row) => row.name === name);
  if (found < 0) throw new RangeError(`body: expected a surface of the tables, got "${name}".`);
  return found;
}

function pointOf({ body, location }: PathPoint, scale: number): Point {
  const on = placed(body, location);
  return { body: bodyNumber(on.body), location: scaled(on.location, scale) };
}

const rightMuscle = (group: string, { name, path }: MuscleRow, scale: number): Muscle => ({
  name: `${name}_r`,
  group,
  path: path.map((each) =>
    isPoint(each) ? pointOf(each, scale) : { surface: surfaceNumber(each.surface), winding: each.winding },
  ),
});

const mirrorElement = (element: Element): Element =>
  "surface" in element
    ? { ...element, surface: element.surface + surfaceRows.length }
    : { body: mirrorBody[element.body]!, location: mirrorPoint(element.location) };

/** The muscles of both sides: those of the right, then, in the same order, those of the left. */
export const musclesOf = (scale: number): readonly Muscle[] => {
  const right = Object.entries(muscleGroups).flatMap(([group, rows]) =>
    rows.map((row) => rightMuscle(group, row, scale)),
  );
  return [
    ...right,
    ...right.map((each) => ({ ...each, name: mirrored(each.name), path: each.path.map(mirrorElement) })),
  ];
};
