import { at, type MuscleRow, muscle, round } from "../rows.ts";

/** Muscles of hip and knee, and tensor fasciae latae and sartorius. Source: myolegs. */
export const thigh: readonly MuscleRow[] = [
  muscle(
    "tfl",
    at("pelvis", -0.0311, 0.0214, 0.1241),
    at("femur_r", 0.0294, -0.0995, 0.0597),
    at("femur_r", 0.0107, -0.405, 0.0324),
    at("tibia_r", 0.0108, -0.041, 0.0346),
  ),
  muscle(
    "recfem",
    at("pelvis", -0.024, -0.0388, 0.0933),
    round("KnExt_at_fem", -1),
    at("patella_r", 0.01, 0.049, 0.0007),
    at("patella_r", 0.0121, 0.0437, -0.001),
    at("patella_r", 0.005, 0.0025, 0),
    at("tibia_r", 0.0326, -0.0631, -0.0005),
  ),
  muscle(
    "sart",
    at("pelvis", -0.0195, -0.0156, 0.1056),
    at("femur_r", -0.003, -0.3568, -0.0421),
    at("tibia_r", -0.0251, -0.0401, -0.0365),
    at("tibia_r", -0.0159, -0.0599, -0.0264),
    at("tibia_r", 0.0136, -0.081, -0.0026),
  ),
  muscle(
    "semimem",
    at("pelvis", -0.0987, -0.114, 0.0614),
    round("SM_at_condyles", 1),
    at("tibia_r", -0.029, -0.0417, -0.0196),
  ),
  muscle(
    "semiten",
    at("pelvis", -0.1038, -0.1253, 0.0515),
    round("ST_at_condyles", 1),
    at("tibia_r", -0.0312, -0.0508, -0.0229),
    at("tibia_r", 0.0019, -0.0773, -0.0117),
  ),
  muscle(
    "bflh",
    at("pelvis", -0.104, -0.1191, 0.0586),
    at("tibia_r", -0.0337, -0.035, 0.0253),
    at("tibia_r", -0.0287, -0.0455, 0.0303),
  ),
];
