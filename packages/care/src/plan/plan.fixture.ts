import fc from "fast-check";
import { allNo, anyAnswers, authored } from "../answers/answers.fixture.ts";
import { type Answers, conditionIds } from "../answers/answers.ts";
import { type Assessment, type Band, bands, type PatternId, patternIds } from "../assessment/assessmentResult.ts";
import { equipmentKeys, movementIds } from "../catalogue/movement.ts";
import { mulberry32 } from "../simulate/mulberry32.ts";
import { person } from "../simulate/person.ts";
import { triage } from "../triage/triage.ts";
import type { PlanInput } from "./planFor.ts";
import type { Preferences } from "./preferences.ts";

/** An assessment with the given bands, all else not fitting, and a stiff side. */
export function assessmentOf(
  given: Readonly<Partial<Record<PatternId, Band>>>,
  stiffSide: Assessment["stiffSide"] = null,
): Assessment {
  const empty = {
    score: 0,
    method: "points",
    possibleFrom: 3,
    fitsWellFrom: 7,
    interval: [0, 0],
    range: [0, 0],
  } as const;
  return {
    patterns: patternIds.map((pattern) => ({
      ...empty,
      pattern,
      band: given[pattern] ?? "doesNotFit",
      leaning: given[pattern] ?? "doesNotFit",
      openBy: given[pattern] === "cannotTell" ? "answers" : null,
      answered: 0,
      asked: 0,
      pushes: [],
      later: [],
    })),
    stiffSide,
  };
}

/** What a plan is made from: an adult's noes with some answers laid over them, triage as it is, the bands given. */
export function planInput(
  answers: Answers,
  given: Readonly<Partial<Record<PatternId, Band>>> = {},
  stiffSide: Assessment["stiffSide"] = null,
): PlanInput {
  const all = { ...allNo, ...answers };
  return { answers: all, triage: triage(all, authored), assessment: assessmentOf(given, stiffSide), authored };
}

/** Time for a property with many runs, ms. */
export const longRun = 120_000;

const band = fc.constantFrom(...bands);
const allBands = fc.record(Object.fromEntries(patternIds.map((id) => [id, band])) as Record<PatternId, typeof band>);
const oneBand = fc.tuple(fc.constantFrom(...patternIds), band).map(([id, given]) => ({ [id]: given }));

/** Any bands and any stiff side, also those that no answers lead to; half of them so that each emphasis is met. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(fc.oneof(oneBand, allBands), fc.constantFrom("left", "right", "both", null))
  .map(([given, stiffSide]) => assessmentOf(given, stiffSide));

/** A made-up person as `person` draws them: most of them may exercise as usual. */
const drawnPerson: fc.Arbitrary<Answers> = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((seed) => person(mulberry32(seed), authored));

/** An adult's noes, but for a condition or two: these have the plans that hold the most. */
const nearlyWell: fc.Arbitrary<Answers> = fc
  .subarray([...conditionIds], { maxLength: 2 })
  .map((ids) => ({ ...allNo, ...Object.fromEntries(ids.map((id) => [id, "yes"])) }));

/**
 * Any person with a plan, whatever the bands. Answers drawn freely end in gentle exercise nearly always, so two of three
 * are drawn otherwise; `planFor.test.ts` holds that every emphasis is met.
 */
export const anyPlanInput: fc.Arbitrary<PlanInput> = fc
  .tuple(fc.oneof(anyAnswers, drawnPerson, nearlyWell), anyAssessment)
  .map(([answers, assessment]) => ({ answers, triage: triage(answers, authored), assessment, authored }))
  .filter((input) => input.triage.exercise !== "stop");

export const anyPreferences: fc.Arbitrary<Preferences> = fc.record(
  {
    minutes: fc.constantFrom(null, 2, 5, 10, 20),
    floor: fc.constantFrom("yes", "no"),
    kneeling: fc.constantFrom("yes", "no"),
    equipment: fc.option(fc.subarray([...equipmentKeys]), { nil: null }),
    swaps: fc.dictionary(fc.constantFrom(...movementIds), fc.constantFrom(...movementIds), { maxKeys: 8 }),
    clothes: fc.constant("office"),
    thumbs: fc.dictionary(fc.constantFrom(...movementIds), fc.constantFrom("up", "down"), { maxKeys: 8 }),
  },
  { requiredKeys: ["minutes", "floor", "kneeling", "equipment", "swaps"] },
);
