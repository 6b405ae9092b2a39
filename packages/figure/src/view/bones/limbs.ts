import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";
import { across, ball, chain } from "./chain.ts";

// own choice, all of them, drawn by eye inside of the drawn limbs, along their joints.

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
