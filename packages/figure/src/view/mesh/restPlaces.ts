import type { GroundFrames } from "@ilio/body";
import { bodiesPerPlace, type SkinMesh } from "./bodyMesh.ts";

/** Where each place of the skin is in neutral standing, in the frame of the pelvis, for a stature of 1.70 m. */
export function restPlaces(
  { places, bodies, weights }: SkinMesh,
  bind: GroundFrames,
  neutral: GroundFrames,
  scale: number,
): Float32Array {
  const out = new Float32Array(places.length);
  const own = [0, 0, 0];
  for (let v = 0; v < places.length / 3; v++)
    for (let k = 0; k < bodiesPerPlace; k++) {
      const body = bodies[bodiesPerPlace * v + k]!;
      const weight = weights[bodiesPerPlace * v + k]! / 255;
      if (weight === 0) continue;
      for (let i = 0; i < 3; i++) {
        own[i] = 0;
        for (let j = 0; j < 3; j++)
          own[i]! +=
            bind.rotations[9 * body + 3 * j + i]! * (scale * places[3 * v + j]! - bind.positions[3 * body + j]!);
      }
      for (let i = 0; i < 3; i++) {
        let at = neutral.positions[3 * body + i]!;
        for (let j = 0; j < 3; j++) at += neutral.rotations[9 * body + 3 * i + j]! * own[j]!;
        out[3 * v + i]! += (weight * at) / scale;
      }
    }
  return out;
}
