import type { GroundFrames } from "@ilio/body";
import { distanceAt } from "../field/distance.ts";
import type { Field } from "../field/field.ts";
import type { Vec3 } from "../field/rows.ts";
import { selectAll } from "../field/selection.ts";
import { type Figure, poseSkin } from "./figure.ts";

/** The skin of one pose, to be asked where it is; places in the room, m. */
export interface PosedSkin {
  /** Signed distance, negative inside; exact near the skin, a lower bound far away. */
  distance(place: Vec3): number;
  /** Unit vector out of the skin. */
  normal(place: Vec3): Vec3;
  /**
   * The first place of the skin from `from` along `direction` (a unit vector).
   *
   * @returns null when there is none within `reach`
   */
  along(from: Vec3, direction: Vec3, reach: number): Vec3 | null;
  /** The place of the skin that is lowest within `radius` of `about`, seen from above; null when there is no skin. */
  lowest(about: Vec3, radius: number): Vec3 | null;
}

export function posedSkin(figure: Figure, ground: GroundFrames): PosedSkin {
  const field = poseSkin(figure, ground);
  const all = selectAll(field);
  const distance = ([x, y, z]: Vec3): number => distanceAt(field, all, x, y, z);
  const along = (from: Vec3, direction: Vec3, reach: number): Vec3 | null => firstHit(distance, from, direction, reach);
  return {
    distance,
    normal: (place) => slope(distance, place),
    along,
    lowest: (about, radius) => lowestNear(field, along, about, radius),
  };
}

/** Signed distance of one place from the skin; who asks for many takes `posedSkin` once. */
export const skinDistance = (figure: Figure, ground: GroundFrames, place: Vec3): number =>
  posedSkin(figure, ground).distance(place);

/** The lowest place of the skin within `radius` of `about`, seen from above; null when there is no skin. */
export const lowestSkin = (figure: Figure, ground: GroundFrames, about: Vec3, radius: number): Vec3 | null =>
  posedSkin(figure, ground).lowest(about, radius);

const closeEnough = 1e-5;

function firstHit(distance: (place: Vec3) => number, from: Vec3, direction: Vec3, reach: number): Vec3 | null {
  let gone = 0;
  while (gone <= reach) {
    const place = moved(from, direction, gone);
    const d = distance(place);
    if (d < closeEnough) return place;
    gone += Math.max(0.92 * d, closeEnough);
  }
  return null;
}

const moved = (from: Vec3, direction: Vec3, by: number): Vec3 => [
  from[0] + by * direction[0],
  from[1] + by * direction[1],
  from[2] + by * direction[2],
];

function slope(distance: (place: Vec3) => number, [x, y, z]: Vec3): Vec3 {
  const h = 1e-4;
  const [a, b, c] = [
    distance([x + h, y, z]) - distance([x - h, y, z]),
    distance([x, y + h, z]) - distance([x, y - h, z]),
    distance([x, y, z + h]) - distance([x, y, z - h]),
  ];
  const l = Math.hypot(a, b, c);
  return [a / l, b / l, c / l];
}

const up: Vec3 = [0, 1, 0];

/** Looks from below at a grid of places, then again, finer, round the lowest. */
function lowestNear(
  { lines }: Field,
  along: (from: Vec3, direction: Vec3, reach: number) => Vec3 | null,
  [x, , z]: Vec3,
  radius: number,
): Vec3 | null {
  const low =
    lines.reduce((least, value, i) => (i % 7 === 1 || i % 7 === 4 ? Math.min(least, value) : least), 10) - 0.3;
  const count = 6;
  let best: Vec3 | null = null;
  let [cx, cz, step] = [x, z, radius / count];
  for (let pass = 0; pass < 3; pass++) {
    const [bx, bz] = [cx, cz];
    for (let i = -count; i <= count; i++)
      for (let j = -count; j <= count; j++) {
        const [px, pz] = [bx + i * step, bz + j * step];
        if (Math.hypot(px - x, pz - z) > radius) continue;
        const hit = along([px, low, pz], up, 4);
        if (hit && (!best || hit[1] < best[1])) best = hit;
      }
    if (!best) return null;
    [cx, cz, step] = [best[0], best[2], step / count];
  }
  return best;
}
