import type { MovementId, PhaseKind, Side } from "../catalogue/movement.ts";

/**
 * One stretch of time in a session. The player only counts these down; all choices were made before.
 *
 * `cue` is a full message key. `movementIndex` counts the plan's items from 0.
 */
export interface Step {
  readonly kind:
    | "getDown"
    | "setUp"
    | "getReady"
    | "phase"
    | "getUp"
    | "betweenRepetitions"
    | "betweenSets"
    | "sideSwitch";
  readonly movement: MovementId;
  readonly movementIndex: number;
  readonly side: Side;
  /** From 1. */
  readonly set: number;
  readonly sets: number;
  /** From 1. */
  readonly repetition: number;
  readonly repetitions: number;
  /** Kind of muscle work; null outside a phase. */
  readonly phase: PhaseKind | null;
  readonly seconds: number;
  readonly cue: string;
  /** s of them that the person added, if any. */
  readonly added?: number;
}
