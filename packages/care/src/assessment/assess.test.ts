import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, historyIds } from "../answers/answers.ts";
import { assess } from "./assess.ts";
import type { PatternId } from "./assessmentResult.ts";

const of = (pattern: PatternId, answers: Answers, on = authored) =>
  assess(answers, on).patterns.find((result) => result.pattern === pattern)!;
const withHistory = (history: Answers): Answers => ({ ...allNo, ...history });

describe("a stiff hip flexor", () => {
  it.each([
    [{ "front-of-hip-in-stretch": "left" }, 2, "doesNotFit"],
    [{ "worse-upright": "yes", "eased-hips-bent": "yes" }, 3, "possible"],
    [{ "front-of-hip-in-stretch": "both", "long-sitting": "yes" }, 3, "possible"],
    [{ "worse-upright": "yes", "eased-hips-bent": "yes", "long-sitting": "yes" }, 4, "possible"],
    [{ "worse-upright": "yes", "front-of-hip-in-stretch": "right" }, 2, "doesNotFit"],
    [{ "eased-hips-bent": "yes" }, 0, "doesNotFit"],
    [{ "below-knee": "yes" }, -2, "doesNotFit"],
    [{ "walking-limit": "yes", "groin-bending-or-stairs": "yes" }, -4, "doesNotFit"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("hip-flexor-stiff", withHistory(history))).toMatchObject({ score, band });
  });

  it("shows the joint push once, beside worse standing tall", () => {
    const { pushes } = of("hip-flexor-stiff", withHistory({ "worse-upright": "yes", "eased-hips-bent": "yes" }));
    expect(pushes.filter(({ blocks }) => blocks !== 0)).toEqual([
      { linkId: "worse-upright", answer: "yes", blocks: 3 },
    ]);
  });

  it("is never above possible without a home test, with every answer for it", () => {
    const best = withHistory({
      "front-of-hip-in-stretch": "both",
      "worse-upright": "yes",
      "eased-hips-bent": "yes",
      "long-sitting": "yes",
    });
    expect(of("hip-flexor-stiff", best)).toMatchObject({ score: 6, band: "possible", fitsWellFrom: 7 });
  });
});

describe("a nerve from the back", () => {
  it.each([
    ["no", undefined, 0, "doesNotFit", 1, 1],
    ["yes", undefined, 3, "possible", 1, 2],
    ["yes", "no", 3, "possible", 2, 2],
    ["yes", "yes", 5, "fitsWell", 2, 2],
    ["notSure", undefined, 0, "cannotTell", 0, 2],
    [undefined, undefined, 0, "cannotTell", 0, 2],
  ] as const)("below the knee %s, coughing %s: %d points, %s", (belowKnee, cough, score, band, answered, asked) => {
    const { "below-knee": _, "cough-or-sneeze": __, ...rest } = allNo;
    const answers = {
      ...rest,
      ...(belowKnee && { "below-knee": belowKnee }),
      ...(cough && { "cough-or-sneeze": cough }),
    };
    expect(of("nerve-root", answers)).toMatchObject({ score, band, answered, asked });
  });

  it("does not count an old answer about coughing once the pain below the knee is a no", () => {
    const { pushes, score } = of("nerve-root", withHistory({ "below-knee": "no", "cough-or-sneeze": "yes" }));
    expect(score).toBe(0);
    expect(pushes.map(({ linkId }) => linkId)).toEqual(["below-knee"]);
  });
});

describe("narrow space for the nerves", () => {
  it.each([
    ["yes", 1954, 1, "possible", [2, 2]],
    ["yes", 1955, 0.65, "possible", [2, 0]],
    ["yes", 1966, 0.65, "possible", [2, 0]],
    ["yes", 1967, 0.2, "doesNotFit", [2, -2]],
    ["no", 1954, -0.39, "doesNotFit", [-3, 2]],
    ["no", 1986, -1.19, "doesNotFit", [-3, -2]],
  ] as const)("walking limit %s, born %d: %d, %s", (walking, year, score, band, blocks) => {
    const result = of("stenosis", { ...allNo, "walking-limit": walking, "birth-year": year });
    expect(result).toMatchObject({ score, band, possibleFrom: 0.65, fitsWellFrom: 1.2, method: "ratios" });
    expect(result.pushes.map((push) => push.blocks)).toEqual(blocks);
  });

  it("cannot tell from age alone", () => {
    for (const year of [1940, 1960, 1990]) {
      expect(of("stenosis", { ...allNo, "walking-limit": "notSure", "birth-year": year }).band).toBe("cannotTell");
    }
  });

  it("leaves age out of the count while the year is not known, but not out of the range", () => {
    const { "birth-year": _, ...ageless } = allNo;
    expect(of("stenosis", { ...ageless, "walking-limit": "yes" })).toMatchObject({
      asked: 1,
      answered: 1,
      score: 0.65,
      range: [0.2, 1],
      band: "possible",
    });
  });
});

