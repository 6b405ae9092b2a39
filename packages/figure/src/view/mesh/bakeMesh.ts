import { buildModel, type GroundFrames } from "@ilio/body";
import type { Field } from "../../field/field.ts";
import { createFigure, poseSkin } from "../../skin/figure.ts";
import { skeleton } from "../bones/skeleton.ts";
import { setNamesOf } from "../pose/setNames.ts";
import { bindFrames } from "./bindPose.ts";
import { bodiesPerPlace, tissues } from "./bodyMesh.ts";
import { crouched } from "./crouched.ts";
import { halfSurface } from "./half.ts";
import { keepBelow } from "./keepBelow.ts";
import { makeBone } from "./makeBones.ts";
import { type HalfMesh, packMesh } from "./packMesh.ts";
import { carryPlaces } from "./skinPlaces.ts";
import type { Surface } from "./surfaceNets.ts";

/** A surface of fewer triangles, with its places in the order of their first use, and which places of the finer one they are. */
export interface Simplified extends Surface {
  readonly from: Uint32Array;
}

/** @param bent 3 a place: places in another pose, whose shape is to be kept too */
export type Simplify = (
  surface: Surface,
  wanted: { readonly triangles: number; readonly error: number },
  bent?: Float32Array,
) => Simplified;

/** Cells of the skin, m, and triangles of its half. own choices: a finger is four cells wide; 20,000 triangles in all. */
const skinCell = 0.005;
const skinTriangles = 10_000;
/** Triangles of the half of a second body, of which only the outline and a flat colour are drawn. own choice: its fingers are still fingers. */
const coarseTriangles = 1350;
/** m: how far bones may come out of their shape when they are made simpler. own choice: a hair's breadth or so, for 33,000 triangles. */
const boneError = 0.00105;

/** The right half of a body, as bytes. Of one build: the others are the same places, moved onto their own field when posed. */
export function bakeMesh(simplify: Simplify): Uint8Array {
  const model = buildModel();
  const figure = createFigure(model, "slim");
  const bind = bindFrames(model);
  const field = poseSkin(figure, bind);
  const names = setNamesOf(figure.skin);
  const fine = halfSurface(field, [-0.24, -1.0], [0.24, 0.8, 0.74], skinCell);
  const carriedFine = carryPlaces(figure.skin, field, names, fine.places);
  const bent = placesIn(fine.places, carriedFine, bind, crouched(model));
  const { places, triangles } = simplify(fine, { triangles: skinTriangles, error: 0.01 }, bent);
  const skin = { places, triangles, ...carryPlaces(figure.skin, field, names, places) };
  const bentSkin = placesIn(places, skin, bind, crouched(model));
  const coarse = simplify(skin, { triangles: coarseTriangles, error: 0.05 }, bentSkin);
  return packMesh({ skin, coarse, ...bonesOf(simplify, figure.neutral, bind, field) });
}

/** Where places lie in another pose, each moved with the bodies that carry it. */
function placesIn(
  places: Float32Array,
  { bodies, weights }: { bodies: Uint8Array; weights: Uint8Array },
  bind: GroundFrames,
  pose: GroundFrames,
): Float32Array {
  const out = new Float32Array(places.length);
  for (let v = 0; v < places.length / 3; v++)
    for (let k = 0; k < bodiesPerPlace; k++) {
      const body = bodies[bodiesPerPlace * v + k]!;
      const weight = weights[bodiesPerPlace * v + k]! / 255;
      const d = [0, 1, 2].map((i) => places[3 * v + i]! - bind.positions[3 * body + i]!);
      const own = [0, 1, 2].map((i) =>
        [0, 1, 2].reduce((sum, j) => sum + bind.rotations[9 * body + 3 * j + i]! * d[j]!, 0),
      );
      for (let i = 0; i < 3; i++)
        out[3 * v + i]! +=
          weight *
          (pose.positions[3 * body + i]! +
            [0, 1, 2].reduce((sum, j) => sum + pose.rotations[9 * body + 3 * i + j]! * own[j]!, 0));
    }
  return out;
}

function bonesOf(
  simplify: Simplify,
  neutral: GroundFrames,
  bind: GroundFrames,
  skin: Field,
): Pick<HalfMesh, "bones" | "hip"> {
  const model = buildModel();
  const made = skeleton.map((shape) => {
    const bone = makeBone(shape, model, neutral, bind);
    const surface = simplify(bone.surface, { triangles: 0, error: boneError });
    keepBelow(skin, surface.places);
    return { ...bone, surface };
  });
  const count = made.reduce((sum, { surface }) => sum + surface.places.length / 3, 0);
  const bones = {
    places: new Float32Array(3 * count),
    triangles: Uint32Array.from([]),
    bodies: new Uint8Array(count),
    tissues: new Uint8Array(count),
  };
  const triangles: number[] = [];
  let first = 0;
  for (const { surface, body, shape } of made) {
    bones.places.set(surface.places, 3 * first);
    bones.bodies.fill(body, first, first + surface.places.length / 3);
    bones.tissues.fill(tissues.indexOf(shape.tissue), first, first + surface.places.length / 3);
    for (const place of surface.triangles) triangles.push(first + place);
    first += surface.places.length / 3;
  }
  return { bones: { ...bones, triangles: Uint32Array.from(triangles) }, hip: made[0]!.surface.triangles.length };
}
