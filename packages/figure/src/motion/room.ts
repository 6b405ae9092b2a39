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

/** Thickness of the legs of a chair, a desk or a bed, m. own choice. */
const leg = 0.035;

/** Legs from the floor to a plate, at both ends of it. */
function legsBelow([[x0, y0, z0], [x1, , z1]]: BoxCorners): readonly BoxCorners[] {
  if (y0 <= 0) return [];
  const inset = 0.02;
  return [x0 + inset, x1 - inset - leg].map(
    (x): BoxCorners => [
      [x, 0, z0 + inset],
      [x + leg, y0, z1 - inset],
    ],
  );
}

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
    return { kind: "furniture", boxes: standsOnLegs.has(prop.name) ? [box, ...legsBelow(box)] : [box] };
  });

/** The elastic bands of a motion in a pose, each from point to point and back to where it begins. @param scale of the person */
export const bandsOf = ({ bands = [] }: Motion, ground: GroundFrames, scale: number): readonly Prop[] =>
  bands.map((loop) => ({
    kind: "strap",
    points: [...loop, ...loop.slice(0, 1)].map((point) => placeOfPoint(ground, point, scale)),
  }));