describe("the hip joint", () => {
  it.each([
    ["no", 1960, 1, "doesNotFit"],
    ["yes", 1976, 3, "possible"],
    ["yes", 1975, 4, "possible"],
  ] as const)("groin %s, born %d: %d points, %s", (groin, year, score, band) => {
    const answers = { ...allNo, "groin-bending-or-stairs": groin, "birth-year": year } as const;
    expect(of("hip-joint", answers)).toMatchObject({ score, band });
  });

  it("shows a pull at the front of the hip, which says nothing here", () => {
    expect(of("hip-joint", withHistory({ "front-of-hip-in-stretch": "left" })).pushes).toContainEqual({
      linkId: "front-of-hip-in-stretch",
      answer: "left",
      blocks: 0,
    });
  });
});

describe("back pain with no single cause", () => {
  it.each([
    [{}, 4, "possible"],
    [{ "worse-upright": "yes" }, 5, "fitsWell"],
    [{ "eased-hips-bent": "yes" }, 5, "fitsWell"],
    [{ "groin-bending-or-stairs": "yes" }, 2, "doesNotFit"],
    [{ "groin-bending-or-stairs": "yes", "eased-hips-bent": "yes" }, 3, "possible"],
    [{ "below-knee": "yes", "walking-limit": "yes", "groin-bending-or-stairs": "yes" }, -5, "doesNotFit"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("non-specific", withHistory(history))).toMatchObject({ score, band });
  });
});

describe("assess", () => {
  it("lets what is left over be possible at most while another pattern is possible or fits well", () => {
    const stiff = withHistory({ "worse-upright": "yes", "eased-hips-bent": "yes", "front-of-hip-in-stretch": "left" });
    const [first, second] = assess(stiff, authored).patterns;
    expect(first).toMatchObject({ pattern: "hip-flexor-stiff", band: "possible" });
    expect(second).toMatchObject({ pattern: "non-specific", band: "possible", score: 5 });
  });

  it("cannot tell anything while nothing was asked", () => {
    const { patterns, stiffSide } = assess({}, authored);
    expect(patterns.map(({ band }) => band)).toEqual(patterns.map(() => "cannotTell"));
    expect(stiffSide).toBeNull();
  });

  it("cannot tell below half of the items, and can from half on", () => {
    const items = { "below-knee": "no", "walking-limit": "no" } as const;
    expect(of("non-specific", items)).toMatchObject({ answered: 2, asked: 5, band: "cannotTell" });
    expect(of("non-specific", { ...items, "worse-upright": "no" })).toMatchObject({ answered: 3, band: "possible" });
  });

  it("does not call it a misfit while an open answer could still make it fit", () => {
    const open = { ...allNo, "front-of-hip-in-stretch": "left", "long-sitting": "notSure" } as const;
    expect(of("hip-flexor-stiff", open)).toMatchObject({ score: 2, range: [2, 3], band: "cannotTell" });
    expect(of("hip-flexor-stiff", { ...open, "long-sitting": "no" }).band).toBe("doesNotFit");
  });

  it("puts a competing pattern before the hip flexor, and the hip flexor before what is left over", () => {
    const answers = withHistory({
      "worse-upright": "yes",
      "eased-hips-bent": "yes",
      "front-of-hip-in-stretch": "right",
      "groin-bending-or-stairs": "yes",
    });
    const order = assess(answers, authored).patterns.map(({ pattern, band }) => [pattern, band]);
    expect(order).toEqual([
      ["hip-joint", "possible"],
      ["hip-flexor-stiff", "possible"],
      ["non-specific", "possible"],
      ["nerve-root", "doesNotFit"],
      ["stenosis", "doesNotFit"],
    ]);
  });

  it.each([
    ["left", "left"],
    ["right", "right"],
    ["both", "both"],
    ["no", null],
    ["notSure", null],
  ] as const)("front of the hip %s: stiff side %s", (answer, side) => {
    expect(assess(withHistory({ "front-of-hip-in-stretch": answer }), authored).stiffSide).toBe(side);
  });

  it("refuses an answer it does not know and names the question", () => {
    const odd = JSON.parse('{"below-knee":"perhaps"}') as Answers;
    expect(() => assess(odd, authored)).toThrow('below-knee: expected yes, no, got "perhaps".');
  });
});

