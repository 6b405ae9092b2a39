import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers, property } from "../answers/answers.fixture.ts";
import { type Answers, type MedicineId, medicineIds } from "../answers/answers.ts";
import { maskingHours, maskingHoursLongActing, maskingLevels, maskingNow, maskingToAsk } from "./masking.ts";

const noneOf = Object.fromEntries(medicineIds.map((id) => [id, "no"])) as Answers;
const takes = (more: Answers): Answers => ({ "takes-medicine": "yes", ...noneOf, ...more });
const strictness = (answers: Answers) => -maskingLevels.indexOf(maskingToAsk(answers));

describe("maskingToAsk", () => {
  it.each(["opioid", "sedative", "muscle-relaxant"] as const)("asks about %s, yes or not sure, as strong", (id) => {
    expect(maskingToAsk(takes({ [id]: "yes" }))).toBe("strong");
    expect(maskingToAsk(takes({ [id]: "notSure" }))).toBe("strong");
  });

  it.each(["anti-inflammatory", "other-painkiller"] as const)("asks about %s as a painkiller", (id) => {
    expect(maskingToAsk(takes({ [id]: "yes" }))).toBe("painkiller");
    expect(maskingToAsk(takes({ [id]: "notSure" }))).toBe("painkiller");
    expect(maskingToAsk(takes({ [id]: "yes", opioid: "yes" }))).toBe("strong");
  });

  it("asks nothing of who takes nothing, or only what does not mask", () => {
    expect(maskingToAsk({ "takes-medicine": "no" })).toBe("none");
    expect(maskingToAsk(takes({ antidepressant: "yes", "kidney-or-ulcer": "yes" }))).toBe("none");
  });

  it("takes the careful end where nothing was answered", () => {
    expect(maskingToAsk({})).toBe("strong");
    expect(maskingToAsk({ "takes-medicine": "notSure" })).toBe("strong");
    expect(maskingToAsk({ ...noneOf, "takes-medicine": "notSure" })).toBe("none");
    const { sedative: _, ...oneMissing } = takes({});
    expect(maskingToAsk(oneMissing)).toBe("strong");
  });

  it("is never lowered by one more yes or not sure", () => {
    const row = fc.constantFrom<MedicineId>(...medicineIds);
    fc.assert(
      fc.property(anyAnswers, row, fc.constantFrom("yes", "notSure"), (answers, id, answer) => {
        expect(strictness({ ...answers, [id]: answer })).toBeGreaterThanOrEqual(strictness({ ...answers, [id]: "no" }));
      }),
      property,
    );
  });
});

describe("maskingNow", () => {
  it("is nothing only after a no", () => {
    expect((["yes", "notSure", "no"] as const).map((taken) => maskingNow("strong", taken))).toEqual([
      "strong",
      "strong",
      "none",
    ]);
    expect(maskingNow("painkiller", "notSure")).toBe("painkiller");
  });

  it("asks about longer for what works longer", () => {
    expect([maskingHours, maskingHoursLongActing]).toEqual([6, 12]);
  });
});
