import { type Body, bodyNumber, type Muscle, type State } from "@ilio/body";
import { model, radians } from "./posture.ts";
import { foot, head, limbs, pelvisRim, spineAbove, vertebra } from "./shapes.ts";

/** mm in the picture: x forward from the hip, y down from the floor. */
export type Spot = readonly [x: number, y: number];

/** A line of the picture, each under a name of its own. */
export interface Line {
  readonly name: string;
  readonly line: readonly Spot[];
}

export interface SideView {
  /** The body's outline, as thick lines. */
  readonly limbs: readonly (Line & { readonly width: number })[];
  readonly head: Spot;
  readonly hip: Spot;
  readonly pelvis: readonly Spot[];
  /** The rim of each, by its body in the model. */
  readonly vertebrae: readonly Line[];
  /** Spine above the low back, leg, foot. */
  readonly bones: readonly Line[];
  /** A line for each fascicle of the right psoas, by its muscle in the model. */
  readonly psoas: readonly Line[];
}

/** What of the picture is not yet put on the floor: m, x forward and y up from the pelvis' origin. */
type Place = (body: number, location: readonly [number, number, number?]) => Spot;

const placeIn =
  ({ positions, rotations }: State): Place =>
  (body, [x, y, z = 0]) => {
    const [p, r] = [3 * body, 9 * body];
    return [
      positions[p]! + rotations[r]! * x + rotations[r + 1]! * y + rotations[r + 2]! * z,
      positions[p + 1]! + rotations[r + 3]! * x + rotations[r + 4]! * y + rotations[r + 5]! * z,
    ];
  };

/** Where a path lies on the round hip: the foremost point of the bend, or nothing where it passes by in front. */
function contact([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot, radius: number): readonly Spot[] {
  const length = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [(ay - by) / length, (bx - ax) / length];
  const isTouched = (ax - cx) * nx + (ay - cy) * ny < radius;
  return isTouched ? [[cx + radius * nx, cy + radius * ny]] : [];
}

function lineOf({ path }: Muscle, place: Place): readonly Spot[] {
  const spots = path.map((element) => ("body" in element ? place(element.body, element.location) : null));
  return path.flatMap((element, i) => {
    if ("body" in element) return [spots[i]!];
    const { body, center, radius } = model.surfaces[element.surface]!;
    return contact(spots[i - 1]!, spots[i + 1]!, place(body, center), radius);
  });
}

/**
 * The model in a posture, seen from its right. It stands, sits or kneels on what is lowest.
 *
 * @param rolled how far the whole body is rolled back, degrees
 */
export function sideView(state: State, rolled: number): SideView {
  const place = placeIn(state);
  const on = (body: Body, x = 0, y = 0): Spot => place(bodyNumber(body), [x, y]);
  const hip = on("femur_r");
  const [c, s] = [Math.cos(radians(rolled)), Math.sin(radians(rolled))];
  const roll = ([x, y]: Spot): Spot => [c * (x - hip[0]) - s * (y - hip[1]), s * (x - hip[0]) + c * (y - hip[1])];

  const drawn = limbs.map(({ line, width }) => ({ line: line.map((point) => roll(on(...point))), width }));
  const floor = Math.min(...drawn.flatMap(({ line, width }) => line.map(([, y]) => y - width / 2)));
  const picture = (spot: Spot): Spot => {
    const [x, y] = roll(spot);
    return [Math.round(1000 * x), Math.round(1000 * (floor - y))];
  };
  return {
    limbs: limbs.map(({ name, line, width }) => ({
      name,
      line: line.map((point) => picture(on(...point))),
      width: 1000 * width,
    })),
    head: picture(on(...head)),
    hip: picture(hip),
    pelvis: pelvisRim.map(([x, y]) => picture(on("pelvis", x, y))),
    vertebrae: (["lumbar5", "lumbar4", "lumbar3", "lumbar2", "lumbar1"] as const).map((name) => ({
      name,
      line: vertebra.map(([x, y]) => picture(on(name, x, y))),
    })),
    bones: [
      { name: "spine", line: spineAbove.map(([x, y]) => picture(on("torso", x, y))) },
      { name: "leg", line: [picture(hip), picture(on("tibia_r")), picture(on("talus_r"))] },
      { name: "foot", line: foot.map((point) => picture(on(...point))) },
    ],
    psoas: model.muscles.map((muscle) => ({ name: muscle.name, line: lineOf(muscle, place).map(picture) })),
  };
}
