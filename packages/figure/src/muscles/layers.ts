import type { GroundFrames } from "@ilio/body";
import { boneBlends } from "../bones/drawBones.ts";
import { distanceAt } from "../field/distance.ts";
import type { Field } from "../field/field.ts";
import { placeBars } from "../field/place.ts";
import type { Vec3 } from "../field/rows.ts";
import { selectAll } from "../field/selection.ts";
import { type Figure, poseSkin } from "../skin/figure.ts";

/** Signed distance of a place in the room from a surface, m, negative inside. */
export type Distance = (place: Vec3) => number;

/** What a muscle lies between. */
export interface Layers {
  readonly skin: Distance;
  readonly bones: Distance;
}

/** The skin and the drawn bones of a pose. */
export function layersOf(figure: Figure, ground: GroundFrames): Layers {
  const bones = [...figure.bones.values()].map((bars) => distanceTo(placeBars(bars, ground, boneBlends)));
  return {
    skin: distanceTo(poseSkin(figure, ground)),
    bones: (place) => Math.min(...bones.map((distance) => distance(place))),
  };
}

function distanceTo(field: Field): Distance {
  const all = selectAll(field);
  return ([x, y, z]) => distanceAt(field, all, x, y, z);
}

/** m, own choice: pieces of a strand this near to an end are where it is fixed, and stay. */
export const fixedEnd = 0.03;
/** m, own choice: what stays free above a bone and below the skin. */
const clear = 0.001;
const rounds = 4;

/**
 * Moves a place of a muscle's line out of bones, and in below the skin by the muscle's own thickness. The model's lines are
 * straight between their points, as a muscle is not: without this the picture shows hamstrings beside a bent knee.
 *
 * @param radius of the muscle there, m
 */
export function between({ skin, bones }: Layers, place: Vec3, radius: number): Vec3 {
  let at = place;
  for (let round = 0; round < rounds; round++) {
    const inBone = clear - bones(at);
    const outOfSkin = skin(at) + radius + clear;
    if (inBone <= 0 && outOfSkin <= 0) return at;
    if (inBone > 0) at = moved(at, slope(bones, at), inBone);
    if (outOfSkin > 0) at = moved(at, slope(skin, at), -outOfSkin);
  }
  return at;
}

const moved = (at: Vec3, way: Vec3, by: number): Vec3 => [
  at[0] + by * way[0],
  at[1] + by * way[1],
  at[2] + by * way[2],
];

function slope(distance: Distance, [x, y, z]: Vec3): Vec3 {
  const h = 1e-4;
  const d: Vec3 = [
    distance([x + h, y, z]) - distance([x - h, y, z]),
    distance([x, y + h, z]) - distance([x, y - h, z]),
    distance([x, y, z + h]) - distance([x, y, z - h]),
  ];
  const length = Math.hypot(...d);
  return length === 0 ? [0, 1, 0] : [d[0] / length, d[1] / length, d[2] / length];
}
