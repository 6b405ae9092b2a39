import type { Vec3 } from "../field/rows.ts";

/**
 * A thing in the room, m. Boxes lie along the axes of the room, each between two corners: those of `furniture` are drawn behind the
 * body, or faintly before it; those of a `screen`, such as a wall, and the posts of furniture hide what is behind them. Tubes and
 * straps are lines, and ground is what is below a line down to the floor.
 */
export type Prop =
  | {
      readonly kind: "mat" | "furniture" | "screen";
      readonly boxes: readonly (readonly [Vec3, Vec3])[];
      readonly posts?: readonly (readonly [Vec3, Vec3])[];
      readonly tubes?: readonly (readonly Vec3[])[];
    }
  | { readonly kind: "strap"; readonly points: readonly Vec3[] }
  | { readonly kind: "ground"; readonly points: readonly Vec3[] };

/** A stool-like chair whose seat is at a height, its middle at x. */
export const chair = (x: number, seat: number, back = true): Prop => ({
  kind: "furniture",
  boxes: [
    [
      [x - 0.21, seat - 0.04, -0.21],
      [x + 0.21, seat, 0.21],
    ],
    [
      [x - 0.2, 0, -0.2],
      [x - 0.165, seat - 0.04, 0.2],
    ],
    [
      [x + 0.165, 0, -0.2],
      [x + 0.2, seat - 0.04, 0.2],
    ],
    ...(back
      ? [
          [
            [x - 0.25, seat + 0.12, -0.2],
            [x - 0.215, seat + 0.46, 0.2],
          ] as const,
        ]
      : []),
  ],
});
export const desk = (x: number, top: number): Prop => ({
  kind: "furniture",
  boxes: [
    [
      [x - 0.02, top - 0.03, -0.5],
      [x + 0.6, top, 0.5],
    ],
    [
      [x + 0.52, 0, -0.48],
      [x + 0.56, top - 0.03, 0.48],
    ],
  ],
});
export const block = (x: number, y: number, z: number): Prop => ({
  kind: "furniture",
  boxes: [
    [
      [x - 0.11, y, z - 0.07],
      [x + 0.11, y + 0.1, z + 0.07],
    ],
  ],
});
export const bed = (from: number, to: number, top: number): Prop => ({
  kind: "furniture",
  boxes: [
    [
      [from, top - 0.2, -0.5],
      [to, top, 0.5],
    ],
    [
      [from + 0.04, 0, -0.46],
      [from + 0.1, top - 0.2, 0.46],
    ],
    [
      [to - 0.1, 0, -0.46],
      [to - 0.04, top - 0.2, 0.46],
    ],
  ],
});
export const wall = (x: number): Prop => ({
  kind: "furniture",
  boxes: [
    [
      [x, 0, -1],
      [x + 0.05, 2.2, 1],
    ],
  ],
});
export const doorFrame = (x: number, halfWidth: number): Prop => ({
  kind: "furniture",
  boxes: [
    [
      [x - 0.05, 0, -halfWidth - 0.08],
      [x + 0.05, 2.05, -halfWidth],
    ],
    [
      [x - 0.05, 0, halfWidth],
      [x + 0.05, 2.05, halfWidth + 0.08],
    ],
  ],
});
export const mat = (from: number, to: number): Prop => ({
  kind: "mat",
  boxes: [
    [
      [from, -0.03, -0.32],
      [to, 0, 0.32],
    ],
  ],
});
export const strap = (points: readonly Vec3[]): Prop => ({ kind: "strap", points });
