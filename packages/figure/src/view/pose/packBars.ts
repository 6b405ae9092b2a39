import type { GroundFrames } from "@ilio/body";
import type { Bar } from "../../field/bars.ts";

/** Numbers a bar on the graphics card: 12 to its own frame, then length, two radii, belly. */
export const packedBar = 16;

/** Puts bars where their bodies are, into numbers for the graphics card. own = M · Rᵀ · (p − X) + t, as in `placeBars`. */
export function packBars(bars: readonly Bar[], { rotations: R, positions: X }: GroundFrames, out: Float32Array): void {
  for (let i = 0; i < bars.length; i++) {
    const { body, toOwn: m, shape } = bars[i]!;
    const r = 9 * body;
    const x = 3 * body;
    const o = packedBar * i;
    for (let row = 0; row < 12; row += 4) {
      const a = m[row]! * R[r]! + m[row + 1]! * R[r + 1]! + m[row + 2]! * R[r + 2]!;
      const b = m[row]! * R[r + 3]! + m[row + 1]! * R[r + 4]! + m[row + 2]! * R[r + 5]!;
      const c = m[row]! * R[r + 6]! + m[row + 1]! * R[r + 7]! + m[row + 2]! * R[r + 8]!;
      out[o + row] = a;
      out[o + row + 1] = b;
      out[o + row + 2] = c;
      out[o + row + 3] = m[row + 3]! - (a * X[x]! + b * X[x + 1]! + c * X[x + 2]!);
    }
    out[o + 12] = shape[0];
    out[o + 13] = shape[1];
    out[o + 14] = shape[2];
    out[o + 15] = shape[3];
  }
}
