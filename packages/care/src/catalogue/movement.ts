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
