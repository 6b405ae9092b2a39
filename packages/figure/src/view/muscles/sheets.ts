import type { FactMuscle } from "@ilio/poses";
import type { Vec3 } from "../../field/rows.ts";

/** A line of the model that a drawn muscle is laid between, or one beside it. */
export interface StrandRow {
  /** A fascicle of the body model, without its side. */
  readonly fascicle: string;
  /** Instead of where it begins: a place of the pelvis in neutral standing, m for 1.70 m. For a muscle of which the model has one line. */
  readonly from?: Vec3;
  /** How far beside the model's line, m, in the frames of the bodies that it runs over; less towards its ends. */
  readonly beside?: Vec3;
}

export type Layer = "deep" | "superficial";

/**
 * A muscle or a part of it as it is drawn: a lens between its strands, from the first to the last.
 *
 * own choice, thicknesses: together about as thick as the muscle. What is said of a muscle comes from the body model alone.
 */
export interface Sheet {
  readonly muscle: FactMuscle;
  readonly layer: Layer;
  readonly strands: readonly StrandRow[];
  /** Half its thickness in its middle, how far it reaches beyond its outer strands, and half of both at its ends, m. */
  readonly thick: number;
  readonly over: number;
  readonly end: number;
  /** From which share of its way on its strands run together into one tendon. */
  readonly gathers?: number;
}

const named = (...names: readonly string[]): readonly StrandRow[] => names.map((fascicle) => ({ fascicle }));
/** Two lines beside one of the model's. */
const pair = (fascicle: string, beside: Vec3): readonly StrandRow[] => [
  { fascicle, beside: [-beside[0], -beside[1], -beside[2]] },
  { fascicle, beside },
];

export const sheets: readonly Sheet[] = [
  {
    ...{ muscle: "psoas_major", layer: "deep", thick: 0.0125, over: 0.0085, end: 0.0035, gathers: 0.5 },
    strands: named("Ps_L1_VB", "Ps_L1_L2_IVD", "Ps_L2_L3_IVD", "Ps_L3_L4_IVD", "Ps_L4_L5_IVD", "Ps_L5_VB"),
  },
  {
    ...{ muscle: "psoas_major", layer: "deep", thick: 0.0095, over: 0.006, end: 0.003, gathers: 0.5 },
    strands: named("Ps_L1_TP", "Ps_L2_TP", "Ps_L3_TP", "Ps_L4_TP", "Ps_L5_TP"),
  },
  {
    ...{ muscle: "iliacus", layer: "deep", thick: 0.0075, over: 0.005, end: 0.0035, gathers: 0.45 },
    strands: (
      [
        [-0.03, 0.03, 0.106],
        [-0.052, 0.046, 0.104],
        [-0.078, 0.046, 0.092],
        [-0.1, 0.03, 0.072],
      ] as const
    ).map((from) => ({
      ...{ fascicle: "iliacus", from },
    })),
  },
  { muscle: "piriformis", layer: "deep", strands: pair("piri", [0, 0.011, 0]), thick: 0.0075, over: 0.003, end: 0.003 },
  {
    ...{ muscle: "quadratus_lumborum", layer: "deep", thick: 0.0065, over: 0.003, end: 0.003 },
    strands: named("QL_ant_I.2-T12", "QL_post_I.3-L1", "QL_post_I.2-L2", "QL_post_I.2-L3", "QL_post_I.2-L4"),
  },
  {
    ...{ muscle: "gluteus_medius", layer: "superficial", strands: named("glmed1", "glmed2", "glmed3") },
    ...{ thick: 0.011, over: 0.006, end: 0.004, gathers: 0.75 },
  },
  {
    ...{ muscle: "gluteus_maximus", layer: "superficial", strands: named("glmax1", "glmax2", "glmax3") },
    ...{ thick: 0.0165, over: 0.013, end: 0.006 },
  },
  {
    muscle: "rectus_femoris",
    layer: "superficial",
    strands: pair("recfem", [0, 0, 0.01]),
    thick: 0.0125,
    over: 0.008,
    end: 0.004,
  },
  ...(["semimem", "semiten", "bflh"] as const).map(
    (fascicle): Sheet => ({
      ...{ muscle: "hamstrings", layer: "superficial", strands: pair(fascicle, [0, 0, 0.006]) },
      ...{ thick: 0.0115, over: 0.0075, end: 0.003 },
    }),
  ),
  {
    ...{ muscle: "adductors", layer: "superficial", strands: named("addbrev", "addlong", "addmagMid") },
    ...{ thick: 0.011, over: 0.006, end: 0.003 },
  },
  {
    muscle: "rectus_abdominis",
    layer: "superficial",
    strands: pair("rect_abd", [0, 0, 0.02]),
    thick: 0.0055,
    over: 0.008,
    end: 0.004,
  },
  {
    ...{ muscle: "erector_spinae", layer: "superficial", thick: 0.0095, over: 0.004, end: 0.003 },
    strands: named("IL_R5", "IL_R7", "IL_R9", "IL_R11", "IL_R12"),
  },
  {
    ...{ muscle: "erector_spinae", layer: "superficial", thick: 0.0095, over: 0.004, end: 0.003 },
    strands: named("LTpT_T3", "LTpT_T5", "LTpT_T7", "LTpT_T9", "LTpT_T11"),
  },
];
