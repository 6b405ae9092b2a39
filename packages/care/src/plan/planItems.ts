import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, stages } from "../catalogue/movement.ts";
import type { Limit, Limits } from "../who/limitsFor.ts";
import type { Candidate } from "./candidates.ts";
import { halfDose, type StiffSide, usualDoses } from "./doses.ts";
import { easierOf } from "./easierOf.ts";
import type { Plan, PlanChange, PlanItem } from "./planResult.ts";
import type { ReasonKey } from "./reasons.ts";

interface Choice {
  readonly movement: MovementId;
  readonly reason: ReasonKey;
}

/** Changes that a person's limits ask of a movement. */
export const changesOf = ({ because }: Limit): readonly PlanChange[] =>
  because.flatMap(({ by, change }) => (change === undefined ? [] : [{ by, change }]));

function replacement(candidate: Candidate, limits: Limits): Choice | null {
  if (candidate.ifBarred === "leaveOut") return null;
  const movement = easierOf(candidate.movement, limits);
  return { movement, reason: movement === "side-lying-rest" ? "side-instead-of-back" : "easier-instead" };
}

function choicesFor(candidates: readonly Candidate[], limits: Limits): readonly Choice[] {
  const wanted = new Set(
    candidates.filter((candidate) => isAllowed(candidate, limits)).map(({ movement }) => movement),
  );
  const chosen = candidates.flatMap((candidate) => {
    if (isAllowed(candidate, limits)) return [candidate];
    const other = replacement(candidate, limits);
    return other === null || wanted.has(other.movement) ? [] : [other];
  });
  return [...new Map(chosen.map((choice) => [choice.movement, choice])).values()];
}

const isAllowed = ({ movement }: Candidate, limits: Limits) => limits[movement].verdict !== "bar";

function itemOf({ movement, reason }: Choice, limits: Limits, stiffSide: StiffSide): PlanItem {
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

/** The candidates that may stay, or what replaces them, with doses, in the order of the stages. */
export function planItems(candidates: readonly Candidate[], limits: Limits, stiffSide: StiffSide): readonly PlanItem[] {
  return choicesFor(candidates, limits)
    .map((choice) => itemOf(choice, limits, stiffSide))
    .toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/** Candidates that a condition bars, each with the first such condition. */
export function barredOf(candidates: readonly Candidate[], limits: Limits): Plan["barred"] {
  return candidates.flatMap((candidate) => {
    if (isAllowed(candidate, limits)) return [];
    const because = limits[candidate.movement].because.find(({ change }) => change === undefined);
    return because === undefined ? [] : [{ movement: candidate.movement, because: because.by }];
  });
}
