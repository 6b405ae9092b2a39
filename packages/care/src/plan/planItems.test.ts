import { describe, expect, it } from "vitest";
import { allNo } from "../answers/answers.fixture.ts";
import type { Answers } from "../answers/answers.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { assessmentOf } from "./plan.fixture.ts";
import { barredOf, planItems } from "./planItems.ts";

const limitsOf = (answers: Answers) => limitsFor({ ...allNo, ...answers }, assessmentOf({}));
const latePregnancy = limitsOf({ pregnant: "yes", "pregnancy-week": 20 });
const told = (items: ReturnType<typeof planItems>) => items.map(({ movement, reason }) => [movement, reason]);

describe("planItems", () => {
  it("steps down the ladder from a barred movement, and says so", () => {
    const items = planItems("general", candidatesByEmphasis.general, limitsOf({ hernia: "yes" }), null);
    expect(told(items)).toContainEqual(["heel-taps", "easier-instead"]);
  });

  it("takes another movement of the same muscles where the ladder has none, and says so", () => {
    const items = planItems("general", candidatesByEmphasis.general, latePregnancy, null);
    expect(items.filter(({ reason }) => reason === "other-instead").length).toBeGreaterThan(0);
    expect(told(items).at(-1)).toEqual(["side-lying-rest", "side-instead-of-back"]);
  });

  it("puts nothing in the place that the emphasis has no room for", () => {
    const items = planItems(
      "hip-friendly",
      candidatesByEmphasis.release,
      limitsOf({ "slipped-vertebra": "yes" }),
      null,
    );
    expect(items.map(({ movement }) => movement)).not.toContain("edge-of-bed-stretch");
  });

  it("never puts one movement into a plan twice", () => {
    const items = planItems("release", candidatesByEmphasis.release, limitsOf({ "fits-or-bad-balance": "yes" }), null);
    expect(new Set(items.map(({ movement }) => movement)).size).toBe(items.length);
  });

  it("names each barred movement once, with the first thing that bars it", () => {
    const limits = limitsOf({ hernia: "yes", "fits-or-bad-balance": "yes", "slipped-vertebra": "yes" });
    const barred = barredOf(candidatesByEmphasis.release, limits);
    expect(barred).toContainEqual({ movement: "half-kneeling-hip-flexor-stretch", because: "slipped-vertebra" });
    expect(new Set(barred.map(({ movement }) => movement)).size).toBe(barred.length);
  });
});
