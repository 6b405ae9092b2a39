import type { GroundFrames } from "@ilio/body";

/** Numbers a body on the graphics card: three rows of a rotation and a shift. */
export const packedBody = 12;

/** How each body moves from the bind pose to another one: place = Q · p + s with Q = R · Bᵀ, s = X − Q · Y. */
export function packBodies(bind: GroundFrames, { rotations: R, positions: X }: GroundFrames, out: Float32Array): void {
  const { rotations: B, positions: Y } = bind;
  for (let body = 0; body < X.length / 3; body++) {
    const r = 9 * body;
    const x = 3 * body;
    for (let row = 0; row < 3; row++) {
      const o = packedBody * body + 4 * row;
      const a = r + 3 * row;
      let shift = X[x + row]!;
      for (let column = 0; column < 3; column++) {
        const b = r + 3 * column;
        const value = R[a]! * B[b]! + R[a + 1]! * B[b + 1]! + R[a + 2]! * B[b + 2]!;
        out[o + column] = value;
        shift -= value * Y[x + column]!;
      }
      out[o + 3] = shift;
    }
  }
}
