import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "./answers/answers.fixture.ts";
import { careKeys } from "./careKeys.ts";
import { answersFromResponse } from "./fhir/answersFromResponse.ts";
import { responseFromAnswers } from "./fhir/responseFromAnswers.ts";
import { journey } from "./journey.ts";

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
          ...(plan?.items ?? []).flatMap(({ movement, stage, reason }) => [
            `movement.${movement}.name`,
            `stage.${stage}`,
            `reason.${reason}`,
          ]),
          ...(plan?.barred ?? []).map(({ because }) => `condition.${because}`),
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
