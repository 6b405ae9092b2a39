import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";
import { ball, chain } from "./chain.ts";

// own choice, all of them, drawn by eye inside of the drawn arms, along their joints.

const inside = { part: "inside" } as const;

export const humerusRows: readonly BarRow[] = rowsOf({ body: "humerus_r", ...inside }, [
  ball([-0.082, 0.424, 0.156], 0.0205),
  ball([-0.07, 0.418, 0.176], 0.0125),
  ...chain(
    [
      [-0.078, 0.412, 0.166],
      [-0.078, 0.35, 0.171],
      [-0.08, 0.22, 0.17],
      [-0.08, 0.175, 0.17],
    ],
    [0.015, 0.0105, 0.0095, 0.012],
  ),
  [[-0.08, 0.166, 0.151], [-0.08, 0.166, 0.188], [0.0115, 0.0105], {}],
]);
export const ulnaRows: readonly BarRow[] = rowsOf(
  { body: "ulna_r", ...inside },
  chain(
    [
      [-0.098, 0.166, 0.166],
      [-0.094, 0.14, 0.163],
      [-0.088, 0.04, 0.161],
      [-0.087, -0.098, 0.159],
    ],
    [0.0095, 0.009, 0.006, 0.0055],
  ),
);
export const radiusRows: readonly BarRow[] = rowsOf(
  { body: "radius_r", ...inside },
  chain(
    [
      [-0.078, 0.14, 0.184],
      [-0.078, 0.115, 0.182],
      [-0.082, 0.03, 0.183],
      [-0.087, -0.098, 0.178],
    ],
    [0.0085, 0.0062, 0.006, 0.0095],
  ),
);

const ray = (
  z: number,
  length: number,
  radius: number,
): readonly (readonly [Vec3, Vec3, readonly [number, number]])[] => {
  const root: Vec3 = [-0.089, -0.128, 0.17 + 0.7 * z];
  const knuckle: Vec3 = [-0.085, -0.198, 0.17 + z];
  const middle: Vec3 = [-0.085 + 0.05 * length, -0.2 - 0.52 * length, 0.17 + 1.12 * z];
  const tip: Vec3 = [-0.085 + 0.12 * length, -0.2 - 0.92 * length, 0.17 + 1.1 * z];
  const next = (a: Vec3, b: Vec3): Vec3 => [
    a[0] + 0.12 * (b[0] - a[0]),
    a[1] + 0.12 * (b[1] - a[1]),
    a[2] + 0.12 * (b[2] - a[2]),
  ];
  return [
    [root, knuckle, [radius, 1.1 * radius]],
    [next(knuckle, middle), middle, [radius, 0.85 * radius]],
    [next(middle, tip), tip, [0.85 * radius, 0.6 * radius]],
  ];
};
export const handRows: readonly BarRow[] = rowsOf({ body: "hand_r", ...inside }, [
  [[-0.088, -0.117, 0.162], [-0.088, -0.117, 0.18], [0.0085, 0.0085], {}],
  ...ray(0.0285, 0.078, 0.0046),
  ...ray(0.0095, 0.086, 0.0047),
  ...ray(-0.0095, 0.08, 0.0046),
  ...ray(-0.027, 0.063, 0.0042),
  ...chain(
    [
      [-0.086, -0.124, 0.184],
      [-0.0845, -0.164, 0.203],
    ],
    [0.0052, 0.0052],
  ),
  ...chain(
    [
      [-0.084, -0.17, 0.206],
      [-0.081, -0.2, 0.22],
    ],
    [0.0048, 0.0036],
  ),
]);
