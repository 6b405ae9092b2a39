import { type MovementId, movementIds } from "../catalogue/movement.ts";
import type { Basis, SourceKey } from "../catalogue/sources.ts";
import type { Cell, LimitChange } from "./cell.ts";

const own = (reason: string): Basis => ({ ownChoice: reason });

/** Allowed as it is, by our own choice. */
export const allow = (reason: string): Cell => ({ verdict: "allow", basis: own(reason) });

/** Allowed with a change, by our own choice. */
export const change = (key: LimitChange, reason: string): Cell => ({
  verdict: "change",
  change: key,
  basis: own(reason),
});

/** Left out, by our own choice. */
export const bar = (reason: string): Cell => ({ verdict: "bar", basis: own(reason) });

/** Allowed as it is, as a source has it. */
export const allowFrom = (source: SourceKey): Cell => ({ verdict: "allow", basis: { source } });

/** Allowed with a change, as a source has it. */
export const changeFrom = (source: SourceKey, key: LimitChange): Cell => ({
  verdict: "change",
  change: key,
  basis: { source },
});

/** Left out, as a source has it. */
export const barFrom = (source: SourceKey): Cell => ({ verdict: "bar", basis: { source } });

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
