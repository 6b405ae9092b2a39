import { type BarRow, rowsOf } from "../field/rows.ts";

/**
 * Trunk and neck. own choice, all of them: drawn by eye round the joints of the model, with widths and depths of the order of
 * size of an adult of 1.70 m (hips about 0.35 m wide, waist 0.28 m, chest 0.23 m deep).
 */
export const trunkRows: readonly BarRow[] = [
  ...rowsOf({ body: "pelvis", part: "trunk", girth: "hips" }, [
    [[-0.078, -0.012, -0.077], [-0.078, -0.012, 0.077], [0.082, 0.082], { deep: 1.13, joins: ["leg"] }],
    [[-0.04, 0.0, -0.05], [-0.04, 0.0, 0.05], [0.056, 0.056], { girth: "waist" }],
    [[-0.122, -0.022, 0.062], [-0.12, -0.078, 0.064], [0.066, 0.064], { pair: true, joins: ["leg"] }],
    // over the lower branches of the pubic bones
    [
      [-0.036, -0.08, 0],
      [-0.086, -0.098, 0],
      [0.03, 0.032],
    ],
  ]),
  ...rowsOf({ body: "lumbar5", part: "trunk", girth: "waist" }, [
    [[-0.076, 0.072, -0.066], [-0.076, 0.072, 0.066], [0.074, 0.074], { deep: 1.17 }],
  ]),
  ...rowsOf({ body: "lumbar3", part: "trunk", girth: "waist" }, [
    [[-0.08, 0.128, -0.054], [-0.08, 0.128, 0.054], [0.07, 0.07], { deep: 1.2 }],
  ]),
  ...rowsOf({ body: "lumbar1", part: "trunk", girth: "waist" }, [
    [[-0.086, 0.185, -0.056], [-0.086, 0.185, 0.056], [0.072, 0.072], { deep: 1.24 }],
  ]),
  ...rowsOf({ body: "torso", part: "trunk", girth: "chest" }, [
    [[-0.092, 0.245, -0.064], [-0.092, 0.245, 0.064], [0.078, 0.078], { deep: 1.24, girth: "waist" }],
    [[-0.095, 0.32, -0.07], [-0.095, 0.32, 0.07], [0.078, 0.078], { deep: 1.26 }],
    [[-0.094, 0.395, -0.078], [-0.094, 0.395, 0.078], [0.062, 0.062], { deep: 1.42 }],
    [[-0.1, 0.44, -0.085], [-0.1, 0.44, 0.085], [0.042, 0.042], { deep: 1.3, joins: ["arm"] }],
    [[-0.035, 0.345, 0.04], [-0.035, 0.38, 0.085], [0.042, 0.036], { pair: true, girth: "bust" }],
    [[-0.12, 0.27, 0.086], [-0.115, 0.37, 0.108], [0.04, 0.04], { pair: true }],
    [[-0.148, 0.34, 0.055], [-0.138, 0.4, 0.095], [0.04, 0.036], { pair: true }],
    [[-0.118, 0.512, 0.02], [-0.1, 0.456, 0.115], [0.03, 0.026], { pair: true, joins: ["arm"] }],
    [[-0.09, 0.438, 0.07], [-0.082, 0.436, 0.14], [0.036, 0.038], { pair: true, joins: ["arm"] }],
    [[-0.135, 0.44, 0], [-0.124, 0.515, 0], [0.046, 0.044], { girth: "neck" }],
    [[-0.118, 0.47, 0], [-0.112, 0.52, 0], [0.052, 0.046], { joins: ["head"], girth: "neck", wide: 1.08 }],
  ]),
];
