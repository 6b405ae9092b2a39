import { type Body, bodyNumber, type GroundFrames } from "@ilio/body";
import type { Vec3 } from "../field/rows.ts";
import type { Figure } from "../skin/figure.ts";

/** Where a place of a body is in the room, m. @param rest in neutral standing, in the frame of the pelvis, for 1.70 m */
export function inRoom({ neutral, model }: Figure, ground: GroundFrames, name: Body, rest: Vec3): Vec3 {
  const body = bodyNumber(name);
  const [r, x] = [9 * body, 3 * body];
  const away = rest.map((value, k) => model.scale * value - neutral.positions[x + k]!);
  const local = [0, 1, 2].map((k) =>
    away.reduce((sum, value, j) => sum + neutral.rotations[r + 3 * j + k]! * value, 0),
  );
  const row = (k: number): number =>
    ground.positions[x + k]! + local.reduce((sum, value, j) => sum + ground.rotations[r + 3 * k + j]! * value, 0);
  return [row(0), row(1), row(2)];
}
