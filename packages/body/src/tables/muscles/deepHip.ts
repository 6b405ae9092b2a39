import { at, type MuscleRow, muscle } from "../rows.ts";

/** Piriformis. Source: myolegs. */
export const piriformis: readonly MuscleRow[] = [
  muscle(
    "piri",
    at("pelvis", -0.1018, -0.0065, 0.0135),
    at("pelvis", -0.102, -0.0307, 0.0609),
    at("femur_r", -0.0148, -0.0036, 0.0437),
  ),
];

/** Quadratus femoris, gemelli and pectineus. Source: gait2392; points of the pelvis are moved by the difference of the two hip centres, points of the femur are as they are. */
export const gaitMuscles: readonly MuscleRow[] = [
  muscle("quad_fem", at("pelvis", -0.099876, -0.12749, 0.04576), at("femur_r", -0.0381, -0.0359, 0.0366)),
  muscle("gem", at("pelvis", -0.098876, -0.09439, 0.06516), at("femur_r", -0.0142, -0.0033, 0.0443)),
  muscle("pect", at("pelvis", -0.028676, -0.08919, 0.03886), at("femur_r", -0.0122, -0.0822, 0.0253)),
];
