import { withDerived } from "../answers/derived.ts";
import { movementIds } from "../catalogue/movement.ts";
import { badDose, firstNotHalf, stiffSideNotMore, stretchVolume, wrongSides } from "./doseChecks.ts";
import { badReplacement, minutesNotKept, placeNotKept } from "./fitChecks.ts";
import { direction, endRangeWithNerveSigns, psoasStop, stretchDespiteLegs } from "./hipChecks.ts";
import { barred, missingChange, notGentle, stopped, tooYoung, wrongEmphasis } from "./personChecks.ts";
import type { PlanInput } from "./planFor.ts";
import type { Plan } from "./planResult.ts";
import { noPreferences, type Preferences } from "./preferences.ts";
import {
  againstEmphasis,
  emptyPlan,
  missingReason,
  movementTwice,
  restCounted,
  stageOrder,
  tooManyCounted,
} from "./sessionChecks.ts";
import type { Check, Violation, ViolationRule } from "./violation.ts";
import { badSchedule, noWalk, softStart } from "./weekChecks.ts";

const unknownMovement: Check = ({ items }) =>
  items.filter(({ movement }) => !movementIds.includes(movement)).map(({ movement }) => `no movement "${movement}"`);

const checks: Readonly<Record<Exclude<ViolationRule, "unknown-movement">, Check>> = {
  "plan-despite-stop": stopped,
  "under-18": tooYoung,
  "barred-movement": barred,
  "missing-change": missingChange,
  "psoas-stop": psoasStop,
  direction,
  "end-range-with-nerve-signs": endRangeWithNerveSigns,
  "stretch-despite-legs": stretchDespiteLegs,
  "not-gentle": notGentle,
  "wrong-emphasis": wrongEmphasis,
  "against-emphasis": againstEmphasis,
  "too-many-counted": tooManyCounted,
  "rest-counted": restCounted,
  "movement-twice": movementTwice,
  "empty-plan": emptyPlan,
  "stage-order": stageOrder,
  "bad-dose": badDose,
  sides: wrongSides,
  "first-not-half": firstNotHalf,
  "stiff-side-not-more": stiffSideNotMore,
  "stretch-volume": stretchVolume,
  "soft-start": softStart,
  schedule: badSchedule,
  "no-walk": noWalk,
  "missing-reason": missingReason,
  "bad-replacement": badReplacement,
  "place-not-kept": placeNotKept,
  "minutes-not-kept": minutesNotKept,
};

/**
 * Every rule that a plan breaks for this person; empty for each plan that `planFor` or `fitPlan` returns.
 *
 * A movement that is not in the catalogue is named alone: the other rules cannot be read then.
 *
 * @param preferences those that the plan was fitted to; a plan that was not fitted needs what every home has
 * @throws RangeError when an answer, a day or the year of birth cannot be read
 */
export function planViolations(
  plan: Plan,
  input: PlanInput,
  preferences: Preferences = noPreferences,
): readonly Violation[] {
  const unknown = unknownMovement(plan, input, preferences);
  if (unknown.length > 0) return unknown.map((detail) => ({ rule: "unknown-movement", detail }));
  const person = { ...input, answers: withDerived(input.answers) };
  return Object.entries(checks).flatMap(([rule, check]) =>
    check(plan, person, preferences).map((detail) => ({ rule: rule as ViolationRule, detail })),
  );
}
