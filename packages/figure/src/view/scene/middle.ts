import { bodyNumber, type GroundFrames } from "@ilio/body";
import type { Vector4 } from "three";
import type { Vec3 } from "../../field/rows.ts";
import type { Sight } from "./orbit.ts";

const pelvis = bodyNumber("pelvis");

/** m for 1.70 m, from the pelvis: the middle of the window. own choice: between lumbar spine and hips. */
const [forward, up] = [-0.088, 0.03];

/** Where the pelvis is, m. */
export const placeOfPelvis = ({ positions: X }: GroundFrames): Vec3 => [
  X[3 * pelvis]!,
  X[3 * pelvis + 1]!,
  X[3 * pelvis + 2]!,
];

/** The middle of the window in the room, m, and the person's scale. */
export function placeMiddle({ rotations: R, positions: X }: GroundFrames, scale: number, out: Vector4): void {
  const at = (row: number): number => {
    const r = 9 * pelvis + 3 * row;
    return X[3 * pelvis + row]! + scale * (R[r]! * forward + R[r + 1]! * up);
  };
  out.set(at(0), at(1), at(2), scale);
}

/** How much a look comes from the side of the pelvis: 1 from its right, −1 from its left. own choice: more than this hides the far side. */
const fromAside = 0.42;

/** The side whose hip bone stands before what is to be seen; null when none does. */
export function nearHip({ rotations: R }: GroundFrames, { eye, at, away }: Sight): "r" | "l" | null {
  const r = 9 * pelvis;
  const toSide = (R[r + 2]! * (eye[0] - at[0]) + R[r + 5]! * (eye[1] - at[1]) + R[r + 8]! * (eye[2] - at[2])) / away;
  return Math.abs(toSide) <= fromAside ? null : toSide > 0 ? "r" : "l";
}
