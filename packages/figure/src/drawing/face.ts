import type { GroundFrames } from "@ilio/body";
import type { Vec3 } from "../field/rows.ts";
import type { Line, Point2 } from "../outline/contours.ts";
import type { Raster } from "../outline/raster.ts";
import { seen } from "../outline/view.ts";
import type { Figure } from "../skin/figure.ts";
import { inRoom } from "./places.ts";

/** Strokes on the right half and the middle of the head, in neutral standing, for 1.70 m. own choice: few, and quiet. */
const strokes: readonly { readonly points: readonly Vec3[]; readonly pair: boolean }[] = [
  // the line of the lid
  {
    pair: true,
    points: [
      [0.0275, 0.6318, 0.021],
      [0.021, 0.6322, 0.031],
      [0.008, 0.6305, 0.043],
    ],
  },
  // iris: under the lid, so that the eye is open
  {
    pair: true,
    points: [
      [0.0235, 0.6315, 0.0275],
      [0.0232, 0.6285, 0.0277],
      [0.0228, 0.6262, 0.0278],
    ],
  },
  // brow
  {
    pair: true,
    points: [
      [0.032, 0.652, 0.016],
      [0.024, 0.6575, 0.029],
      [0.008, 0.654, 0.045],
    ],
  },
  // mouth
  {
    pair: false,
    points: [
      [0.017, 0.574, -0.02],
      [0.03, 0.5752, -0.009],
      [0.0335, 0.5755, 0],
      [0.03, 0.5752, 0.009],
      [0.017, 0.574, 0.02],
    ],
  },
  // below the nose
  {
    pair: false,
    points: [
      [0.042, 0.5935, -0.0085],
      [0.05, 0.592, 0],
      [0.042, 0.5935, 0.0085],
    ],
  },
  // ear
  {
    pair: true,
    points: [
      [-0.052, 0.637, 0.077],
      [-0.06, 0.6485, 0.08],
      [-0.074, 0.65, 0.082],
      [-0.0815, 0.637, 0.082],
      [-0.077, 0.619, 0.08],
      [-0.066, 0.603, 0.076],
      [-0.057, 0.6, 0.073],
      [-0.0535, 0.608, 0.072],
    ],
  },
];

/** Farther behind the skin than this a stroke is hidden, m. own choice, for strokes lie a little off the skin. */
const slack = 0.016;

/** Those parts of the strokes of the face that can be seen. */
export function faceLines(
  figure: Figure,
  ground: GroundFrames,
  axes: readonly number[],
  raster: Raster,
): readonly Line[] {
  return strokes
    .flatMap(({ points, pair }) => (pair ? [points, points.map(([x, y, z]): Vec3 => [x, y, -z])] : [points]))
    .flatMap((points) => {
      const placed = points.map((point) => seen(axes, inRoom(figure, ground, "head", point)));
      return visibleRuns(raster, divided(placed));
    });
}

/** Three more points between two neighbours. */
function divided(points: readonly Vec3[]): readonly Vec3[] {
  return points.flatMap((p, i) => {
    const q = points[i + 1];
    if (!q) return [p];
    return [0, 0.25, 0.5, 0.75].map(
      (t): Vec3 => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]), p[2] + t * (q[2] - p[2])],
    );
  });
}

function visibleRuns({ u0, v0, cell, width, depth }: Raster, points: readonly Vec3[]): readonly Line[] {
  const runs: Point2[][] = [[]];
  for (const [u, v, w] of points) {
    const surface =
      depth[Math.round((v - v0) / cell) * width + Math.round((u - u0) / cell)] ?? Number.NEGATIVE_INFINITY;
    if (Number.isFinite(surface) && w > surface - slack && w < surface + 2 * slack) runs[runs.length - 1]!.push([u, v]);
    else if (runs[runs.length - 1]!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 2);
}
