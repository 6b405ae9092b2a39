import type { GroundFrames } from "@ilio/body";
import { type DrawnBone, drawBones } from "../bones/drawBones.ts";
import { type DrawnMuscle, drawMuscle } from "../muscles/drawMuscles.ts";
import { layersOf } from "../muscles/layers.ts";
import { type MuscleName, strandsOf } from "../muscles/strands.ts";
import type { Point2 } from "../outline/contours.ts";
import { seen } from "../outline/view.ts";
import type { Figure } from "../skin/figure.ts";
import { inRoom } from "./places.ts";

/** How long a muscle is, by its own range: what its colour says. */
export type Tone = "short" | "rest" | "long";

/** What to show inside of the body. */
export interface Look {
  /** In the order in which they are painted. */
  readonly muscles: readonly { readonly name: MuscleName; readonly side: "r" | "l"; readonly tone: Tone }[];
}

export interface Inside {
  /** The opening: where its middle is seen, how near that is to the eye, and its radius, m. */
  readonly center: Point2;
  readonly depth: number;
  readonly radius: number;
  /** From the far side to the near one. */
  readonly bones: readonly DrawnBone[];
  readonly muscles: readonly (DrawnMuscle & { readonly tone: Tone })[];
}

/** own choice: from above L1 to below the lesser trochanter. */
const middle = [-0.088, 0.03, 0] as const;
const radius = 0.19;
/** A bone of the side turned away is left out when it is this much farther than the middle, m. own choice. */
const hiddenBehind = 0.035;

export function drawInside(
  figure: Figure,
  ground: GroundFrames,
  axes: readonly number[],
  { muscles }: Look,
  coarser: number,
): Inside {
  const layers = layersOf(figure, ground);
  const [u, v, w] = seen(axes, inRoom(figure, ground, "pelvis", middle));
  return {
    center: [u, v],
    depth: w,
    radius: radius * figure.model.scale,
    bones: drawBones(figure.bones, ground, axes, w - hiddenBehind, coarser),
    muscles: muscles.map(({ name, side, tone }) => ({
      ...drawMuscle(strandsOf(figure, ground, layers, name, side), axes, name, side, coarser),
      tone,
    })),
  };
}
