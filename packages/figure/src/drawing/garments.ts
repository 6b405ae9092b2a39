import type { Bar } from "../field/bars.ts";
import { areaOf, contoursOf, type Line } from "../outline/contours.ts";
import type { Raster } from "../outline/raster.ts";
import { softened } from "../outline/smooth.ts";

export type RegionName = "hair" | "top" | "shorts" | "far" | "arms";

/** How far a spot of the skin is outside of a region, m; negative inside. `x, y, z`: in neutral standing, for 1.70 m. */
type Border = (bar: Bar, x: number, y: number, z: number) => number;

const outside = 1;

/** The outfit. own choice: a plain top with short sleeves, and shorts to the middle of the thigh. */
const borders: Readonly<Record<Exclude<RegionName, "far">, Border>> = {
  hair: ({ part }) => (part === "hair" ? -outside : outside),
  top: ({ part }, x, y, z) => {
    if (part === "arm") return 0.292 - y;
    if (part !== "trunk" && part !== "head") return outside;
    // a round neck, deeper in front
    const neck = Math.max(0.08 - Math.hypot(x + 0.1, y - 0.505 - 0.25 * (x + 0.1), 0.92 * z), y - 0.5);
    return Math.max(-0.012 - y, neck);
  },
  arms: ({ part }) => (part === "arm" || part === "hand" ? -outside : outside),
  shorts: ({ part }, _x, y) => (part === "trunk" || part === "leg" ? Math.max(y - 0.02, -0.285 - y) : outside),
};

/** Regions of one colour, as closed lines that may reach a little past the outline of the body. */
export function regionsOf(
  raster: Raster,
  skin: readonly Bar[],
  isFar: (bar: Bar) => boolean,
): Readonly<Record<RegionName, readonly Line[]>> {
  const rim = rimOf(raster);
  const region = (border: Border): readonly Line[] => regionLines(raster, rim, skin, border);
  return {
    hair: region(borders.hair),
    top: region(borders.top),
    shorts: region(borders.shorts),
    arms: region(borders.arms),
    far: region((bar) => (isFar(bar) ? -outside : outside)),
  };
}

/** Islands smaller than this are not drawn, m². own choice: a square of 9 mm. */
const leastArea = 8e-5;

function regionLines(raster: Raster, rim: readonly number[], skin: readonly Bar[], border: Border): readonly Line[] {
  const { cell, bar, rest } = raster;
  const value = new Float32Array(bar.length).fill(cell);
  let some = false;
  for (let i = 0; i < bar.length; i++) {
    const number = bar[i]!;
    if (number < 0) continue;
    const d = border(skin[number]!, rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!);
    value[i] = Math.min(cell, Math.max(-cell, d));
    some ||= d < 0;
  }
  if (!some) return [];
  // so that a region never ends short of the outline
  for (let i = 0; i < rim.length; i += 2) value[rim[i]!] = value[rim[i + 1]!]!;
  return contoursOf(raster, value)
    .filter((line) => Math.abs(areaOf(line)) > leastArea)
    .map((line) => softened(line, true, 1.5));
}

/** Cells beside the body, from the outline outwards, and for each the neighbour towards the body: pairs, one after another. */
function rimOf({ width, bar }: Raster): readonly number[] {
  const rim: number[] = [];
  const reached = new Uint8Array(bar.length);
  let front: number[] = [];
  bar.forEach((number, at) => {
    if (number < 0) return;
    reached[at] = 1;
    front.push(at);
  });
  for (let pass = 0; pass < 3; pass++) {
    const next: number[] = [];
    for (const at of front)
      for (const beside of [at - 1, at + 1, at - width, at + width]) {
        if (reached[beside] !== 0) continue;
        reached[beside] = 1;
        rim.push(beside, at);
        next.push(beside);
      }
    front = next;
  }
  return rim;
}
