import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";
import { across, chain } from "./chain.ts";

// own choice, all of them, drawn by eye inside of the drawn head and neck, along their joints.

const inside = { part: "inside" } as const;

export const skullRows: readonly BarRow[] = rowsOf({ body: "head", ...inside }, [
  [[-0.078, 0.662, 0], [-0.05, 0.664, 0], [0.066, 0.064], { wide: 0.92 }],
  across(-0.004, 0.652, 0.03, 0.0135),
  [[-0.012, 0.618, 0], [-0.004, 0.586, 0], [0.03, 0.02], { wide: 1.05 }],
  ...chain(
    [
      [-0.006, 0.618, 0.04],
      [-0.03, 0.624, 0.055],
      [-0.06, 0.63, 0.058],
    ],
    [0.0095, 0.0055, 0.006],
    { pair: true },
  ),
  ...chain(
    [
      [-0.06, 0.618, 0.053],
      [-0.058, 0.582, 0.046],
      [-0.01, 0.556, 0.018],
    ],
    [0.0075, 0.009, 0.009],
    { pair: true },
  ),
  across(0.0, 0.553, 0.012, 0.0095),
]);
/** Eyes, nose: balls that are taken away from the skull. */
export const skullHollows: readonly (readonly [Vec3, number])[] = [
  [[0.012, 0.635, 0.031], 0.0165],
  [[0.012, 0.635, -0.031], 0.0165],
  [[0.022, 0.608, 0], 0.0085],
];

/** Neck vertebrae, which move with the head. */
export const neckRows: readonly BarRow[] = Array.from({ length: 6 }, (_, i) => i / 5).flatMap((up) => {
  const [x, y] = [-0.108 + 0.022 * up, 0.505 + 0.092 * up];
  return rowsOf({ body: "head", ...inside }, [
    [[x, y, -0.006], [x, y, 0.006], [0.0082, 0.0082], {}],
    [[x - 0.008, y, 0.01], [x - 0.012, y, 0.02], [0.0045, 0.0038], { pair: true }],
    [[x - 0.012, y, 0], [x - 0.028, y - 0.008, 0], [0.0045, 0.0045], {}],
  ]);
});
