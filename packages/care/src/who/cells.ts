import { type MovementId, movementIds } from "../catalogue/movement.ts";
import type { Basis, SourceKey } from "../catalogue/sources.ts";
import type { Cell, ConditionRow, LimitChange } from "./cell.ts";

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

/** Allowed with a change, as a source has it. */
export const changeFrom = (source: SourceKey, key: LimitChange): Cell => ({
  verdict: "change",
  change: key,
  basis: { source },
});

/** Left out, as a source has it. */
export const barFrom = (source: SourceKey): Cell => ({ verdict: "bar", basis: { source } });

/** A row in which every movement has its cell: the one given, or `rest`. */
export function rowOf(rest: Cell, cells: Readonly<Partial<Record<MovementId, Cell>>>): ConditionRow {
  return Object.fromEntries(movementIds.map((id) => [id, cells[id] ?? rest])) as ConditionRow;
}
