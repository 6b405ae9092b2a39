import { type Body, bodyNumber, type GroundFrames, type Muscle } from "@ilio/body";
import { model } from "./body.ts";

/** m in the room, as seen from the right: forward, up. */
export type Spot = readonly [x: number, y: number];

/** A place of a body, m in its own frame. */
export type Place = (body: Body, x?: number, y?: number, z?: number) => Spot;

const placed = (
  { positions: X, rotations: R }: GroundFrames,
  body: number,
  [x, y, z]: readonly [number, number, number],
): Spot => {
  const [p, r] = [3 * body, 9 * body];
  return [X[p]! + R[r]! * x + R[r + 1]! * y + R[r + 2]! * z, X[p + 1]! + R[r + 3]! * x + R[r + 4]! * y + R[r + 5]! * z];
};

export const placesIn =
  (ground: GroundFrames): Place =>
  (body, x = 0, y = 0, z = 0) =>
    placed(ground, bodyNumber(body), [x, y, z]);

/** A line under a name of its own. */
export interface Line {
  readonly name: string;
  readonly line: readonly Spot[];
}

/** A body as a few light lines: what follows a hand while its picture is being drawn. */
export interface Lines {
  readonly bones: readonly Line[];
  readonly head: Spot;
  /** One for each fascicle of the right psoas. */
  readonly psoas: readonly Line[];
}

const leg = (place: Place, side: "r" | "l"): Line => ({
  name: `leg_${side}`,
  line: [
    place(`femur_${side}`),
    place(`tibia_${side}`),
    place(`talus_${side}`),
    place(`calcn_${side}`, -0.02, 0),
    place(`toes_${side}`, 0.05, -0.005),
  ],
});

/** @param ground of the pose, from the placer */
export function linesOf(ground: GroundFrames): Lines {
  const place = placesIn(ground);
  return {
    bones: [
      leg(place, "l"),
      leg(place, "r"),
      { name: "arm", line: [place("humerus_r"), place("ulna_r"), place("hand_r"), place("hand_r", 0, -0.1)] },
      {
        name: "spine",
        line: [
          place("pelvis", -0.13, 0.02),
          ...(["lumbar5", "lumbar4", "lumbar3", "lumbar2", "lumbar1"] as const).map((body) => place(body)),
          place("torso", -0.035, 0.19),
          place("torso", -0.055, 0.33),
          place("head"),
        ],
      },
      { name: "pelvis", line: [place("pelvis", -0.13, 0.02), place("femur_r"), place("pelvis", -0.01, 0)] },
    ],
    head: place("head", 0.025, 0.12),
    psoas: model.muscles.map((muscle) => ({ name: muscle.name, line: pathOf(muscle, ground) })),
  };
}

/** A path as seen: straight between its points, and bent once where it lies on the round front of the hip. */
function pathOf({ path }: Muscle, ground: GroundFrames): readonly Spot[] {
  const spots = path.map((element) => ("body" in element ? placed(ground, element.body, element.location) : null));
  return path.flatMap((element, i) => {
    if ("body" in element) return [spots[i]!];
    const { body, center, radius } = model.surfaces[element.surface]!;
    return contact(spots[i - 1]!, spots[i + 1]!, placed(ground, body, center), radius);
  });
}

/** The foremost point of a bend about a round surface; nothing where the path passes by in front. */
function contact([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot, radius: number): readonly Spot[] {
  const length = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [(ay - by) / length, (bx - ax) / length];
  const isTouched = (ax - cx) * nx + (ay - cy) * ny < radius;
  return isTouched ? [[cx + radius * nx, cy + radius * ny]] : [];
}
