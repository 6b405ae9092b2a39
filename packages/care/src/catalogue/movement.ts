import type { Position } from "./position.ts";
import type { Basis, SourceKey } from "./sources.ts";
import type { CautionKey, StopRuleKey } from "./stopRule.ts";

export * from "./position.ts";
export * from "./stopRule.ts";

export const movementIds = [
  "hip-flexor-pandiculation",
  "standing-march",
  "chair-navasana",
  "supta-padangusthasana",
  "isometric-hip-flexion",
  "banded-hip-flexion",
  "heel-taps",
  "dead-bug",
  "bird-dog-leg",
  "bird-dog",
  "edge-of-bed-stretch",
  "half-kneeling-hip-flexor-stretch",
  "couch-stretch",
  "doorway-virabhadrasana-1",
  "figure-4",
  "mini-bridge",
  "bridge",
  "bridge-with-block",
  "marching-bridge",
  "single-leg-bridge",
  "clamshell",
  "side-lying-hip-abduction",
  "prone-hip-extension",
  "side-bridge-knees",
  "side-bridge",
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
  /** What the movement's main muscle, `muscles[0]`, does. */
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

/** Worded as `equipment.<key>`. */
export const equipmentKeys = ["mat", "chair", "knee-pad", "block", "pillow", "doorway", "bed", "band", "wall"] as const;
export type EquipmentKey = (typeof equipmentKeys)[number];

/** How well research stands behind a movement. Worded as `evidence.<grade>`. */
export const grades = ["supported", "mixed", "weak", "untested", "ownChoice"] as const;
export type Grade = (typeof grades)[number];

/** Muscles, by the names the body model uses. */
export type Muscle =
  | "psoas_major"
  | "iliacus"
  | "rectus_femoris"
  | "tensor_fasciae_latae"
  | "gluteus_maximus"
  | "gluteus_medius"
  | "gluteus_minimus"
  | "piriformis"
  | "hamstrings"
  | "adductors"
  | "quadriceps"
  | "rectus_abdominis"
  | "obliques"
  | "transversus_abdominis"
  | "erector_spinae"
  | "multifidus"
  | "quadratus_lumborum"
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
  /** Takes a hip behind the body to the end of its range. */
  readonly endRangeHipExtension: boolean;
  /** Its end draws the low back into an arch, unless the person holds against it. */
  readonly lumbarExtension: boolean;
  /** Ends a joint's range with outside force, such as body weight or a hand: a stretch that is held there. */
  readonly endRange: boolean;
  /** Falling is possible while doing it. */
  readonly balance: boolean;
  readonly stopRules: readonly StopRuleKey[];
  /** For whom it may be the wrong one. */
  readonly cautions: readonly CautionKey[];
  /** One step down the ladder; null on its lowest rung. */
  readonly easier: MovementId | null;
  /** Every movement whose `easier` is this one. */
  readonly harder: readonly MovementId[];
  /** The main one first. */
  readonly muscles: readonly Muscle[];
  readonly evidence: { readonly grade: Grade; readonly sources: readonly SourceKey[] };
  /** How many cues it has, three at most; the last one answers the most common mistake. */
  readonly cues: 1 | 2 | 3;
}

/** A row as it is written down: the way up follows from the ways down, so that the two never differ. */
export type MovementRow = Omit<Movement, "harder">;
