import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "./answers/answers.fixture.ts";
import { careKeys } from "./careKeys.ts";
import { answersFromResponse } from "./fhir/answersFromResponse.ts";
import { responseFromAnswers } from "./fhir/responseFromAnswers.ts";
import { journey } from "./journey.ts";
import { fitPlan } from "./plan/fitPlan.ts";
import type { PlanInput } from "./plan/planFor.ts";
import { planReasons } from "./plan/planReasons.ts";
import { fitWordKey, type Plan } from "./plan/planResult.ts";
import { noPreferences } from "./plan/preferences.ts";
import { limitWordKey } from "./who/limitSource.ts";

/** What a page of this plan asks for, also when it was fitted into a day with little room. */
function planKeys(plan: Plan, input: PlanInput): readonly string[] {
  const fitted = fitPlan(plan, input, {
    ...noPreferences,
    minutes: 5,
    floor: "no",
    swaps: { bridge: "couch-stretch" },
  });
  const changed = [...plan.items, ...fitted.items, plan.walk].flatMap(({ changes }) => changes);
  return [
    `emphasis.${plan.emphasis}`,
    `emphasis.${plan.emphasis}.about`,
    ...[...plan.items, ...fitted.items].flatMap(({ movement, stage, reason }) => [
      `movement.${movement}.name`,
      `stage.${stage}`,
      `reason.${reason}`,
    ]),
    ...plan.barred.map(({ because }) => limitWordKey(because)),
    ...changed.flatMap(({ by, change }) => [limitWordKey(by), `change.${change}`]),
    ...fitted.fits.map(fitWordKey),
    ...planReasons(plan, input).map((key) => `why.${key}`),
  ];
}

describe("journey", patient, () => {
  it("gives an adult without signs a plan", () => {
    const { triage, plan } = journey(allNo, authored);
    expect(triage.exercise).toBe("usual");
    expect(plan).toMatchObject({ emphasis: "general", exercise: "usual" });
  });

  it("gives no plan while nothing was asked", () => {
    expect(journey({}, authored).plan).toBeNull();
  });

  it("has a plan exactly when triage does not stop, as gentle as triage says", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { triage, plan } = journey(answers, authored);
        expect(plan?.exercise ?? "stop").toBe(triage.exercise);
      }),
      property,
    );
  });

  it("says the same, byte for byte, after the answers went out and came in again", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = JSON.stringify(responseFromAnswers(answers, "2026-11-22T09:40+01:00[Europe/Berlin]"));
        const read = answersFromResponse(JSON.parse(text));
        const again = read.ok && JSON.stringify(journey(read.value.answers, read.value.authored));
        expect(again).toBe(JSON.stringify(journey(answers, authored)));
      }),
      property,
    );
  });

  it("asks the catalogue only for keys that careKeys lists", () => {
    const keys = new Set(careKeys());
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { triage, assessment, plan } = journey(answers, authored);
        const asked = [
          `level.${triage.level}`,
          `exercise.${triage.exercise}`,
          ...triage.because.flatMap(({ rule, answer }) => [`rule.${rule}`, `answer.${answer}`]),
          ...assessment.patterns.flatMap(({ pattern, band, pushes }) => [
            `pattern.${pattern}.headline.${band}`,
            ...pushes.flatMap((push) => [`push.${push.linkId}`, `answer.${push.answer}`]),
          ]),
          ...(plan === null ? [] : planKeys(plan, { answers, triage, assessment, authored })),
        ];
        expect(asked.filter((key) => !keys.has(key))).toEqual([]);
      }),
      property,
    );
  });

  it("lists each key once", () => {
    expect(new Set(careKeys()).size).toBe(careKeys().length);
  });
});
