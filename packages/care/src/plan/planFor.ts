import type { Answers } from "../answers/answers.ts";
import { civilDay } from "../answers/civilDay.ts";
import { withDerived } from "../answers/derived.ts";
import type { Assessment } from "../assessment/assessmentResult.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { rampFor } from "../outlook/rampFor.ts";
import type { Triage } from "../triage/triageResult.ts";
import { type Limits, limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { emphasisFor } from "./emphasis.ts";
import { emphasisRules } from "./emphasisRules.ts";
import { gentleUntil } from "./gentleUntil.ts";
import { barredOf, planItems } from "./planItems.ts";
import type { Emphasis, Plan } from "./planResult.ts";
import { scheduleFor } from "./schedule.ts";

/** All that a plan is made from. */
export interface PlanInput {
  readonly answers: Answers;
  readonly triage: Triage;
  readonly assessment: Assessment;
  /** Day or time of the answers. */
  readonly authored: string;
}

/** Where a plan starts from: what it aims at, what limits it, and the movements. */
interface Start extends Pick<Plan, "emphasis" | "items" | "barred"> {
  readonly limits: Limits;
}

/**
 * What a plan aims at and holds. Where everything that counts is barred it aims at nothing more than ease, and says what
 * was barred.
 */
export function startOf(exercise: "usual" | "gentle", answers: Answers, assessment: Assessment): Start {
  const limits = limitsFor(answers, assessment);
  const emphasis = emphasisFor(exercise, assessment, answers);
  const itemsFor = (aim: Emphasis) => planItems(aim, candidatesByEmphasis[aim], limits, assessment.stiffSide);
  const items = itemsFor(emphasis);
  const barred = barredOf(candidatesByEmphasis[emphasis], limits);
  const hasWork = emphasisRules[emphasis].easeOnly || items.some(({ movement }) => catalogue[movement].counted);
  return hasWork
    ? { emphasis, limits, items, barred }
    : { emphasis: "gentle", limits, items: itemsFor("gentle"), barred };
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
  const { emphasis, limits, items, barred } = startOf(exercise, answers, assessment);
  return {
    emphasis,
    exercise,
    gentleUntil: gentleUntil(answers, triage),
    ...scheduleFor(emphasis, items, limits, rampFor(answers)),
    items,
    barred,
    fits: [],
  };
}
