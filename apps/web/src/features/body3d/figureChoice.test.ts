import { buildModel } from "@ilio/body";
import { emptyState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { figureChoiceOf, greatestCm, isStature, leastCm, personOf } from "./figureChoice.ts";

const said = (figure: object) => ({ figure: { build: "broad", tone: "tone5", at: "", id: "", ...figure } });

describe("how the body looks", () => {
  it("is as in the pictures before anything is chosen", () => {
    expect(figureChoiceOf(emptyState)).toEqual({ build: "slim", tone: "tone2", statureCm: 170 });
  });

  it("is what was chosen, and for the rest as in the pictures", () => {
    expect(figureChoiceOf(said({}))).toEqual({ build: "broad", tone: "tone5", statureCm: 170 });
    expect(figureChoiceOf(said({ statureCm: 182 })).statureCm).toBe(182);
  });

  it("falls back where only a newer program knows the code, or the model cannot take the stature", () => {
    expect(figureChoiceOf(said({ build: "a-later-one", tone: "constructor", statureCm: 260 }))).toEqual({
      ...{ build: "slim", tone: "tone2", statureCm: 170 },
    });
  });

  it.each([
    [leastCm - 1, false],
    [leastCm, true],
    [greatestCm, true],
    [greatestCm + 1, false],
    [Number.NaN, false],
  ])("takes a stature of %d cm: %s", (cm, is) => {
    expect(isStature(cm)).toBe(is);
  });

  it("gives a person for whom a model can be built, at both ends", () => {
    for (const statureCm of [leastCm, greatestCm])
      expect(buildModel(personOf({ statureCm })).scale).toBeCloseTo(statureCm / 170, 12);
  });
});
