import type { Answers } from "../answers/answers.ts";
import { withDerived } from "../answers/derived.ts";
import { type Band, bands, type PatternId, patternIds } from "../assessment/assessmentResult.ts";
import { movementIds } from "../catalogue/movement.ts";
import { type Journey, journey } from "../journey.ts";
import { fitPlan } from "../plan/fitPlan.ts";
import { maskedSession, sessionViolations } from "../plan/masked.ts";
import type { PlanInput } from "../plan/planFor.ts";
import { type Emphasis, emphases, type Plan } from "../plan/planResult.ts";
import { planViolations } from "../plan/planViolations.ts";
import { type Exercise, exercises, type Level, levels } from "../triage/triageResult.ts";
import { under18 } from "../triage/under18.rule.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { maskingLevels } from "../who/masking.ts";
import { mulberry32, pick, type Random } from "./mulberry32.ts";
import { person } from "./person.ts";
import { preferencesOf } from "./preferencesOf.ts";
import { perhapsSeen } from "./visit.ts";

/** A rule that was broken for one of the people. `person` counts from 1; the same seed makes the same person again. */
export interface SimulatedViolation {
  readonly person: number;
  readonly rule: string;
  readonly detail: string;
}

export interface Simulation {
  readonly people: number;
  readonly seed: number;
  readonly violations: readonly SimulatedViolation[];
  readonly levels: Readonly<Record<Level, number>>;
  readonly exercises: Readonly<Record<Exercise, number>>;
  readonly bands: Readonly<Record<PatternId, Readonly<Record<Band, number>>>>;
  /** Of those who have a plan. */
  readonly emphases: Readonly<Record<Emphasis, number>>;
}

/** own choice: any day will do, and the same one always gives the same people. */
export const simulatedOn = "2026-11-22T09:40:00+01:00";

type Found = Omit<SimulatedViolation, "person">;

/** A plan, the same plan fitted into a day, and a session of it while a medicine works: all of them keep their rules. */
function planFaults(random: Random, plan: Plan, input: PlanInput): readonly Found[] {
  const preferences = preferencesOf(random, plan, input, movementIds);
  const fitted = fitPlan(plan, input, preferences);
  const masking = pick(random, maskingLevels);
  const limits = limitsFor(withDerived(input.answers), input.assessment);
  return [
    ...planViolations(plan, input),
    ...planViolations(fitted, input, preferences),
    ...[plan, fitted].flatMap(({ items }) => sessionViolations(maskedSession(items, masking, limits), masking, limits)),
  ];
}

function faults(random: Random, answers: Answers, { triage, assessment, plan }: Journey): readonly Found[] {
  const input: PlanInput = { answers, triage, assessment, authored: simulatedOn };
  if (plan === null) {
    return triage.exercise === "stop" ? [] : [{ rule: "no-plan", detail: `no plan, and exercise ${triage.exercise}` }];
  }
  const isYoung = under18.evaluate(answers, simulatedOn).exercise === "stop";
  return [
    ...(isYoung ? [{ rule: "under-18", detail: "a plan for someone who may be under 18" }] : []),
    ...planFaults(random, plan, input),
  ];
}

const counted = <K extends string>(keys: readonly K[], found: readonly K[]): Readonly<Record<K, number>> =>
  Object.fromEntries(keys.map((key) => [key, found.filter((each) => each === key).length])) as Record<K, number>;

/** One person: half of those who are held back have perhaps been seen since. */
function simulatedPerson(random: Random): { readonly answers: Answers; readonly result: Journey } {
  const answers = person(random, simulatedOn);
  const result = journey(answers, simulatedOn);
  if (result.triage.exercise === "usual") return { answers, result };
  const seen = perhapsSeen(random, answers, simulatedOn);
  return { answers: seen, result: journey(seen, simulatedOn) };
}

/**
 * Random but plausible people through triage, patterns, plan, what fits into their day, and a masked session.
 * `violations` is empty while every rule holds for each of them.
 *
 * @param people how many, from 1
 * @param seed a whole number; the same one gives the same result
 * @throws RangeError when one of the two is no such number
 */
export function simulate(people: number, seed: number): Simulation {
  if (!Number.isInteger(people) || people < 1) {
    throw new RangeError(`simulate: expected a number of people from 1, got ${people}.`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`simulate: expected a whole seed, got ${seed}.`);
  const random = mulberry32(seed);
  const all = Array.from({ length: people }, (_, i) => {
    const { answers, result } = simulatedPerson(random);
    return { ...result, violations: faults(random, answers, result).map((found) => ({ person: i + 1, ...found })) };
  });
  const bandsOf = (id: PatternId): readonly Band[] =>
    all.flatMap(({ assessment }) =>
      assessment.patterns.filter(({ pattern }) => pattern === id).map(({ band }) => band),
    );
  return {
    people,
    seed,
    violations: all.flatMap(({ violations }) => violations),
    levels: counted(
      levels,
      all.map(({ triage }) => triage.level),
    ),
    exercises: counted(
      exercises,
      all.map(({ triage }) => triage.exercise),
    ),
    bands: Object.fromEntries(
      patternIds.map((id) => [id, counted(bands, bandsOf(id))]),
    ) as unknown as Simulation["bands"],
    emphases: counted(
      emphases,
      all.flatMap(({ plan }) => (plan === null ? [] : [plan.emphasis])),
    ),
  };
}
