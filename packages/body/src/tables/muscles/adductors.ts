import { at, type MuscleRow, muscle, round } from "../rows.ts";

/** Adductors and gracilis. Source: myolegs. */
export const adductors: readonly MuscleRow[] = [
  muscle(
    "addbrev",
    at("pelvis", -0.0191, -0.094, 0.0154),
    round("AB_at_femshaft", -1),
    at("femur_r", -0.002, -0.118, 0.0249),
  ),
  muscle(
    "addlong",
    at("pelvis", -0.0076, -0.0889, 0.0189),
    round("AL_at_femshaft", -1),
    at("femur_r", 0.0113, -0.2394, 0.0158),
  ),
  muscle(
    "addmagProx",
    at("pelvis", -0.031, -0.1076, 0.0136),
    round("AMprox_at_femshaft", -1),
    at("femur_r", -0.0153, -0.0789, 0.032),
  ),
  muscle(
    "addmagMid",
    at("pelvis", -0.0527, -0.1208, 0.0285),
    round("AMmid_at_femshaft", -1),
    at("femur_r", 0.0024, -0.1624, 0.0292),
  ),
  muscle(
    "addmagDist",
    at("pelvis", -0.074, -0.1277, 0.0398),
    round("AMdist_at_femshaft", -1),
    at("femur_r", 0.0112, -0.2625, 0.0193),
  ),
  muscle(
    "addmagIsch",
    at("pelvis", -0.0896, -0.1298, 0.0417),
    round("AMisch_at_condyles", 1),
    at("femur_r", 0.0048, -0.388, -0.0327),
  ),
  muscle(
    "grac",
    at("pelvis", -0.0474, -0.1293, 0.0246),
    round("GR_at_condyles", 1),
    at("tibia_r", -0.0184, -0.0476, -0.0296),
    at("tibia_r", 0.0018, -0.0696, -0.0157),
  ),
];
