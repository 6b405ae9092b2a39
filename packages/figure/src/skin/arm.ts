import { type Bar, type BarRow, rowsOf, type Vec3 } from "../field/rows.ts";

/** A slightly bent finger from its knuckle: across, how long, how thick, m. The palm looks forward, the thumb to the right. */
function finger(z: number, length: number, radius: number): readonly Bar[] {
  const knuckle: Vec3 = [-0.085, -0.2, 0.17 + z];
  const middle: Vec3 = [-0.085 + 0.05 * length, -0.2 - 0.56 * length, 0.17 + 1.12 * z];
  const tip: Vec3 = [-0.085 + 0.13 * length, -0.2 - 0.97 * length, 0.17 + 1.1 * z];
  return [
    [knuckle, middle, [radius, 0.95 * radius]],
    [middle, tip, [0.95 * radius, 0.8 * radius]],
  ];
}

/** The right arm. own choice: upper arm about 0.29 m round, forearm 0.26 m, wrist 0.17 m; the hand 0.185 m long, 0.083 m wide. */
export const armRows: readonly BarRow[] = [
  ...rowsOf({ body: "humerus_r", part: "arm", girth: "arm" }, [
    [[-0.075, 0.418, 0.168], [-0.076, 0.34, 0.178], [0.05, 0.041], { joins: ["trunk"] }],
    [[-0.076, 0.4, 0.172], [-0.081, 0.165, 0.17], [0.04, 0.033], { belly: 0.003, deep: 1.06 }],
    [
      [-0.062, 0.32, 0.172],
      [-0.068, 0.22, 0.171],
      [0.033, 0.03],
    ],
  ]),
  ...rowsOf({ body: "ulna_r", part: "arm", girth: "arm" }, [
    [
      [-0.083, 0.158, 0.17],
      [-0.085, 0.138, 0.17],
      [0.034, 0.033],
    ],
    [[-0.079, 0.13, 0.171], [-0.088, -0.03, 0.17], [0.036, 0.0235], { belly: 0.004 }],
  ]),
  ...rowsOf({ body: "radius_r", part: "arm" }, [
    [[-0.086, 0.0, 0.17], [-0.089, -0.108, 0.17], [0.025, 0.0205], { deep: 0.86, wide: 1.14, joins: ["hand"] }],
  ]),
  ...rowsOf({ body: "hand_r", part: "hand" }, [
    [[-0.088, -0.118, 0.17], [-0.086, -0.188, 0.17], [0.025, 0.036], { deep: 0.36, joins: ["arm"] }],
    [
      [-0.085, -0.132, 0.186],
      [-0.084, -0.167, 0.204],
      [0.0145, 0.0125],
    ],
    [
      [-0.084, -0.164, 0.205],
      [-0.08, -0.206, 0.223],
      [0.011, 0.0088],
    ],
    ...finger(0.0285, 0.078, 0.0092),
    ...finger(0.0095, 0.086, 0.0095),
    ...finger(-0.0095, 0.08, 0.0092),
    ...finger(-0.027, 0.063, 0.0082),
  ]),
];
