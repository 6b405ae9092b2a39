import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, stages } from "../catalogue/movement.ts";
import type { Limit, Limits } from "../who/limitsFor.ts";
import type { Candidate } from "./candidates.ts";
import { halfDose, type StiffSide, usualDoses } from "./doses.ts";
import { positionOfEase } from "./easierOf.ts";
import { suitsEmphasis } from "./emphasisRules.ts";
import { insteadOf, repeats } from "./insteadOf.ts";
import { below } from "./ladder.ts";
import type { Emphasis, Plan, PlanChange, PlanItem } from "./planResult.ts";
import { isAtHome } from "./preferences.ts";
import type { ReasonKey } from "./reasons.ts";

/** Changes that a person's limits ask of a movement. */
export const changesOf = ({ because }: Limit): readonly PlanChange[] =>
  because.flatMap(({ by, change }) => (change === undefined ? [] : [{ by, change }]));

const isAllowed = (movement: MovementId, limits: Limits): boolean => limits[movement].verdict !== "bar";

/** Why a movement stands where another one was wanted. */
export function reasonInstead(wanted: MovementId, movement: MovementId): ReasonKey {
  if (movement === "side-lying-rest") return "side-instead-of-back";
  return below(wanted).includes(movement) ? "easier-instead" : "other-instead";
}

function replacement(wanted: MovementId, taken: readonly MovementId[], emphasis: Emphasis, limits: Limits) {
  if (wanted === "constructive-rest-90-90") return positionOfEase(limits);
  return insteadOf(
    wanted,
    (other) => !repeats(other, taken) && isAllowed(other, limits) && suitsEmphasis(other, emphasis) && isAtHome(other),
  );
}

/** The candidates that may stay, and what replaces the others; each movement once. */
function choicesFor(emphasis: Emphasis, candidates: readonly Candidate[], limits: Limits): readonly Candidate[] {
  const taken = candidates.map(({ movement }) => movement).filter((movement) => isAllowed(movement, limits));
  return candidates.flatMap((candidate) => {
    if (isAllowed(candidate.movement, limits)) return [candidate];
    const other = replacement(candidate.movement, taken, emphasis, limits);
    if (other === null) return [];
    taken.push(other);
    return [{ movement: other, reason: reasonInstead(candidate.movement, other) }];
  });
}

/** One movement as a plan holds it: its doses, the stiff side first, and what the person's limits change. */
export function planItem(movement: MovementId, reason: string, limits: Limits, stiffSide: StiffSide): PlanItem {
  const row = catalogue[movement];
  const usual = usualDoses(row, stiffSide);
  return {
    movement,
    stage: row.stage,
    usual,
    first: usual.map(halfDose),
    reason,
    changes: changesOf(limits[movement]),
  };
}

/** A movement at its usual dose for someone whom nothing limits, as it is shown to anyone. */
export const usualItem = (movement: MovementId): PlanItem => {
  const row = catalogue[movement];
  const usual = usualDoses(row, null);
  return { movement, stage: row.stage, usual, first: usual.map(halfDose), reason: "", changes: [] };
};

/** Items in the order of the stages; within a stage they stay as they were. */
export const inStageOrder = (items: readonly PlanItem[]): readonly PlanItem[] =>
  items.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));

/** The candidates of an emphasis, or what replaces them, with doses, in the order of the stages. */
export const planItems = (
  emphasis: Emphasis,
  candidates: readonly Candidate[],
  limits: Limits,
  stiffSide: StiffSide,
): readonly PlanItem[] =>
  inStageOrder(
    choicesFor(emphasis, candidates, limits).map(({ movement, reason }) =>
      planItem(movement, reason, limits, stiffSide),
    ),
  );

/** Candidates that something about the person bars, each with the first thing that does. */
export function barredOf(candidates: readonly Candidate[], limits: Limits): Plan["barred"] {
  return candidates.flatMap(({ movement }) => {
    if (isAllowed(movement, limits)) return [];
    const because = limits[movement].because.find(({ change }) => change === undefined);
    return because === undefined ? [] : [{ movement, because: because.by }];
  });
}
