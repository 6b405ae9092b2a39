import type { Prop, PropName } from "@ilio/poses";
import type { Vec3 } from "../field/rows.ts";

/** m, own choices, of a usual city bicycle: a wheel with its tyre, and the axles from the middle between the pedals. */
const wheel = 0.34;
const rearAxle = -0.45;
const frontAxle = 0.62;

/**
 * Both wheels, the frame, the fork with the handlebar, and the cranks, in the plane between the two sides.
 *
 * @throws RangeError when a saddle, a handlebar or one of two pedals is not in the room
 */
export function bicycleOf(props: readonly Prop[]): readonly (readonly Vec3[])[] {
  const at = (name: PropName): Vec3 => {
    const prop = props.find((each) => each.name === name);
    if (prop === undefined) throw new RangeError(`room: expected a ${name} with the saddle, got none.`);
    return prop.center;
  };
  const [saddle, handlebar, pedal, farPedal] = [at("saddle"), at("handlebar"), at("pedal"), at("farPedal")];
  const crank = between(pedal, farPedal, 0.5);
  const rear: Vec3 = [crank[0] + rearAxle, wheel, crank[2]];
  const front: Vec3 = [crank[0] + frontAxle, wheel, crank[2]];
  const stem: Vec3 = [handlebar[0] - 0.05, handlebar[1] - 0.08, crank[2]];
  const under: Vec3 = [saddle[0], saddle[1], crank[2]];
  const seatTube = between(crank, under, 0.66);
  const farCrank = (foot: Vec3): readonly Vec3[] => [crank, [foot[0], foot[1], crank[2] + (foot[2] - crank[2]) / 2]];
  return [
    circle(rear),
    circle(front),
    [crank, rear, seatTube, between(front, stem, 0.72)],
    [crank, between(front, stem, 0.58)],
    [crank, under],
    [front, stem, [handlebar[0], handlebar[1], crank[2]]],
    farCrank(farPedal),
    farCrank(pedal),
  ];
}

const between = (a: Vec3, b: Vec3, share: number): Vec3 => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
  a[2] + share * (b[2] - a[2]),
];

function circle([x, y, z]: Vec3): readonly Vec3[] {
  const corners = 48;
  return Array.from({ length: corners + 1 }, (_, i): Vec3 => {
    const turn = (2 * Math.PI * i) / corners;
    return [x + wheel * Math.cos(turn), y + wheel * Math.sin(turn), z];
  });
}
