import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";
import { ball, chain } from "./chain.ts";

// own choice, all of them, drawn by eye inside of the drawn legs, along their joints.

const inside = { part: "inside" } as const;

export const tibiaRows: readonly BarRow[] = rowsOf({ body: "tibia_r", ...inside }, [
  [[-0.056, -0.5, 0.058], [-0.056, -0.5, 0.096], [0.0185, 0.0185], {}],
  ...chain(
    [
      [-0.054, -0.51, 0.077],
      [-0.052, -0.57, 0.075],
      [-0.06, -0.72, 0.075],
      [-0.069, -0.862, 0.079],
    ],
    [0.02, 0.0125, 0.0098, 0.0145],
  ),
  ball([-0.03, -0.535, 0.077], 0.0075),
  ball([-0.07, -0.878, 0.066], 0.0085),
]);
export const fibulaRows: readonly BarRow[] = rowsOf(
  { body: "tibia_r", ...inside },
  chain(
    [
      [-0.074, -0.515, 0.103],
      [-0.078, -0.56, 0.101],
      [-0.084, -0.78, 0.097],
      [-0.08, -0.878, 0.1],
    ],
    [0.0085, 0.0052, 0.005, 0.0078],
  ),
);
export const patellaRows: readonly BarRow[] = rowsOf({ body: "patella_r", ...inside }, [
  [[-0.014, -0.482, 0.077], [-0.016, -0.498, 0.077], [0.0165, 0.012], { deep: 0.5 }],
]);

const metatarsals: readonly (readonly [Vec3, Vec3, number])[] = [
  [[0.0, -0.914, 0.069], [0.055, -0.936, 0.066], 0.0078],
  [[0.0, -0.912, 0.08], [0.056, -0.938, 0.083], 0.0055],
  [[-0.002, -0.914, 0.088], [0.052, -0.94, 0.096], 0.0054],
  [[-0.006, -0.918, 0.097], [0.046, -0.941, 0.108], 0.0054],
  [[-0.012, -0.923, 0.105], [0.038, -0.942, 0.117], 0.0056],
];
export const talusRows: readonly BarRow[] = rowsOf({ body: "talus_r", ...inside }, [
  [[-0.074, -0.89, 0.081], [-0.05, -0.894, 0.079], [0.0165, 0.013], {}],
]);
export const footRows: readonly BarRow[] = rowsOf({ body: "calcn_r", ...inside }, [
  ...chain(
    [
      [-0.1, -0.918, 0.085],
      [-0.07, -0.914, 0.086],
      [-0.045, -0.914, 0.092],
    ],
    [0.018, 0.0145, 0.012],
  ),
  [[-0.028, -0.902, 0.074], [-0.012, -0.908, 0.074], [0.0125, 0.0115], {}],
  [[-0.03, -0.915, 0.098], [-0.016, -0.918, 0.098], [0.0105, 0.009], {}],
  ...metatarsals.map(([from, to, radius]): readonly [Vec3, Vec3, readonly [number, number]] => [
    from,
    to,
    [radius, 0.95 * radius],
  ]),
]);
const toes: readonly (readonly [Vec3, Vec3, number])[] = [
  [[0.066, -0.938, 0.066], [0.114, -0.9425, 0.066], 0.0068],
  [[0.066, -0.94, 0.085], [0.11, -0.944, 0.087], 0.0045],
  [[0.062, -0.941, 0.1], [0.097, -0.945, 0.103], 0.0043],
  [[0.056, -0.942, 0.112], [0.084, -0.945, 0.117], 0.0043],
  [[0.048, -0.942, 0.122], [0.07, -0.9455, 0.128], 0.0043],
];
export const toeRows: readonly BarRow[] = rowsOf(
  { body: "toes_r", ...inside },
  toes.flatMap(([from, to, radius]) => {
    const middle: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2];
    return [
      ...chain([from, middle], [radius, 0.8 * radius]),
      ...chain([[middle[0] + 0.004, middle[1], middle[2]], to], [0.9 * radius, 0.8 * radius]),
    ];
  }),
);
