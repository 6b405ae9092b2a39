import { type Body, bodyNumber, type GroundFrames } from "@ilio/body";
import { distanceAt } from "../../field/distance.ts";
import { type Field, lineSize } from "../../field/field.ts";
import { placeBars } from "../../field/place.ts";
import { selectAll } from "../../field/selection.ts";
import { type Figure, skinBlends } from "../../skin/figure.ts";

/** Parts of the body that can run into each other, and the bodies that carry them. */
export const regions = {
  trunk: ["pelvis", "lumbar5", "lumbar3", "lumbar1", "torso"],
  head: ["head"],
  upperArm_r: ["humerus_r"],
  upperArm_l: ["humerus_l"],
  forearm_r: ["ulna_r", "radius_r"],
  forearm_l: ["ulna_l", "radius_l"],
  hand_r: ["hand_r"],
  hand_l: ["hand_l"],
  thigh_r: ["femur_r"],
  thigh_l: ["femur_l"],
  shank_r: ["tibia_r", "patella_r", "talus_r"],
  shank_l: ["tibia_l", "patella_l", "talus_l"],
  foot_r: ["calcn_r", "toes_r"],
  foot_l: ["calcn_l", "toes_l"],
} as const satisfies Readonly<Record<string, readonly Body[]>>;
export type Region = keyof typeof regions;

/** Parts that grow into each other, where no line between them can be drawn. */
const grown: readonly (readonly [string, string])[] = [
  ["trunk", "head"],
  ["trunk", "upperArm"],
  ["trunk", "thigh"],
  ["upperArm", "forearm"],
  ["forearm", "hand"],
  ["thigh", "shank"],
  ["shank", "foot"],
];

const [kind, side] = [(name: Region) => name.replace(/_[rl]$/, ""), (name: Region) => /_[rl]$/.exec(name)?.[0] ?? ""];

const isGrown = (a: Region, b: Region): boolean =>
  (side(a) === "" || side(b) === "" || side(a) === side(b)) &&
  grown.some(([x, y]) => (kind(a) === x && kind(b) === y) || (kind(a) === y && kind(b) === x));

const names = Object.keys(regions) as Region[];

/** All pairs of parts that must not be in one place. */
export const pairs: readonly (readonly [Region, Region])[] = names.flatMap((a) =>
  names.flatMap((b): readonly (readonly [Region, Region])[] => (a === b || isGrown(a, b) ? [] : [[a, b]])),
);

/** How deep a place of the first part's skin is inside the second part, at most. */
export interface Overlap {
  readonly of: Region;
  readonly inside: Region;
  /** m; 0 when none is inside. */
  readonly depth: number;
}

/** @param skins places of each part's skin in the room */
export function overlapsOf(
  figure: Figure,
  ground: GroundFrames,
  skins: ReadonlyMap<Region, readonly Float64Array[]>,
): readonly Overlap[] {
  const fields = new Map(names.map((name) => [name, fieldOf(figure, ground, name)]));
  return pairs.map(([of, inside]) => ({ of, inside, depth: depthIn(fields.get(inside)!, skins.get(of) ?? []) }));
}

function fieldOf(figure: Figure, ground: GroundFrames, name: Region): Field {
  const bodies = new Set(regions[name].map(bodyNumber));
  return placeBars(
    figure.skin.filter((bar) => bodies.has(bar.body)),
    ground,
    skinBlends,
  );
}

function depthIn(field: Field, skins: readonly Float64Array[]): number {
  const [low, high] = reachOf(field);
  const all = selectAll(field);
  let deepest = 0;
  for (const places of skins)
    for (let i = 0; i < places.length; i += 3) {
      const [x, y, z] = [places[i]!, places[i + 1]!, places[i + 2]!];
      if (x < low[0]! || x > high[0]! || y < low[1]! || y > high[1]! || z < low[2]! || z > high[2]!) continue;
      deepest = Math.max(deepest, -distanceAt(field, all, x, y, z));
    }
  return deepest;
}

/** The corners of a box round all bars of a field. */
export function reachOf({ lines }: Field): readonly [readonly number[], readonly number[]] {
  const low = [9, 9, 9];
  const high = [-9, -9, -9];
  for (let i = 0; i < lines.length; i += lineSize)
    for (const end of [i, i + 3])
      for (let k = 0; k < 3; k++) {
        low[k] = Math.min(low[k]!, lines[end + k]! - lines[i + 6]! - 0.02);
        high[k] = Math.max(high[k]!, lines[end + k]! + lines[i + 6]! + 0.02);
      }
  return [low, high];
}
