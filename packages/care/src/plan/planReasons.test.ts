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

  it("says that what asks for more care goes before a stiff hip flexor", () => {
    expect(reasonsOf(planInput({}, { ...stiff, "hip-joint": "possible" }))).toEqual(["care-first"]);
  });

  it("says that the stretch is left out, and that the start is softer", () => {
    const input = planInput({ "slipped-vertebra": "yes", "worry-moving-harms": 10, confidence: 0, mood: 0 }, stiff);
    expect(reasonsOf(input)).toEqual(["no-stretch", "soft-start"]);
  });
});
