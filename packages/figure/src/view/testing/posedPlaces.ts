import type { SkinMesh } from "../mesh/bodyMesh.ts";
import { barsPerPlace, bodiesPerPlace, setsPerPlace } from "../mesh/bodyMesh.ts";
import { packedBar } from "../pose/packBars.ts";
import { packedBody } from "../pose/packBodies.ts";
import type { Poser } from "../pose/poser.ts";

/** What the vertex shader of the skin does, worked out here: where a place of the skin comes to lie in the poser's pose, m. */
export function posedPlace(
  poser: Poser,
  mesh: SkinMesh,
  blends: readonly number[],
  v: number,
): [number, number, number] {
  const p = carried(poser, mesh, v);
  for (let step = 0; step < 2; step++) {
    const [d, n] = fieldAt(poser, mesh, blends, v, p);
    const by = Math.min(0.04, Math.max(-0.04, d));
    for (let k = 0; k < 3; k++) p[k]! -= n[k]! * by;
  }
  return p;
}

function carried(
  { bodies: moves, figure }: Poser,
  { places, bodies, weights }: SkinMesh,
  v: number,
): [number, number, number] {
  const out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < bodiesPerPlace; k++) {
    const o = packedBody * bodies[bodiesPerPlace * v + k]!;
    const weight = weights[bodiesPerPlace * v + k]! / 255;
    for (let row = 0; row < 3; row++) {
      const at = o + 4 * row;
      let value = moves[at + 3]!;
      for (let j = 0; j < 3; j++) value += moves[at + j]! * figure.model.scale * places[3 * v + j]!;
      out[row]! += weight * value;
    }
  }
  return out;
}

type Slope = readonly [number, number, number];

function fieldAt(
  poser: Poser,
  mesh: SkinMesh,
  blends: readonly number[],
  v: number,
  p: Slope,
): readonly [number, Slope] {
  const bars = Array.from({ length: barsPerPlace }, (_, k) => barAt(poser, mesh.bars[barsPerPlace * v + k]!, p));
  const sets = Array.from({ length: setsPerPlace }, (_, s) => {
    const members = mesh.members[setsPerPlace * v + s]!;
    const blend = blends[mesh.sets[setsPerPlace * v + s]!]!;
    const shares = bars.map(([d], k) => ((members >> k) & 1) * Math.exp(-Math.min(0.28, Math.max(-0.2, d)) / blend));
    const sum = shares.reduce((a, b) => a + b, 0);
    return { d: members === 0 ? 9 : -blend * Math.log(Math.max(sum, 1e-36)), shares, sum };
  });
  const least = Math.min(...sets.map(({ d }) => d));
  const g: [number, number, number] = [0, 0, 0];
  for (const { d, shares, sum } of sets)
    for (const [k, share] of shares.entries())
      for (let i = 0; i < 3; i++)
        g[i]! += (bars[k]![1][i]! * share * Math.exp(-(d - least) / 0.003)) / Math.max(sum, 1e-36);
  const length = Math.hypot(...g) + 1e-12;
  return [least, [g[0] / length, g[1] / length, g[2] / length]];
}

function barAt({ bars: B }: Poser, bar: number, [x, y, z]: Slope): readonly [number, Slope] {
  const o = packedBar * bar;
  const row = (r: number): number =>
    B[o + 4 * r]! * x + B[o + 4 * r + 1]! * y + B[o + 4 * r + 2]! * z + B[o + 4 * r + 3]!;
  const q = [row(0), row(1), row(2)] as [number, number, number];
  const t = Math.min(1, Math.max(0, q[1] / B[o + 12]!));
  q[1] -= t * B[o + 12]!;
  const l = Math.hypot(...q) + 1e-7;
  const radius = B[o + 13]! + (B[o + 14]! - B[o + 13]!) * t + B[o + 15]! * 4 * t * (1 - t);
  const g = [0, 1, 2].map((i) => (B[o + i]! * q[0] + B[o + 4 + i]! * q[1] + B[o + 8 + i]! * q[2]) / l);
  const steep = Math.hypot(...g) + 1e-7;
  return [(l - radius) / steep, [g[0]! / steep, g[1]! / steep, g[2]! / steep]];
}
