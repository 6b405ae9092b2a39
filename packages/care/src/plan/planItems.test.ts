import { describe, expect, it } from "vitest";
import { allNo } from "../answers/answers.fixture.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { candidatesByEmphasis } from "./candidates.ts";
import { barredOf, planItems } from "./planItems.ts";

const latePregnancy = limitsFor({ ...allNo, pregnant: "yes", "pregnancy-week": 20 });

describe("planItems", () => {
  it("puts the nearest easier movement in the place of a barred one, and says so", () => {
    const items = planItems(candidatesByEmphasis.general, latePregnancy, null);
    expect(items.map(({ movement, reason }) => [movement, reason])).toEqual([
      ["chair-navasana", "easier-instead"],
      ["side-lying-rest", "side-instead-of-back"],
    ]);
  });

  it("never puts one movement into a plan twice", () => {
    const twice = [...candidatesByEmphasis.general, ...candidatesByEmphasis["hip-friendly"]];
    const movements = planItems(twice, latePregnancy, null).map(({ movement }) => movement);
    expect(new Set(movements).size).toBe(movements.length);
  });

  it("names each barred movement once, with the first condition that bars it", () => {
    const limits = limitsFor({ ...allNo, hernia: "yes", "fits-or-bad-balance": "yes", "slipped-vertebra": "yes" });
    expect(barredOf(candidatesByEmphasis.release, limits)).toEqual([
      { movement: "chair-navasana", because: "hernia" },
      { movement: "half-kneeling-hip-flexor-stretch", because: "slipped-vertebra" },
    ]);
  });
});
