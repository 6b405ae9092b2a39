import { describe, expect, it } from "vitest";
import { allNo } from "../../answers/answers.fixture.ts";
import { inflammatoryIds } from "../../answers/isAsked.ts";
import { of, withHistory } from "../assess.fixture.ts";

describe("a stiff hip flexor", () => {
  it.each([
    [{ "front-of-hip-in-stretch": "left" }, 2, "doesNotFit"],
    [{ "worse-upright": "yes", "eased-hips-bent": "yes" }, 3, "possible"],
    [{ "front-of-hip-in-stretch": "both", "long-sitting": "yes" }, 3, "possible"],
    // sitting counts only beside a pull at the front of the hip
    [{ "worse-upright": "yes", "eased-hips-bent": "yes", "long-sitting": "yes" }, 3, "possible"],
    [{ "worse-upright": "yes", "front-of-hip-in-stretch": "right" }, 2, "doesNotFit"],
    [{ "eased-hips-bent": "yes" }, 0, "doesNotFit"],
    [{ "below-knee": "yes" }, -2, "doesNotFit"],
    [{ "walking-limit": "yes" }, 0, "doesNotFit"],
    [{ "walking-limit": "yes", "sitting-eases-legs": "yes" }, -2, "doesNotFit"],
    [{ "sitting-eases-legs": "yes" }, 0, "doesNotFit"],
    [{ "groin-bending-or-stairs": "yes" }, -2, "doesNotFit"],
    [{ "buttock-when-sitting": "yes" }, -2, "doesNotFit"],
    [{ "one-side-below-belt": "yes" }, -2, "doesNotFit"],
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
    expect(of("hip-flexor-stiff", best)).toMatchObject({ score: 6, band: "possible", fitsWellFrom: 8 });
  });
});

describe("a hip flexor with its home tests", () => {
  const stiff = { "worse-upright": "yes", "eased-hips-bent": "yes", "front-of-hip-in-stretch": "left" } as const;
  const tests = { "knee-hold-weak-or-sore": "left", "pressed-lift-front-of-hip": "left" } as const;

  it.each([
    [{ ...stiff, "thigh-stays-up": "no" }, 3, "possible"],
    [{ "worse-upright": "yes", "eased-hips-bent": "yes", "thigh-stays-up": "left" }, 7, "possible"],
    [{ ...stiff, "long-sitting": "yes", "thigh-stays-up": "left", "below-knee": "yes" }, 8, "fitsWell"],
    [{ ...stiff, "thigh-stays-up": "left" }, 9, "fitsWell"],
  ] as const)("stiff, %j gives %d points: %s", (answers, score, band) => {
    expect(of("hip-flexor-stiff", withHistory(answers))).toMatchObject({ score, band });
  });

  it.each([
    [{ "knee-hold-weak-or-sore": "left" }, 4, "possible"],
    [tests, 8, "possible"],
    [{ ...tests, "front-of-hip-lifting-knee": "left", "buttock-when-sitting": "yes" }, 8, "possible"],
    [{ ...tests, "front-of-hip-lifting-knee": "left" }, 10, "fitsWell"],
  ] as const)("weak or sore, %j gives %d points: %s", (answers, score, band) => {
    expect(of("hip-flexor-weak", withHistory(answers))).toMatchObject({ score, band });
  });
});

describe("a weak or strained hip flexor", () => {
  it.each([
    [{}, 0, "doesNotFit"],
    [{ "front-of-hip-lifting-knee": "right" }, 2, "cannotTell"],
    [{ "front-of-hip-lifting-knee": "notSure" }, 0, "cannotTell"],
    [{ "front-of-hip-lifting-knee": "right", "buttock-when-sitting": "yes" }, 0, "doesNotFit"],
    [{ "front-of-hip-lifting-knee": "right", "one-side-below-belt": "notSure" }, 2, "cannotTell"],
    [{ "front-of-hip-lifting-knee": "both", "below-knee": "yes", "groin-bending-or-stairs": "yes" }, -2, "doesNotFit"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("hip-flexor-weak", withHistory(history))).toMatchObject({ score, band, possibleFrom: 3 });
  });
});

describe("the deep muscles of the buttock", () => {
  it.each([
    [{ "buttock-when-sitting": "yes" }, 2, "doesNotFit"],
    [{ "pain-buttock": "left" }, 1, "doesNotFit"],
    [{ "pain-buttock": "left", "buttock-when-sitting": "yes" }, 3, "possible"],
    [{ "pain-buttock": "both", "buttock-when-sitting": "yes", "below-knee": "yes" }, 3, "possible"],
    [
      { "pain-buttock": "left", "buttock-when-sitting": "yes", "below-knee": "yes", "cough-or-sneeze": "yes" },
      1,
      "doesNotFit",
    ],
    [{ "pain-buttock": "notSure", "buttock-when-sitting": "yes" }, 2, "cannotTell"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("deep-gluteal", withHistory(history))).toMatchObject({ score, band });
  });
});

