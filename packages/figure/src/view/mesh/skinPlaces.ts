import { bodyNames } from "@ilio/body";
import type { Bar } from "../../field/bars.ts";
import { distanceAt } from "../../field/distance.ts";
import { type Field, swell } from "../../field/field.ts";
import { selectAll } from "../../field/selection.ts";
import { barsPerPlace, bodiesPerPlace, type SkinMesh, setsPerPlace } from "./bodyMesh.ts";

/** m, own choices: over how much bodies share the skin; how far behind the nearest set another may come to the surface in a pose. */
const shared = 0.016;
const within = 0.05;
const armEdge = 0.012;
const hairEdge = 0.02;

type Carried = Omit<SkinMesh, "places" | "triangles">;

/** What carries each place of the skin, and what it is near to. @param field of `skin` in the bind pose */
export function carryPlaces(
  skin: readonly Bar[],
  field: Field,
  setNames: readonly string[],
  places: Float32Array,
): Carried {
  const count = places.length / 3;
  const out = {
    bodies: new Uint8Array(bodiesPerPlace * count),
    weights: new Uint8Array(bodiesPerPlace * count),
    bars: new Uint8Array(barsPerPlace * count),
    sets: new Uint8Array(setsPerPlace * count),
    members: new Uint8Array(setsPerPlace * count),
    arm: new Uint8Array(count),
    hair: new Uint8Array(count),
  };
  const all = selectAll(field);
  const depths = new Float64Array(field.sets.length);
  for (let v = 0; v < count; v++) {
    distanceAt(field, all, places[3 * v]!, places[3 * v + 1]!, places[3 * v + 2]!);
    measureSets(field, all.distances, depths);
    carry(skin, all.distances, out, v);
    choose(field, all.distances, depths, out, v);
    out.arm[v] = Math.round(255 * armShare(skin, all.distances));
    const inHair = depths[setNames.indexOf("head")]! - depths[setNames.indexOf("hair")]!;
    out.hair[v] = Math.round(Math.min(255, Math.max(0, 128 + (127 * inHair) / hairEdge)));
  }
  return out;
}

/** How far outside of each set a place is, m. */
function measureSets({ sets }: Field, distances: Float64Array, depths: Float64Array): void {
  sets.forEach(({ blend, members }, s) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const bar of members) nearest = Math.min(nearest, distances[bar]!);
    let sum = 0;
    for (const bar of members) sum += Math.exp((nearest - distances[bar]!) / blend);
    depths[s] = nearest - blend * Math.log(sum);
  });
}

/** Weights of the nearest bodies, of 255 in all. */
function carry(skin: readonly Bar[], distances: Float64Array, out: Carried, v: number): void {
  const nearest = distances.reduce((least, d) => Math.min(least, d), Number.POSITIVE_INFINITY);
  const share = new Float64Array(bodyNames.length);
  skin.forEach(({ body }, i) => {
    share[body] = Math.max(share[body]!, Math.exp((nearest - distances[i]!) / shared));
  });
  const order = [...share.keys()].sort((a, b) => share[b]! - share[a]! || a - b).slice(0, bodiesPerPlace);
  const sum = order.reduce((total, body) => total + share[body]!, 0);
  const weights = order.map((body) => Math.round((255 * share[body]!) / sum));
  weights[0]! += 255 - weights.reduce((a, b) => a + b, 0);
  order.forEach((body, k) => {
    out.bodies[bodiesPerPlace * v + k] = body;
    out.weights[bodiesPerPlace * v + k] = weights[k]!;
  });
}

/** The sets that may be the surface here, and the bars of these that count most. */
function choose({ sets }: Field, distances: Float64Array, depths: Float64Array, out: Carried, v: number): void {
  const order = [...depths.keys()].sort((a, b) => depths[a]! - depths[b]! || a - b);
  const near = order.slice(0, setsPerPlace).filter((s) => depths[s]! - depths[order[0]!]! < within);
  const behind = new Map<number, number>();
  for (const s of near) {
    const { blend, members } = sets[s]!;
    // a set that is farther is only needed when it comes nearer
    const late = (depths[s]! - depths[near[0]!]!) / 0.02;
    for (const bar of members) {
      const score = distances[bar]! / (blend + swell / 4) + late;
      behind.set(bar, Math.min(behind.get(bar) ?? Number.POSITIVE_INFINITY, score));
    }
  }
  const bars = [...behind]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, barsPerPlace)
    .map(([bar]) => bar);
  // a bar that is named twice counts once, as no set has its second bit
  for (let k = 0; k < barsPerPlace; k++) out.bars[barsPerPlace * v + k] = bars[k] ?? bars[0]!;
  near.forEach((s, k) => {
    const isMember = new Set(sets[s]!.members);
    out.sets[setsPerPlace * v + k] = s;
    out.members[setsPerPlace * v + k] = bars.reduce(
      (bits, bar, bit) => (isMember.has(bar) ? bits | (1 << bit) : bits),
      0,
    );
  });
}

function armShare(skin: readonly Bar[], distances: Float64Array): number {
  let [arm, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  skin.forEach(({ part }, i) => {
    if (part === "arm" || part === "hand") arm = Math.min(arm, distances[i]!);
    else other = Math.min(other, distances[i]!);
  });
  return 1 / (1 + Math.exp((arm - other) / armEdge));
}
