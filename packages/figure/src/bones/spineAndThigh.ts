import type { Body } from "@ilio/body";
import { type BarRow, rowsOf, type Vec3 } from "../field/rows.ts";

/** A lumbar vertebra round the middle of its body, which leans by `lean` degrees (forward is negative) in neutral standing. */
function vertebra(body: Body, [x, y]: readonly [number, number], leanDeg: number): readonly BarRow[] {
  const [c, s] = [Math.cos((leanDeg * Math.PI) / 180), Math.sin((leanDeg * Math.PI) / 180)];
  const at = (dx: number, dy: number, z: number): Vec3 => [x + c * dx - s * dy, y + s * dx + c * dy, z];
  return rowsOf({ body, part: "inside" }, [
    [at(-0.006, 0.0065, 0), at(0.006, 0.0065, 0), [0.0072, 0.0072], { wide: 2.7 }],
    [at(-0.006, -0.0065, 0), at(0.006, -0.0065, 0), [0.0072, 0.0072], { wide: 2.7 }],
    [at(0, 0.004, 0), at(0, -0.004, 0), [0.0145, 0.0145], { wide: 1.35 }],
    // arch, spine, side processes, joint faces
    [at(-0.014, 0.004, 0.012), at(-0.034, -0.001, 0.008), [0.0058, 0.0062], { pair: true }],
    [at(-0.034, -0.001, 0), at(-0.06, -0.011, 0), [0.0075, 0.0085], { wide: 0.6 }],
    [at(-0.022, 0.002, 0.014), at(-0.027, 0.004, 0.04), [0.0055, 0.0042], { pair: true }],
    [at(-0.03, 0.01, 0.012), at(-0.034, -0.015, 0.012), [0.0055, 0.005], { pair: true }],
  ]);
}

/**
 * The lumbar vertebrae: each between the joint below, which is its body's origin, and the joint above. Places and leans follow from
 * the lumbar levels of the body model (docs/model/frames.md); shapes are own choice, with the sizes of `tables/bones.ts`.
 */
export const vertebrae: Readonly<Record<string, readonly BarRow[]>> = {
  L5: vertebra("lumbar5", [-0.1035, 0.0754], -17),
  L4: vertebra("lumbar4", [-0.0975, 0.1052], -6),
  L3: vertebra("lumbar3", [-0.0965, 0.1371], 6),
  L2: vertebra("lumbar2", [-0.105, 0.1687], 6),
  L1: vertebra("lumbar1", [-0.1153, 0.1963], 17),
};

/** The right thigh bone. own choice, along the shaft and trochanters of `tables/bones.ts`. */
export const femurRows: readonly BarRow[] = rowsOf({ body: "femur_r", part: "inside" }, [
  [
    [-0.056, -0.078, 0.077],
    [-0.056, -0.08, 0.078],
    [0.0224, 0.0224],
  ],
  [
    [-0.056, -0.08, 0.08],
    [-0.062, -0.108, 0.112],
    [0.0145, 0.0155],
  ],
  [
    [-0.068, -0.088, 0.122],
    [-0.062, -0.122, 0.118],
    [0.0135, 0.0165],
  ],
  [
    [-0.078, -0.128, 0.088],
    [-0.066, -0.14, 0.104],
    [0.009, 0.01],
  ],
  [
    [-0.061, -0.12, 0.112],
    [-0.046, -0.26, 0.1],
    [0.0155, 0.0125],
  ],
  [
    [-0.046, -0.26, 0.1],
    [-0.052, -0.42, 0.082],
    [0.0125, 0.0155],
  ],
  [[-0.054, -0.43, 0.08], [-0.056, -0.455, 0.078], [0.019, 0.02], { wide: 1.7 }],
  [
    [-0.058, -0.468, 0.1],
    [-0.066, -0.474, 0.1],
    [0.0185, 0.0185],
  ],
  [
    [-0.058, -0.468, 0.055],
    [-0.066, -0.474, 0.055],
    [0.0185, 0.0185],
  ],
]);