describe("the joint between spine and pelvis", () => {
  it.each([
    [{}, 0, "doesNotFit"],
    [{ "one-side-below-belt": "yes" }, 3, "possible"],
    [{ "one-side-below-belt": "yes", "below-knee": "yes" }, 2, "doesNotFit"],
    [{ "one-side-below-belt": "yes", "cough-or-sneeze": "yes" }, 3, "possible"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("sacroiliac", withHistory(history))).toMatchObject({ score, band });
  });
});

describe("the small joints of the back", () => {
  it.each([
    [{ "worse-arching": "yes" }, 2, "doesNotFit"],
    [{ "worse-arching": "yes", "worse-upright": "yes" }, 3, "possible"],
    [{ "worse-arching": "yes", "worse-upright": "yes", "below-knee": "yes" }, 1, "doesNotFit"],
    [{ "worse-upright": "yes" }, 1, "doesNotFit"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("facet", withHistory(history))).toMatchObject({ score, band });
  });
});

describe("an inflamed spine", () => {
  const signs = (yes: number, long: "yes" | "no" | "notSure" = "yes") =>
    withHistory({
      "over-three-months": long,
      ...Object.fromEntries(inflammatoryIds.map((id, i) => [id, i < yes ? "yes" : "no"])),
    });

  it.each([
    [3, -0.64, "doesNotFit"],
    [4, 0.53, "possible"],
    [5, 0.53, "possible"],
  ] as const)("%d of five signs for over three months: %d, %s", (yes, score, band) => {
    expect(of("inflammatory", signs(yes))).toMatchObject({ score, band, method: "ratios", possibleFrom: 0.53 });
  });

  it("does not fit before three months, whatever else was said", () => {
    expect(of("inflammatory", signs(5, "no"))).toMatchObject({
      band: "doesNotFit",
      asked: 1,
      answered: 1,
      pushes: [{ linkId: "over-three-months", answer: "no", blocks: -2 }],
      later: [],
    });
  });

  it("cannot tell while the three months are not sure, and says so with four signs too", () => {
    expect(of("inflammatory", signs(5, "notSure"))).toMatchObject({
      score: 0,
      range: [-0.64, 0.53],
      band: "cannotTell",
    });
  });

  it("asks no further sign once two are a no", () => {
    const two = withHistory({
      "over-three-months": "yes",
      "began-before-40": "yes",
      "gradual-start": "no",
      "better-moving": "no",
    });
    const asked = of("inflammatory", two).pushes.map(({ linkId }) => linkId);
    expect(asked).toEqual(["over-three-months", "began-before-40", "gradual-start", "better-moving"]);
  });

  it("asks no further sign once four are a yes", () => {
    const asked = of("inflammatory", signs(5)).pushes.map(({ linkId }) => linkId);
    expect(asked).toEqual(["over-three-months", ...inflammatoryIds.slice(0, 4)]);
  });

  it("counts a beginning before 40 for everyone under 40, without asking", () => {
    const said = withHistory({ "over-three-months": "yes", "gradual-start": "yes", "better-moving": "yes" });
    const young = { ...said, "no-better-resting": "yes", "birth-year": 1987 } as const;
    expect(of("inflammatory", young)).toMatchObject({ score: 0.53, band: "possible" });
    expect(of("inflammatory", { ...young, "birth-year": 1986 }).band).toBe("doesNotFit");
  });

  it("keeps a fourth sign open after one no and a doubt", () => {
    const open = {
      ...withHistory({ "over-three-months": "yes", "began-before-40": "yes", "gradual-start": "no" }),
      "better-moving": "yes",
      "no-better-resting": "notSure",
      "wakes-second-half": "yes",
    } as const;
    expect(of("inflammatory", open)).toMatchObject({ score: 0, band: "cannotTell", answered: 5, asked: 6 });
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
    [{ "worse-arching": "yes" }, 5, "fitsWell"],
    [{ "eased-hips-bent": "yes" }, 4, "possible"],
    [{ "groin-bending-or-stairs": "yes" }, 2, "doesNotFit"],
    [{ "groin-bending-or-stairs": "yes", "worse-upright": "yes" }, 3, "possible"],
    [{ "below-knee": "yes", "walking-limit": "yes", "groin-bending-or-stairs": "yes" }, -5, "doesNotFit"],
  ] as const)("%j gives %d points: %s", (history, score, band) => {
    expect(of("non-specific", withHistory(history))).toMatchObject({ score, band });
  });
});
