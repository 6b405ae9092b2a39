import { movementIds } from "../catalogue/movement.ts";
import {
  badDose,
  firstNotHalf,
  stageOrder,
  stiffSideNotMore,
  stretchVolume,
  tooManyCounted,
  wrongSides,
} from "./doseChecks.ts";
import {
  barred,
  missingChange,
  missingReason,
  notGentle,
  stopped,
  stretchDespiteLegs,
  tooYoung,
} from "./personChecks.ts";
import type { PlanInput } from "./planFor.ts";
import type { Plan } from "./planResult.ts";
import type { Check, Violation, ViolationRule } from "./violation.ts";

const unknownMovement: Check = ({ items }) =>
  items.filter(({ movement }) => !movementIds.includes(movement)).map(({ movement }) => `no movement "${movement}"`);

const checks: Readonly<Record<Exclude<ViolationRule, "unknown-movement">, Check>> = {
  "plan-despite-stop": stopped,
  "under-18": tooYoung,
  "barred-movement": barred,
  "missing-change": missingChange,
  "too-many-counted": tooManyCounted,
  "stage-order": stageOrder,
  "bad-dose": badDose,
  sides: wrongSides,
  "first-not-half": firstNotHalf,
  "stiff-side-not-more": stiffSideNotMore,
  "stretch-volume": stretchVolume,
  "stretch-despite-legs": stretchDespiteLegs,
  "not-gentle": notGentle,
  "missing-reason": missingReason,
};

/**
 * Every rule that a plan breaks for this person; empty for each plan that `planFor` returns.
 *
 * A movement that is not in the catalogue is named alone: the other rules cannot be read then.
 *
 * @throws RangeError when an answer, a day or the year of birth cannot be read
 */
export function planViolations(plan: Plan, input: PlanInput): readonly Violation[] {
  const unknown = unknownMovement(plan, input);
  if (unknown.length > 0) return unknown.map((detail) => ({ rule: "unknown-movement", detail }));
  return Object.entries(checks).flatMap(([rule, check]) =>
    check(plan, input).map((detail) => ({ rule: rule as ViolationRule, detail })),
  );
}
