import type { Answers } from "../answers/answers.ts";
import { civilDay } from "../answers/civilDay.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import type { Triage } from "../triage/triageResult.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { emphasisFor } from "./emphasis.ts";
import { gentleUntil } from "./gentleUntil.ts";
import { barredOf, planItems } from "./planItems.ts";
import type { Plan } from "./planResult.ts";
import { scheduleFor } from "./schedule.ts";

/** All that a plan is made from. */
export interface PlanInput {
  readonly answers: Answers;
  readonly triage: Triage;
  readonly assessment: Assessment;
  /** Day or time of the answers. */
  readonly authored: string;
}

/**
 * The first plan of a person: what the bands aim at, less what their conditions bar, in the order of the stages.
 *
 * @throws RangeError when triage says stop, or `authored`, a day or a week of pregnancy cannot be read
 */
export function planFor({ answers, triage, assessment, authored }: PlanInput): Plan {
  const { exercise } = triage;
  if (exercise === "stop") throw new RangeError('planFor: expected exercise "usual" or "gentle", got "stop".');
  civilDay(authored);
  const limits = limitsFor(answers, assessment);
  const emphasis = emphasisFor(exercise, assessment, answers);
  const candidates = candidatesByEmphasis[emphasis];
  return {
    emphasis,
    exercise,
    gentleUntil: gentleUntil(answers, triage),
    ...scheduleFor(emphasis, limits),
    items: planItems(candidates, limits, assessment.stiffSide),
    barred: barredOf(candidates, limits),
  };
}
