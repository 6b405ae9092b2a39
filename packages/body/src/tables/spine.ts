import type { Vec3 } from "./rows.ts";

/** One joint of the lumbar spine, between the body below and `body`. */
export interface LumbarLevel {
  readonly name: string;
  readonly body: "lumbar5" | "lumbar4" | "lumbar3" | "lumbar2" | "lumbar1";
  /** Its centre in the frame of the body below, m. */
  readonly offset: Vec3;
  /** Turn of the body about z in neutral standing, rad; negative leans forward. Together they are the lordosis. */
  readonly lordosis: number;
  /** Shares of `lumbar_extension`, `lumbar_bending` and `lumbar_rotation` that this level takes. */
  readonly shares: readonly [extension: number, bending: number, rotation: number];
}

/**
 * From below to above. Offsets and lordosis: myotorso. Shares of extension and bending: Christophy 2012, with L5/S1 as the
 * rest of the whole. Rotation: the corrected coefficients (christophy2012_skeleton); those first published add up to 0.14.
 */
export const lumbarLevels: readonly LumbarLevel[] = [
  { name: "L5_S1", body: "lumbar5", offset: [-0.108, 0.061, 0], lordosis: -0.3, shares: [0.125, 0.1255, 0.2078] },
  { name: "L4_L5", body: "lumbar4", offset: [0, 0.0301, 0], lordosis: 0.2, shares: [0.185, 0.1811, 0.2208] },
  { name: "L3_L4", body: "lumbar3", offset: [0.0006, 0.0312, 0], lordosis: 0.2, shares: [0.204, 0.2453, 0.2208] },
  { name: "L2_L3", body: "lumbar2", offset: [-0.0047, 0.0331, 0], lordosis: 0, shares: [0.231, 0.2501, 0.1818] },
  { name: "L1_L2", body: "lumbar1", offset: [-0.0044, 0.0288, 0], lordosis: 0.2, shares: [0.255, 0.188, 0.1688] },
];

/** The torso, from T12 up, is one with L1: its frame in that of L1. Source: myotorso. */
export const torsoOnL1: { readonly offset: Vec3; readonly angle: number } = {
  offset: [-0.018, -0.085, 0],
  angle: -0.33,
};
