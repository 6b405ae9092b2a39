import { knee, patella, type Quartic } from "../tables/leg.ts";

export const lumbarAxes = ["FE", "LB", "AR"] as const;
export const lumbarNames = ["lumbar_extension", "lumbar_bending", "lumbar_rotation"] as const;

/** A joint of the knee that follows its angle. */
export interface KneeCurve {
  readonly joint: string;
  readonly curve: Quartic;
  /** A length, which grows with the person; otherwise an angle. */
  readonly isLength: boolean;
}

/** Those of one knee; the curves are the same on both sides, the axes are mirrored. */
export const kneeCurves = (side: string): readonly KneeCurve[] => [
  { joint: `knee_translation2_${side}`, curve: knee.translation2, isLength: true },
  { joint: `knee_translation3_${side}`, curve: knee.translation3, isLength: true },
  { joint: `knee_rotation2_${side}`, curve: knee.rotation2, isLength: false },
  { joint: `knee_rotation3_${side}`, curve: knee.rotation3, isLength: false },
  { joint: `patella_ty_${side}`, curve: patella.translationY, isLength: true },
  { joint: `patella_tx_${side}`, curve: patella.translationX, isLength: true },
  { joint: `patella_rz_${side}`, curve: patella.rotationZ, isLength: false },
];
