import { lumbarLevels } from "./spine.ts";

const degree = Math.PI / 180;

/** One number of a pose. Angles in rad, `pelvis_t…` in m; all are 0 in neutral standing. */
export interface CoordinateRow {
  readonly name: string;
  /** Smallest and largest value for which the model is meant. */
  readonly range: readonly [least: number, greatest: number];
}

const angle = (name: string, least: number, greatest: number): CoordinateRow => ({
  name,
  range: [least * degree, greatest * degree],
});
const both = (name: string, least: number, greatest: number): readonly CoordinateRow[] =>
  ["r", "l"].map((side) => angle(`${name}_${side}`, least, greatest));

/**
 * own choice: what a single level may differ from its share, so that one stiff segment can be shown. More, at all levels and at
 * the end of the range, would bend the trunk beyond what the surfaces are made for.
 */
const levelOffset = 2;

/**
 * Names are OpenSim's; `neck_…` and the levels `L5_S1_FE` (extension), `_LB` (bending to the right) and `_AR` (rotation to the
 * left), which are added to their share of `lumbar_…`, are our own. Signs: hip and shoulder flexion, adduction and internal
 * rotation positive; knee and elbow flexion positive; lumbar and neck extension positive; ankle dorsiflexion positive.
 *
 * Ranges of hip and foot: myolegs, but 45 instead of 50 degrees of abduction: beyond it the psoas would begin to sink into the
 * surface that it winds about. The others: own choice, what people reach in the movements of the catalogue.
 */
export const coordinates: readonly CoordinateRow[] = [
  angle("pelvis_tilt", -180, 180),
  angle("pelvis_list", -180, 180),
  angle("pelvis_rotation", -180, 180),
  { name: "pelvis_tx", range: [-5, 5] },
  { name: "pelvis_ty", range: [-5, 5] },
  { name: "pelvis_tz", range: [-5, 5] },
  angle("lumbar_extension", -60, 20),
  angle("lumbar_bending", -25, 25),
  angle("lumbar_rotation", -15, 15),
  ...lumbarLevels.flatMap(({ name }) =>
    ["FE", "LB", "AR"].map((axis) => angle(`${name}_${axis}`, -levelOffset, levelOffset)),
  ),
  angle("neck_extension", -60, 60),
  angle("neck_bending", -45, 45),
  angle("neck_rotation", -80, 80),
  ...both("hip_flexion", -30, 120),
  ...both("hip_adduction", -45, 30),
  ...both("hip_rotation", -40, 40),
  ...both("knee_angle", 0, 120),
  ...both("ankle_angle", -40, 30),
  ...both("subtalar_angle", -20, 20),
  ...both("mtp_angle", -30, 30),
  ...both("arm_flex", -60, 180),
  ...both("arm_add", -180, 60),
  ...both("arm_rot", -90, 90),
  ...both("elbow_flex", 0, 150),
  ...both("pro_sup", -10, 170),
  ...both("wrist_flex", -70, 70),
  ...both("wrist_dev", -25, 30),
];
