import { at, type MuscleRow, muscle, round } from "../rows.ts";

/**
 * From the front of the hip to the lesser trochanter, the same for all fascicles. The point on the pelvis: own choice, 36 mm
 * from the hip's centre, 120 degrees forward and up from straight below, 2 mm to the middle; 3.8 mm from the brim point of the
 * published models. Its angle decides where the flexor arm is largest (85 to 90 degrees) and how far from zero it stays in
 * deep flexion. The femur's points: myolegs.
 */
const overHip = [
  at("pelvis", -0.0250990854, -0.06049, 0.07526),
  round("psoas_hip", -1),
  at("femur_r", -0.0132, -0.0467, 0.0046),
  at("femur_r", -0.0235, -0.0524, 0.0088),
] as const;

/**
 * The eleven fascicles of psoas major, each in one path from its vertebra to the lesser trochanter. VB: vertebral body, TP:
 * transverse process, IVD: disc. Vertebral ends: myotorso. No fascicle begins on T12: the source has none.
 */
export const psoas: readonly MuscleRow[] = [
  muscle("Ps_L1_VB", at("lumbar1", -0.0101595, 0.02327, 0.02), ...overHip),
  muscle("Ps_L1_TP", at("lumbar1", -0.02325, 0.0146584, 0.0226252), ...overHip),
  muscle("Ps_L1_L2_IVD", at("lumbar1", -0.00125362, 0.00350798, 0.0206834), ...overHip),
  muscle("Ps_L2_TP", at("lumbar2", -0.0216214, 0.014587, 0.022249), ...overHip),
  muscle("Ps_L2_L3_IVD", at("lumbar2", 0.00196252, 0.00338519, 0.0214479), ...overHip),
  muscle("Ps_L3_TP", at("lumbar3", -0.0245065, 0.0207283, 0.0282599), ...overHip),
  muscle("Ps_L3_L4_IVD", at("lumbar3", 0.00115193, 0.00621063, 0.0211533), ...overHip),
  muscle("Ps_L4_TP", at("lumbar4", -0.015649, 0.0249464, 0.0258768), ...overHip),
  muscle("Ps_L4_L5_IVD", at("lumbar4", 0.00541963, 0.00394754, 0.0205966), ...overHip),
  muscle("Ps_L5_TP", at("lumbar5", -0.00562001, 0.0291398, 0.0252881), ...overHip),
  muscle("Ps_L5_VB", at("lumbar5", 0.01, 0.01241, 0.019), ...overHip),
];

/** Iliacus. Ends: myolegs. The point on the pelvis: own choice, as for psoas: 42 mm, 134 degrees, 8 mm to the side. */
export const iliacus: readonly MuscleRow[] = [
  muscle(
    "iliacus",
    at("pelvis", -0.0605, 0.0309, 0.0843),
    at("pelvis", -0.0260637284, -0.0493143485, 0.08526),
    round("iliacus_hip", -1),
    at("femur_r", -0.0023, -0.0565, 0.0139),
    at("femur_r", -0.0122, -0.0637, 0.0196),
  ),
];
