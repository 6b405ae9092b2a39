import type { MovementId, SideDose, Stage } from "../catalogue/movement.ts";
import type { LimitSource } from "../who/limitSource.ts";

/** What a plan aims at; chosen from the bands by the table in `emphasis.ts`. */
export const emphases = [
  "gentle",
  "ease",
  "flexion-tolerant",
  "hip-friendly",
  "buttock",
  "release",
  "strengthen",
  "general",
] as const;
export type Emphasis = (typeof emphases)[number];

/** Change that a limit asks for; worded once, as `change.<key>`. */
export type ChangeKey = string;

export interface PlanChange {
  readonly by: LimitSource;
  readonly change: ChangeKey;
}

export interface PlanItem {
  readonly movement: MovementId;
  readonly stage: Stage;
  /** Doses of a usual session, stiff side first. */
  readonly usual: readonly SideDose[];
  /** Half of it for the first session: one set, half the hold, half the repetitions, rounded up. */
  readonly first: readonly SideDose[];
  /** Why this movement is here: `reason.<key>`. */
  readonly reason: string;
  /** Why it is changed for this person, if it is. */
  readonly changes: readonly PlanChange[];
}

export interface Plan {
  readonly emphasis: Emphasis;
  readonly exercise: "usual" | "gentle";
  /** Last day of the gentle week after a stop, YYYY-MM-DD; null when there is none. */
  readonly gentleUntil: string | null;
  readonly sessionsPerWeek: number;
  /** Sessions in the first week, the half one among them; fewer where the load has to grow. */
  readonly sessionsFirstWeek: number;
  readonly items: readonly PlanItem[];
  readonly walk: {
    readonly minutes: number;
    readonly timesPerDay: number;
    readonly reason: string;
    readonly changes: readonly PlanChange[];
  };
  /** Movements that the emphasis wanted and something about the person barred; each once, with the first thing that did. */
  readonly barred: readonly { readonly movement: MovementId; readonly because: LimitSource }[];
}
