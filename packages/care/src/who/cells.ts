import { type MovementId, movementIds } from "../catalogue/movement.ts";
import type { Basis, SourceKey } from "../catalogue/sources.ts";
import type { Cell, LimitChange } from "./cell.ts";

/** Our own choice; `after` is the study it leans on, which did not test these people. */
const own = (reason: string, after?: SourceKey): Basis => ({
  ownChoice: reason,
  ...(after === undefined ? {} : { after }),
});

/** Allowed as it is. */
export const allow = (reason: string, after?: SourceKey): Cell => ({ verdict: "allow", basis: own(reason, after) });

/** Allowed with a change. */
export const change = (key: LimitChange, reason: string, after?: SourceKey): Cell => ({
  verdict: "change",
  change: key,
  basis: own(reason, after),
});

/** Left out. */
export const bar = (reason: string, after?: SourceKey): Cell => ({ verdict: "bar", basis: own(reason, after) });

/** Positions of ease, breathing and the walk: not exercises that a session counts. */
export const easeIds = [
  "constructive-rest-90-90",
  "side-lying-rest",
  "diaphragmatic-breathing",
  "comfortable-walk",
] as const satisfies readonly MovementId[];
export type EaseId = (typeof easeIds)[number];
export type ExerciseId = Exclude<MovementId, EaseId>;

const isExercise = (id: MovementId): id is ExerciseId => !(easeIds as readonly MovementId[]).includes(id);

/** One cell for all exercises. Only where nothing about the single movement could matter. */
export const everyExercise = (cell: Cell): Readonly<Record<ExerciseId, Cell>> =>
  Object.fromEntries(movementIds.filter(isExercise).map((id) => [id, cell])) as Record<ExerciseId, Cell>;
