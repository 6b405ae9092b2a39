import { at, type MuscleRow, muscle, round } from "../rows.ts";

/** Gluteus maximus, medius and minimus, three parts each. Source: myolegs. */
export const gluteal: readonly MuscleRow[] = [
  muscle(
    "glmax1",
    at("pelvis", -0.1231, 0.0345, 0.0563),
    at("pelvis", -0.1257, -0.0242, 0.0779),
    at("femur_r", -0.0444, -0.0326, 0.0302),
    at("femur_r", -0.0277, -0.0566, 0.047),
  ),
  muscle(
    "glmax2",
    at("pelvis", -0.1317, 0.0087, 0.0462),
    at("pelvis", -0.1344, -0.0609, 0.0813),
    at("femur_r", -0.045, -0.0584, 0.0252),
    at("femur_r", -0.0156, -0.1016, 0.0419),
  ),
  muscle(
    "glmax3",
    at("pelvis", -0.13, -0.0525, 0.009),
    at("pelvis", -0.1273, -0.1263, 0.0435),
    round("Gmax3_at_pelvis", 1),
    at("femur_r", -0.0281, -0.1125, 0.0094),
    at("femur_r", -0.006, -0.1419, 0.0411),
  ),
  muscle("glmed1", at("pelvis", -0.0445, 0.0245, 0.1172), at("femur_r", -0.0218, -0.0117, 0.0555)),
  muscle("glmed2", at("pelvis", -0.085, 0.0316, 0.0675), at("femur_r", -0.0258, -0.0058, 0.0527)),
  muscle("glmed3", at("pelvis", -0.1152, -0.0073, 0.0526), at("femur_r", -0.0309, -0.0047, 0.0518)),
  muscle("glmin1", at("pelvis", -0.0464, -0.0149, 0.1042), at("femur_r", -0.0072, -0.0104, 0.056)),
  muscle("glmin2", at("pelvis", -0.0616, -0.0142, 0.0971), at("femur_r", -0.0096, -0.0104, 0.056)),
  muscle("glmin3", at("pelvis", -0.0789, -0.0155, 0.0798), at("femur_r", -0.0135, -0.0083, 0.055)),
];
