import type { GroundFrames, Model } from "@ilio/body";
import { type Bar, bindBars, neutralFrames } from "../field/bars.ts";
import { type Field, lineSize } from "../field/field.ts";
import { placeBars, turnField } from "../field/place.ts";
import type { BarRow } from "../field/rows.ts";
import { castRaster } from "../outline/castRaster.ts";
import { areaOf, contoursOf, type Line } from "../outline/contours.ts";
import { softened } from "../outline/smooth.ts";
import { pelvisRows, sacrumRows } from "./pelvis.ts";
import { femurRows, vertebrae } from "./spineAndThigh.ts";

/** The bones of a person, fixed to their bodies. */
export type Bones = ReadonlyMap<BoneName, readonly Bar[]>;
export type BoneName = "sacrum" | "L5" | "L4" | "L3" | "L2" | "L1" | "pelvis_r" | "pelvis_l" | "femur_r" | "femur_l";

const noGirths = { chest: 1, bust: 1, waist: 1, hips: 1, thigh: 1, calf: 1, arm: 1, neck: 1 };

export function createBones(model: Model): Bones {
  const neutral = neutralFrames(model);
  const bind = (rows: readonly BarRow[]): readonly Bar[] => bindBars(rows, model.scale, neutral, noGirths);
  const side = (rows: readonly BarRow[], wanted: "r" | "l"): readonly Bar[] =>
    bind(rows).filter((bar) => bar.side === wanted);
  return new Map<BoneName, readonly Bar[]>([
    ["sacrum", bind(sacrumRows)],
    ...Object.entries(vertebrae).map(([name, rows]) => [name as BoneName, bind(rows)] as const),
    ["pelvis_r", side(pelvisRows, "r")],
    ["pelvis_l", side(pelvisRows, "l")],
    ["femur_r", side(femurRows, "r")],
    ["femur_l", side(femurRows, "l")],
  ]);
}

/** One bone as drawn: closed lines, holes with the clock. */
export interface DrawnBone {
  readonly name: BoneName;
  readonly lines: readonly Line[];
  /** How near the middle of the bone is to the eye, m. */
  readonly depth: number;
}

/** Bars of one bone melt over this, m. own choice. */
export const boneBlends = { inside: 0.0035 };
const cell = 0.003;
const leastArea = 2.5e-5;

/** The bones as seen, from the far one to the near one; those farther than `farthest` are left out (m, as the depth of a bone). */
export function drawBones(
  bones: Bones,
  ground: GroundFrames,
  axes: readonly number[],
  farthest: number,
  coarser: number,
): readonly DrawnBone[] {
  return [...bones]
    .map(([name, bars]) => {
      const field = turnField(placeBars(bars, ground, boneBlends), axes);
      return { name, field, depth: middleDepth(field) };
    })
    .filter(({ name, depth }) => !/_[rl]$/.test(name) || depth > farthest)
    .sort((a, b) => a.depth - b.depth)
    .map(({ name, field, depth }) => ({ name, depth, lines: linesOf(field, coarser) }));
}

function linesOf(field: Field, coarser: number): readonly Line[] {
  const kinds = Array.from({ length: field.lines.length / lineSize }, () => "bone");
  const raster = castRaster(field, coarser * cell, kinds);
  return contoursOf(raster, raster.edge)
    .filter((line) => Math.abs(areaOf(line)) > leastArea)
    .map((line) => softened(line, true, 0.7));
}

/** Mean distance of the bars towards the eye, m. */
function middleDepth({ lines }: Field): number {
  let sum = 0;
  for (let i = 2; i < lines.length; i += lineSize) sum += lines[i]!;
  return sum / (lines.length / lineSize);
}