/** Sums and bounds are rounded to hundredths apart from each other. */
const rounding = 0.011;
const fitRank = { fitsWell: 2, possible: 1, cannotTell: 0, doesNotFit: 0 } as const;

describe("over any answers", patient, () => {
  it("gives finite scores inside their range", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { score, range } of assess(answers, authored).patterns) {
          expect([score, ...range].every(Number.isFinite)).toBe(true);
          expect(range[0]).toBeLessThanOrEqual(score + rounding);
          expect(range[1]).toBeGreaterThanOrEqual(score - rounding);
        }
      }),
      property,
    );
  });

  it("explains each score by its pushes: points add up, ratios push the way the score goes", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { method, score, pushes } of assess(answers, authored).patterns) {
          const blocks = pushes.map((push) => push.blocks);
          const total = blocks.reduce((sum, value) => sum + value, 0);
          const oneWay = blocks.every((value) => value >= 0) || blocks.every((value) => value <= 0);
          expect(method === "ratios" || total === score).toBe(true);
          expect(!oneWay || Math.sign(total) === Math.sign(score)).toBe(true);
        }
      }),
      property,
    );
  });

  it("never counts an answer that is in favour against its pattern", () => {
    const inFavour: readonly (readonly [PatternId, keyof Answers, string, string])[] = [
      ["hip-flexor-stiff", "front-of-hip-in-stretch", "no", "left"],
      ["hip-flexor-stiff", "worse-upright", "no", "yes"],
      ["hip-flexor-stiff", "eased-hips-bent", "no", "yes"],
      ["hip-flexor-stiff", "long-sitting", "no", "yes"],
      ["hip-flexor-stiff", "groin-bending-or-stairs", "yes", "no"],
      ["nerve-root", "below-knee", "no", "yes"],
      ["nerve-root", "cough-or-sneeze", "no", "yes"],
      ["stenosis", "walking-limit", "no", "yes"],
      ["hip-joint", "groin-bending-or-stairs", "no", "yes"],
      ["non-specific", "below-knee", "yes", "no"],
      ["non-specific", "worse-upright", "no", "yes"],
    ];
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...inFavour), (answers, [pattern, linkId, against, favour]) => {
        const [low, open, high] = [against, "notSure", favour].map((answer) =>
          of(pattern, { ...answers, [linkId]: answer } as Answers),
        );
        expect(high!.score).toBeGreaterThanOrEqual(low!.score);
        expect(high!.score).toBeGreaterThanOrEqual(open!.score);
        expect(fitRank[high!.band]).toBeGreaterThanOrEqual(fitRank[low!.band]);
        expect(fitRank[high!.band]).toBeGreaterThanOrEqual(fitRank[open!.band]);
      }),
      property,
    );
  });

  it("gives each pattern once, never a fitting hip flexor, and none after one that fits less", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { patterns } = assess(answers, authored);
        const ranks = patterns.map(({ band }) => ["fitsWell", "possible", "cannotTell", "doesNotFit"].indexOf(band));
        expect(new Set(patterns.map(({ pattern }) => pattern)).size).toBe(5);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(patterns.find(({ pattern }) => pattern === "hip-flexor-stiff")!.band).not.toBe("fitsWell");
      }),
      property,
    );
  });

  it("reaches no score outside the range once the open answers come in", () => {
    const yesOrNo = fc.constantFrom("yes", "no");
    const filling = fc.record(Object.fromEntries([...historyIds, "is-18"].map((id) => [id, yesOrNo])));
    fc.assert(
      fc.property(anyAnswers, filling, fc.integer({ min: 1910, max: 2000 }), (answers, drawn, year) => {
        const given = Object.entries(answers).filter(([, answer]) => answer !== "notSure");
        const side = drawn["front-of-hip-in-stretch"] === "yes" ? "left" : "no";
        const filled = { ...drawn, "front-of-hip-in-stretch": side, "birth-year": year, ...Object.fromEntries(given) };
        for (const { pattern, score } of assess(filled as Answers, authored).patterns) {
          const [low, high] = of(pattern, answers).range;
          expect(score).toBeGreaterThanOrEqual(low - rounding);
          expect(score).toBeLessThanOrEqual(high + rounding);
        }
      }),
      property,
    );
  });
});
