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

/** Why a movement was changed so that a session fits into a person's day. Worded as `fitWordKey` says. */
export const fitKeys = [
  "your-swap",
  "swap-not-now",
  "your-thumb",
  "no-floor",
  "no-kneeling",
  "office-clothes",
  "no-equipment",
  "less-time",
] as const;
export type FitKey = (typeof fitKeys)[number];

/** One such change. For `swap-not-now` the movement is the one that was wished, and `instead` the one that stays. */
export interface PlanFit {
  readonly movement: MovementId;
  /** What takes its place; null when it is left out, itself when it only has fewer sets. */
  readonly instead: MovementId | null;
  readonly because: FitKey;
}

/** Keys that replace or shorten a movement, and keys that leave one out. */
export const fitWordKeys: readonly string[] = [
  ...fitKeys.map((key) => `fit.${key}`),
  ...fitKeys.filter((key) => !key.includes("swap") && !key.includes("thumb")).map((key) => `fit.${key}.out`),
];

/** The message key that says why: beside the movement that is there, or beside the one that is left out. */
export const fitWordKey = ({ instead, because }: PlanFit): string => `fit.${because}${instead === null ? ".out" : ""}`;

export interface Plan {
  readonly emphasis: Emphasis;
  readonly exercise: "usual" | "gentle";
  /** Last day of the gentle week after a stop, YYYY-MM-DD; null when there is none. */
  readonly gentleUntil: string | null;
  readonly sessionsPerWeek: number;
  /** Sessions in the first week, the half ones among them; fewer where the load has to grow. */
  readonly sessionsFirstWeek: number;
  /** Sessions at half dose to begin with: one, or the whole first week with a softer start; 0 where nothing counts. */
  readonly firstSessions: number;
  readonly items: readonly PlanItem[];
  readonly walk: {
    readonly minutes: number;
    readonly timesPerDay: number;
    readonly reason: string;
    readonly changes: readonly PlanChange[];
  };
  /** Movements that the emphasis wanted and something about the person barred; each once, with the first thing that did. */
  readonly barred: readonly { readonly movement: MovementId; readonly because: LimitSource }[];
  /** What was changed to fit into the person's day, in the order in which it was done; empty before `fitPlan`. */
  readonly fits: readonly PlanFit[];
}
