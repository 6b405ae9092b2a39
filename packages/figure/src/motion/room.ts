import type { Prop as PoseProp } from "@ilio/poses";
import type { Vec3 } from "../field/rows.ts";
import type { Prop } from "../pictogram/props.ts";

type BoxCorners = readonly [Vec3, Vec3];

const cornersOf = ({ center: [x, y, z], size: [a, b, c] }: PoseProp): BoxCorners => [
  [x - a / 2, y - b / 2, z - c / 2],
  [x + a / 2, y + b / 2, z + c / 2],
];

/** Thickness of the legs of a chair, a desk or a bed, m. own choice. */
const leg = 0.035;

/** Legs from the floor to a plate, at both ends of it. */
function legsBelow([[x0, y0, z0], [x1, , z1]]: BoxCorners): readonly BoxCorners[] {
  const inset = 0.02;
  return [x0 + inset, x1 - inset - leg].map(
    (x): BoxCorners => [
      [x, 0, z0 + inset],
      [x + leg, y0, z1 - inset],
    ],
  );
}

const standsOnLegs: ReadonlySet<string> = new Set(["seat", "desk", "bed"]);

/** The things of a motion as they are drawn. */
export const roomOf = (props: readonly PoseProp[]): readonly Prop[] =>
  props.map((prop) => {
    const box = cornersOf(prop);
    if (prop.name === "mat") return { kind: "mat", boxes: [box] };
    return { kind: "furniture", boxes: standsOnLegs.has(prop.name) ? [box, ...legsBelow(box)] : [box] };
  });
