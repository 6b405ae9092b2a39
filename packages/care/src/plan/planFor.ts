import type { Answers } from "../answers/answers.ts";
import { civilDay } from "../answers/civilDay.ts";
import { withDerived } from "../answers/derived.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import type { Triage } from "../triage/triageResult.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { emphasisFor } from "./emphasis.ts";
import { gentleUntil } from "./gentleUntil.ts";
import { barredOf, planItems } from "./planItems.ts";
import type { Plan } from "./planResult.ts";
import { rampOf, scheduleFor } from "./schedule.ts";

/** All that a plan is made from. */
export interface PlanInput {
  readonly answers: Answers;
  readonly triage: Triage;
  readonly assessment: Assessment;
  /** Day or time of the answers. */
  readonly authored: string;
}

/**
 * The first plan of a person: what the bands aim at, less what their limits bar, in the order of the stages. It needs
 * only what every home has; `fitPlan` fits it into their day.
 *
 * @throws RangeError when triage says stop, or `authored`, a day, a week of pregnancy or an answer cannot be read
 */
export function planFor({ triage, assessment, authored, ...input }: PlanInput): Plan {
  const { exercise } = triage;
  if (exercise === "stop") throw new RangeError('planFor: expected exercise "usual" or "gentle", got "stop".');
  civilDay(authored);
  const answers = withDerived(input.answers);
  const limits = limitsFor(answers, assessment);
  const emphasis = emphasisFor(exercise, assessment, answers);
  const candidates = candidatesByEmphasis[emphasis];
  const items = planItems(emphasis, candidates, limits, assessment.stiffSide);
  return {
    emphasis,
    exercise,
    gentleUntil: gentleUntil(answers, triage),
    ...scheduleFor(emphasis, items, limits, rampOf(answers)),
    items,
    barred: barredOf(candidates, limits),
    fits: [],
  };
}
