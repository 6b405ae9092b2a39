import type { Basis, SourceKey } from "./sources.ts";

export const movementIds = [
  "hip-flexor-pandiculation",
  "supta-padangusthasana",
  "chair-navasana",
  "half-kneeling-hip-flexor-stretch",
  "doorway-virabhadrasana-1",
  "bridge",
  "bridge-with-block",
  "single-leg-bridge",
  "constructive-rest-90-90",
  "side-lying-rest",
  "diaphragmatic-breathing",
  "comfortable-walk",
] as const;
export type MovementId = (typeof movementIds)[number];

/** Stages of a session, in the only order a plan may have; a stage may be empty. */
export const stages = ["warm-up", "contraction", "release", "strengthen", "rest"] as const;
export type Stage = (typeof stages)[number];

export type PhaseKind = "concentric" | "eccentric" | "isometric" | "passive" | "rest";

/** One part of a repetition. */
export interface Phase {
  readonly kind: PhaseKind;
  /** s; "hold" takes the dose's `holdSeconds`. */
  readonly seconds: number | "hold";
  /** Cue to say when the phase begins: `movement.<id>.phase.<cue>`. */
  readonly cue: string;
}

/** How much, for one side. Times in s. `repetitions` are done in each set. */
export interface Dose {
  readonly sets: number;
  readonly repetitions: number;
  readonly holdSeconds: number;
  readonly restSeconds: number;
}

export type Side = "left" | "right" | "both";

/** A dose given to one side of the body, in the order in which the sides are done. */
export interface SideDose extends Dose {
  readonly side: Side;
}

/** Where the body is. Walking is a place of its own. */
export const positions = ["supine", "side-lying", "sitting", "half-kneeling", "standing", "walking"] as const;
export type Position = (typeof positions)[number];

/** Worded as `equipment.<key>`. */
export const equipmentKeys = ["mat", "chair", "knee-pad", "block", "pillow", "doorway"] as const;
export type EquipmentKey = (typeof equipmentKeys)[number];

/** What ends a movement at once. Worded once each, as `stopRule.<key>`. */
export const stopRuleKeys = [
  "red-flag",
  "pain-up-two-stays",
  "leg-tingling",
  "front-thigh-tingling",
  "sharp-front-hip-pinch",
  "dizzy",
  "knee-pain",
] as const;
export type StopRuleKey = (typeof stopRuleKeys)[number];

/** How well research stands behind a movement. Worded as `evidence.<grade>`. */
export const grades = ["supported", "mixed", "weak", "untested", "ownChoice"] as const;
export type Grade = (typeof grades)[number];

/** Main muscles, by the names the body model uses. */
export type Muscle =
  | "psoas_major"
  | "iliacus"
  | "rectus_femoris"
  | "tensor_fasciae_latae"
  | "gluteus_maximus"
  | "gluteus_medius"
  | "hamstrings"
  | "adductors"
  | "quadriceps"
  | "rectus_abdominis"
  | "diaphragm";

/** A dose and what it rests on. */
export interface SourcedDose extends Dose {
  /** How often a day the source asks for it; a plan counts its own sessions a week. */
  readonly timesPerDay: number;
  readonly basis: Basis;
}

/** One row of the catalogue. Words: `movement.<id>.name`, `.purpose`, `.start`, `.end`, `.feel`, `.cue.<n>`. */
export interface Movement {
  readonly id: MovementId;
  readonly poseId: string;
  readonly stage: Stage;
  /** Parts of one repetition, in order. */
  readonly phases: readonly Phase[];
  /** s between two repetitions of a set; 0 when they follow each other. */
  readonly pauseSeconds: number;
  /** "each": done for left and right one after the other. */
  readonly sides: "each" | "both";
  readonly position: Position;
  readonly equipment: readonly EquipmentKey[];
  /** `articles`: as the founding articles say; `evidence`: as research says, the one a plan starts from. */
  readonly doses: { readonly articles: SourcedDose; readonly evidence: SourcedDose };
  /** Counts toward the four of a session: not positions of ease, breathing and the walk. */
  readonly counted: boolean;
  /** Lengthens the hip flexors beyond standing length, so that its holds count as stretch volume. */
  readonly hipFlexorStretch: boolean;
  /** Takes a hip behind the body. */
  readonly endRangeHipExtension: boolean;
  /** Falling is possible while doing it. */
  readonly balance: boolean;
  readonly stopRules: readonly StopRuleKey[];
  readonly easier: MovementId | null;
  readonly harder: MovementId | null;
  readonly muscles: readonly Muscle[];
  readonly evidence: { readonly grade: Grade; readonly sources: readonly SourceKey[] };
  /** How many cues it has, three at most; the last one answers the most common mistake. */
  readonly cues: 1 | 2 | 3;
}
