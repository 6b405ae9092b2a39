import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import type { Answers } from "../answers/answers.ts";
import { assess } from "./assess.ts";
import { reweighed } from "./reweighed.ts";

const stiff: Answers = {
  ...allNo,
  "worse-upright": "yes",
  "eased-hips-bent": "yes",
  "front-of-hip-in-stretch": "left",
  "worse-arching": "no",
};
const one = (before: Answers, after: Answers, pattern: string) =>
  reweighed(before, after, authored).find((each) => each.pattern === pattern);

describe("bands that changed", () => {
  it("are told with the finding of a home test that moved them", () => {
    expect(one(stiff, { ...stiff, "thigh-stays-up": "left" }, "hip-flexor-stiff")).toEqual({
      pattern: "hip-flexor-stiff",
      was: "possible",
      is: "fitsWell",
      because: ["thigh-stays-up"],
    });
  });

  it("name the map once, however many places changed, and no answer that moves nothing", () => {
    const after: Answers = { ...stiff, "pain-calf": "left", "pain-foot": "left", "red-eye": "notSure" };
    expect(one(stiff, after, "nerve-root")).toMatchObject({ was: "doesNotFit", because: ["body-map"] });
  });

  it("are none where nothing changed, and those that differ between two weighings, over any answers", patient, () => {
    const year = { "birth-year": 1980 } as const;
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (a, b) => {
        const [before, after] = [
          { ...a, ...year },
          { ...b, ...year },
        ];
        expect(reweighed(after, after, authored)).toEqual([]);
        const was = new Map(assess(before, authored).patterns.map(({ pattern, band }) => [pattern, band]));
        const differ = assess(after, authored).patterns.filter(({ pattern, band }) => was.get(pattern) !== band);
        const told = reweighed(before, after, authored);
        expect(told.map(({ pattern }) => pattern)).toEqual(differ.map(({ pattern }) => pattern));
        for (const { because } of told) expect(because.length).toBeGreaterThan(0);
      }),
      property,
    );
  });
});
