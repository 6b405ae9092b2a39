import { type Answers, type ConditionId, conditionIds } from "../answers/answers.ts";
import { withCareful } from "../answers/careful.ts";
import { withDerived } from "../answers/derived.ts";
import { isRuledOut } from "../answers/isRuledOut.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { type Cell, type ConditionRow, type LimitChange, type Verdict, verdicts } from "./cell.ts";
import { conditionTable } from "./conditionTable.ts";
import { type DirectionRule, directionRules, isSelected, type Trigger } from "./directionRules.ts";
import { isLatePregnancy } from "./isLatePregnancy.ts";
import type { LimitSource } from "./limitSource.ts";
import { latePregnancy } from "./pregnancy.ts";

/** What changes or bars a movement; `change` when it changes it. */
export interface LimitReason {
  readonly by: LimitSource;
  readonly change?: LimitChange;
}

/** What a person's conditions, signs and patterns make of one movement. */
export interface Limit {
  readonly verdict: Verdict;
  readonly because: readonly LimitReason[];
}
export type Limits = Readonly<Record<MovementId, Limit>>;

function rowFor(condition: ConditionId, answers: Answers): ConditionRow {
  if (condition === "pregnant" && isLatePregnancy(answers["pregnancy-week"])) return latePregnancy;
  return conditionTable[condition];
}

function applies(when: Trigger, answers: Answers, { patterns }: Assessment): boolean {
  if ("linkId" in when) return !isRuledOut(when.linkId, answers);
  const leaning = patterns.find(({ pattern }) => pattern === when.pattern)?.leaning;
  return leaning === "possible" || leaning === "fitsWell";
}

const cellOf = ({ cells }: DirectionRule, movement: MovementId): Cell | undefined =>
  cells.find(({ which }) => isSelected(which, catalogue[movement]))?.cell;

const reasonOf = (by: LimitSource, cell: Cell): LimitReason =>
  cell.verdict === "change" ? { by, change: cell.change } : { by };

function limitOf(cells: readonly (readonly [LimitSource, Cell])[]): Limit {
  const strictest = Math.max(0, ...cells.map(([, { verdict }]) => verdicts.indexOf(verdict)));
  return {
    verdict: verdicts[strictest]!,
    because: cells.filter(([, { verdict }]) => verdict !== "allow").map(([by, cell]) => reasonOf(by, cell)),
  };
}

/**
 * The strictest verdict on each movement, with all that changes or bars it: conditions first, then signs and
 * directions.
 *
 * own choice: only a "no" frees a person, see `isRuledOut`. A pattern counts from *possible*; one that cannot be told counts through its
 * leading question alone.
 *
 * @throws RangeError when the week of a pregnancy is no whole number from 0 to 45
 */
export function limitsFor(answers: Answers, assessment: Assessment): Limits {
  const all = withCareful(withDerived(answers));
  const rows = conditionIds
    .filter((condition) => !isRuledOut(condition, all))
    .map((condition) => [condition, rowFor(condition, all)] as const);
  const rules = directionRules.filter(({ when }) => applies(when, all, assessment));
  const cellsFor = (id: MovementId) => [
    ...rows.map(([condition, row]) => [condition, row[id]] as const),
    ...rules.flatMap((rule) => {
      const cell = cellOf(rule, id);
      return cell === undefined ? [] : [[rule.source, cell] as const];
    }),
  ];
  return Object.fromEntries(movementIds.map((id) => [id, limitOf(cellsFor(id))])) as Limits;
}
