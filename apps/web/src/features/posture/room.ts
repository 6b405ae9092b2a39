import type { Prop } from "@ilio/poses";

/** m; own choices: a chair and a desk of usual size. The seat's height is what a person sets. */
export const deskTop = 0.725;
const [seatThickness, backrestHeight] = [0.04, 0.4];

/** Where the sitting bones stay, m: far enough before the backrest to sit with a round back. own choice. */
export const sitsAt = -0.085;

/** A chair and a desk. @param chair height of the seat, cm */
export function roomFor(chair: number): readonly Prop[] {
  const seat = chair / 100;
  return [
    { name: "seat", center: [-0.06, seat - seatThickness / 2, 0], size: [0.48, seatThickness, 0.46] },
    { name: "backrest", center: [-0.335, seat + 0.3, 0], size: [0.03, backrestHeight, 0.42] },
    { name: "desk", center: [0.61, deskTop - 0.015, 0], size: [0.6, 0.03, 1.2] },
  ];
}
