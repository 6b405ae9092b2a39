import { type Answers, type ConditionId, conditionIds } from "../answers/answers.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { type Cell, type ConditionRow, type LimitChange, type Verdict, verdicts } from "./cell.ts";
import { conditionTable } from "./conditionTable.ts";
import type { LimitSource } from "./limitSource.ts";
import { latePregnancy } from "./pregnancy.ts";

/** What changes or bars a movement; `change` when it changes it. */
export interface LimitReason {
  readonly by: LimitSource;
  readonly change?: LimitChange;
}

/** What a person's conditions make of one movement. */
export interface Limit {
  readonly verdict: Verdict;
  readonly because: readonly LimitReason[];
}
export type Limits = Readonly<Record<MovementId, Limit>>;

/** own choice: the cautious end of the weeks from which lying flat is advised against. */
export const latePregnancyFromWeek = 16;

/** Longest pregnancy that is taken for real, weeks. */
const lastWeek = 45;

/**
 * Is the pregnancy late? A week that is not known counts as late.
 *
 * @throws RangeError when the week is no whole number from 0 to 45
 */
export function isLatePregnancy(week: number | undefined): boolean {
  if (week === undefined) return true;
  if (!Number.isInteger(week) || week < 0 || week > lastWeek) {
    throw new RangeError(`limitsFor: expected a pregnancy-week from 0 to ${lastWeek}, got ${week}.`);
  }
  return week >= latePregnancyFromWeek;
}

function rowFor(condition: ConditionId, answers: Answers): ConditionRow {
  if (condition === "pregnant" && isLatePregnancy(answers["pregnancy-week"])) return latePregnancy;
  return conditionTable[condition];
}

const reasonOf = (condition: ConditionId, cell: Cell): LimitReason =>
  cell.verdict === "change" ? { by: condition, change: cell.change } : { by: condition };

function limitOf(movement: MovementId, rows: readonly (readonly [ConditionId, ConditionRow])[]): Limit {
  const cells = rows.map(([condition, row]) => [condition, row[movement]] as const);
  const strictest = Math.max(0, ...cells.map(([, { verdict }]) => verdicts.indexOf(verdict)));
  return {
    verdict: verdicts[strictest]!,
    because: cells.filter(([, { verdict }]) => verdict !== "allow").map(([id, cell]) => reasonOf(id, cell)),
  };
}

/**
 * The strictest verdict on each movement, with the conditions that change or bar it.
 *
 * own choice: only a "no" frees a person of a condition. "notSure" and a question not answered yet count as yes,
 * so that nothing is allowed on the strength of silence.
 *
 * @throws RangeError when the week of a pregnancy is no whole number from 0 to 45
 */
export function limitsFor(answers: Answers, _assessment: Assessment): Limits {
  const rows = conditionIds
    .filter((condition) => answers[condition] !== "no")
    .map((condition) => [condition, rowFor(condition, answers)] as const);
  return Object.fromEntries(movementIds.map((id) => [id, limitOf(id, rows)])) as Limits;
}
