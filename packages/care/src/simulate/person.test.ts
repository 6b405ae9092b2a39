import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, areaIds, followUpIds, medicineIds } from "../answers/answers.ts";
import { isEnabled } from "../answers/enableWhen.ts";
import { journey } from "../journey.ts";
import { mulberry32 } from "./mulberry32.ts";
import { person } from "./person.ts";
import { pregnancyAges } from "./rates.ts";
import { perhapsSeen } from "./visit.ts";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const people = seeds.map((seed) => person(mulberry32(seed), authored));
const ageOf = (answers: Answers) => 2026 - (answers["birth-year"] ?? Number.NaN);
const isYes = (answers: Answers) => answers.pregnant === "yes" || answers["recent-birth"] === "yes";

describe("a simulated person", patient, () => {
  it("is from 16 to 90, and pregnant or after a birth only at an age for it", () => {
    fc.assert(
      fc.property(people, (answers) => {
        expect(ageOf(answers)).toBeGreaterThanOrEqual(16);
        expect(ageOf(answers)).toBeLessThanOrEqual(90);
        expect(isYes(answers) && (ageOf(answers) < pregnancyAges.from || ageOf(answers) > pregnancyAges.to)).toBe(
          false,
        );
      }),
      property,
    );
  });

  it("answers only what is asked, and the body map whole or not at all", () => {
    fc.assert(
      fc.property(people, (answers) => {
        const followed = [...followUpIds, ...medicineIds, "pregnancy-week" as const];
        expect(followed.filter((id) => answers[id] !== undefined && !isEnabled(id, answers))).toEqual([]);
        expect([0, areaIds.length]).toContain(areaIds.filter((id) => answers[id] !== undefined).length);
      }),
      property,
    );
  });

  it("has been seen in the last month, or by nobody", () => {
    fc.assert(
      fc.property(seeds, people, (seed, answers) => {
        const seen = perhapsSeen(mulberry32(seed), answers, authored);
        const day = seen["seen-on"] ?? "2026-11-22";
        expect(day >= "2026-10-23" && day <= "2026-11-22").toBe(true);
        expect(() => journey(seen, authored)).not.toThrow();
      }),
      property,
    );
  });
});
