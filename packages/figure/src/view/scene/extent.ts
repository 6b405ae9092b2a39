import type { Placer } from "@ilio/poses";
import { lineSize } from "../../field/field.ts";
import { type Figure, poseSkin } from "../../skin/figure.ts";
import type { Extent } from "./orbit.ts";

/** What a body takes up over several poses, from the floor on, m. */
export function extentOf(figure: Figure, placer: Placer, poses: readonly Float64Array[]): Extent {
  const low: [number, number, number] = [9, 0, 9];
  const high: [number, number, number] = [-9, 0, -9];
  for (const pose of poses) {
    const { lines } = poseSkin(figure, placer.place(pose));
    for (let o = 0; o < lines.length; o += lineSize)
      for (let k = 0; k < 3; k++)
        for (const end of [0, 3]) {
          low[k] = Math.min(low[k]!, lines[o + end + k]! - lines[o + 6]!);
          high[k] = Math.max(high[k]!, lines[o + end + k]! + lines[o + 6]!);
        }
  }
  return { low: [low[0], Math.max(low[1], -0.03), low[2]], high };
}
