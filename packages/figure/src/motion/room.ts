import type { GroundFrames } from "@ilio/body";
import { type Motion, type Prop as PoseProp, placeOfPoint } from "@ilio/poses";
import type { Vec3 } from "../field/rows.ts";
import type { Prop } from "../pictogram/props.ts";
import { bicycleOf } from "./bicycle.ts";
import { hillOf } from "./hill.ts";

type BoxCorners = readonly [Vec3, Vec3];

const cornersOf = ({ center: [x, y, z], size: [a, b, c] }: PoseProp): BoxCorners => [
  [x - a / 2, y - b / 2, z - c / 2],
  [x + a / 2, y + b / 2, z + c / 2],
];

/** Thickness of the posts of a chair, a desk or a bed, m. own choice. */
const leg = 0.035;

/** Where posts stand below a plate along one axis: at both ends, or as thick as a thin plate is. */
function ends(from: number, to: number): readonly (readonly [number, number])[] {
  const inset = 0.02;
  if (to - from < 3 * leg) return [[from, to]];
  return [
    [from + inset, from + inset + leg],
    [to - inset - leg, to - inset],
  ];
}

/** Posts from a height up to a plate, at its corners: seen slantwise, boards would make a chest of it. */
const postsBelow = ([[x0, y0, z0], [x1, , z1]]: BoxCorners, from: number): readonly BoxCorners[] =>
  y0 <= from
    ? []
    : ends(x0, x1).flatMap(([a, b]) =>
        ends(z0, z1).map(
          ([c, d]): BoxCorners => [
            [a, from, c],
            [b, y0, d],
          ],
        ),
      );

const standsOnLegs: ReadonlySet<string> = new Set(["seat", "desk", "bed"]);

/** What one sees nothing through, and stands beside limbs or between them. */
const hides: ReadonlySet<string> = new Set(["wall", "doorpost", "farDoorpost", "block"]);

/** The things of a motion as they are drawn. */
export const roomOf = (props: readonly PoseProp[]): readonly Prop[] =>
  props.map((prop) => {
    const box = cornersOf(prop);
    if (prop.name === "mat") return { kind: "mat", boxes: [box] };
    if (prop.name === "saddle") return { kind: "furniture", boxes: [box], tubes: bicycleOf(props) };
    const hill = hillOf(props);
    if (hill !== undefined && prop.name === "slope") return { kind: "ground", points: hill };
    // a part of the hill
    if (hill !== undefined && prop.name === "step") return { kind: "furniture", boxes: [] };
    if (hides.has(prop.name)) return { kind: "screen", boxes: [box] };
    if (standsOnLegs.has(prop.name)) return { kind: "furniture", boxes: [box], posts: postsBelow(box, 0) };
    const seat = props.find(({ name }) => name === "seat");
    if (prop.name !== "backrest" || seat === undefined) return { kind: "furniture", boxes: [box] };
    return { kind: "furniture", boxes: [box], posts: postsBelow(box, cornersOf(seat)[0][1]) };
  });

/** The elastic bands of a motion in a pose, each from point to point and back to where it begins. @param scale of the person */
export const bandsOf = ({ bands = [] }: Motion, ground: GroundFrames, scale: number): readonly Prop[] =>
  bands.map((loop) => ({
    kind: "strap",
    points: [...loop, ...loop.slice(0, 1)].map((point) => placeOfPoint(ground, point, scale)),
  }));
