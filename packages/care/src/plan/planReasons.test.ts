import { describe, expect, it } from "vitest";
import { allNo } from "../answers/answers.fixture.ts";
import { historyIds } from "../answers/answers.ts";
import { planInput } from "./plan.fixture.ts";
import { type PlanInput, planFor } from "./planFor.ts";
import { planReasons } from "./planReasons.ts";

const stiff = { "hip-flexor-stiff": "possible" } as const;
const reasonsOf = (input: PlanInput) => planReasons(planFor(input), input);

describe("planReasons", () => {
  it("has nothing to explain where nothing was held back", () => {
    expect(reasonsOf(planInput({}, stiff))).toEqual([]);
  });

  it("says that it is gentle for now", () => {
    expect(reasonsOf(planInput({ pregnant: "yes", "pregnancy-week": 12 }, stiff))).toEqual(["gentle-for-now"]);
  });

  it("says that too much is not sure", () => {
    const unsure = Object.fromEntries(historyIds.map((id) => [id, "notSure"]));
    const input = planInput({}, stiff);
    const person = { ...input, answers: { ...allNo, ...unsure } };
    expect(reasonsOf(person)).toEqual(["too-unsure"]);
  });

  it("says that nothing suits where everything is barred, and aims at ease alone", () => {
    const seen = { "seen-on": "2026-11-01", "seen-by": "doctor", "seen-exercise": "yes" } as const;
    const input = planInput({ "recent-surgery": "yes", ...seen, "seen-recorded-on": "2026-11-01" }, stiff);
    expect(planFor(input)).toMatchObject({ emphasis: "gentle", exercise: "usual", firstSessions: 0 });
    expect(planFor(input).barred.length).toBeGreaterThan(0);
    expect(reasonsOf(input)).toEqual(["nothing-suits"]);
  });

  it("says that what asks for more care goes before a stiff hip flexor", () => {
    expect(reasonsOf(planInput({}, { ...stiff, "hip-joint": "possible" }))).toEqual(["care-first"]);
  });

  it("says that the stretch is left out, and that the start is softer", () => {
    const input = planInput({ "slipped-vertebra": "yes", "worry-moving-harms": 10, confidence: 0, mood: 0 }, stiff);
    expect(reasonsOf(input)).toEqual(["no-stretch", "soft-start"]);
  });
});
