import type { GroundFrames, Model } from "@ilio/body";
import { bindBars } from "../../field/bars.ts";
import { type Field, lineSize } from "../../field/field.ts";
import { placeBars } from "../../field/place.ts";
import type { BoneShape } from "../bones/skeleton.ts";
import { sampleField } from "./sampleField.ts";
import { settle } from "./settle.ts";
import { type Grid, type Surface, surfaceOf } from "./surfaceNets.ts";

const noGirths = { chest: 1, bust: 1, waist: 1, hips: 1, thigh: 1, calf: 1, arm: 1, neck: 1 };

/** A bone of the right side, or the right half of one of the middle, meshed in the bind pose, and the body that carries it. */
export interface MadeBone {
  readonly shape: BoneShape;
  readonly surface: Surface;
  readonly body: number;
}

/** @param neutral bodies in the pose that rows are written in @param bind in which the mesh is made */
export function makeBone(shape: BoneShape, model: Model, neutral: GroundFrames, bind: GroundFrames): MadeBone {
  // rows on the right side make a left one too; those of a pair that `isMiddle` need both
  const bars = bindBars(shape.rows, model.scale, neutral, noGirths).filter(
    ({ side }) => shape.isMiddle || side !== "l",
  );
  const field = placeBars(bars, bind, { inside: shape.blend });
  const surface = boneSurface(shape, field);
  return { shape, surface, body: bars[0]!.body };
}

function boneSurface({ cell, isMiddle, hollows = [] }: BoneShape, field: Field): Surface {
  const [low, high] = boundsOf(field);
  const bottom = isMiddle ? ([low[0], low[1], -cell / 2] as const) : low;
  const grid: Grid = {
    low: bottom,
    counts: [0, 1, 2].map((k) => Math.ceil((high[k]! - bottom[k]!) / cell) + 2) as unknown as Grid["counts"],
    cell,
  };
  const samples = sampleField(field, grid);
  if (hollows.length > 0) hollowOut(grid, samples, hollows);
  const surface = surfaceOf(grid, samples);
  const { places } = surface;
  if (isMiddle) for (let i = 2; i < places.length; i += 3) if (places[i]! < cell / 2) places[i] = 0;
  if (hollows.length === 0) settle(field, places, 0.01);
  return surface;
}

function hollowOut(
  { low, counts: [nx, ny, nz], cell }: Grid,
  samples: Float32Array,
  hollows: NonNullable<BoneShape["hollows"]>,
): void {
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++)
        for (const [[x, y, z], radius] of hollows) {
          const away = Math.hypot(low[0] + i * cell - x, low[1] + j * cell - y, low[2] + k * cell - z);
          const at = (k * ny + j) * nx + i;
          samples[at] = Math.max(samples[at]!, radius - away);
        }
}

function boundsOf({ lines }: Field): readonly [readonly [number, number, number], readonly [number, number, number]] {
  const low: [number, number, number] = [9, 9, 9];
  const high: [number, number, number] = [-9, -9, -9];
  for (let o = 0; o < lines.length; o += lineSize)
    for (const end of [0, 3])
      for (let k = 0; k < 3; k++) {
        const value = lines[o + end + k]!;
        const reach = lines[o + 6]! + 0.008;
        low[k] = Math.min(low[k]!, value - reach);
        high[k] = Math.max(high[k]!, value + reach);
      }
  return [low, high];
}
