import { describe, expect, it } from "vitest";
import { allNo } from "../../answers/answers.fixture.ts";
import { areaIds, historyIds } from "../../answers/answers.ts";
import { of, withHistory, without } from "../assess.fixture.ts";

/** An adult who was asked nothing from the body map on, and not for the year of birth. */
const unasked = without(allNo, [...historyIds, ...areaIds, "birth-year"]);

describe("a nerve from the back", () => {
  it.each([
    ["no", undefined, undefined, 0, "doesNotFit", 1, 1],
    ["yes", undefined, undefined, 3, "cannotTell", 1, 3],
    ["yes", "no", undefined, 3, "possible", 2, 3],
    ["yes", "yes", "no", 5, "possible", 3, 3],
    ["yes", "no", "yes", 5, "possible", 3, 3],
    ["yes", "yes", "yes", 7, "fitsWell", 3, 3],
    ["notSure", undefined, undefined, 0, "cannotTell", 0, 2],
    [undefined, undefined, undefined, 0, "cannotTell", 0, 1],
  ] as const)(
    "below the knee %s, coughing %s, worse than the back %s: %d points, %s",
    (belowKnee, cough, leg, score, band, answered, asked) => {
      const rest = without(allNo, ["below-knee", "cough-or-sneeze", "leg-worse-than-back", ...areaIds]);
      const answers = {
        ...rest,
        ...(belowKnee && { "below-knee": belowKnee }),
        ...(cough && { "cough-or-sneeze": cough }),
        ...(leg && { "leg-worse-than-back": leg }),
      };
      expect(of("nerve-root", answers)).toMatchObject({ score, band, answered, asked });
    },
  );

  it.each([
    [{ "slump-leg": "left", "cough-or-sneeze": "yes" }, 7, "fitsWell"],
    [{ "slump-leg": "left" }, 5, "possible"],
    [{ "slump-leg": "no" }, 1, "doesNotFit"],
    [{ "slump-leg": "no", "cough-or-sneeze": "yes" }, 3, "possible"],
  ] as const)("below the knee and %j gives %d points: %s", (more, score, band) => {
    expect(of("nerve-root", withHistory({ "below-knee": "yes", ...more }))).toMatchObject({ score, band });
  });

  it("does not count an old answer about coughing once the pain below the knee is a no", () => {
    const { pushes, score } = of("nerve-root", withHistory({ "below-knee": "no", "cough-or-sneeze": "yes" }));
    expect(score).toBe(0);
    expect(pushes.map(({ linkId }) => linkId)).toEqual(["below-knee"]);
  });

  it("reads the calf and the foot of the body map, and then asks about coughing", () => {
    const map = { ...without(allNo, ["below-knee", "cough-or-sneeze"]), "tingling-foot": "left" } as const;
    expect(of("nerve-root", map)).toMatchObject({ score: 3, band: "possible", answered: 2, asked: 3 });
  });
});

describe("narrow space for the nerves", () => {
  const relief = (sitting: "yes" | "no", leaning: "yes" | "no", calf: "both" | "no") =>
    ({ "sitting-eases-legs": sitting, "leaning-eases-legs": leaning, "pain-calf": calf }) as const;

  it.each([
    ["yes", relief("yes", "no", "no"), 1954, 2, [1, 3.02], "fitsWell", "possible"],
    ["yes", relief("yes", "no", "no"), 1966, 1.65, [0.71, 2.61], "fitsWell", "possible"],
    ["yes", relief("yes", "no", "no"), 1967, 1.2, [0.15, 2.26], "fitsWell", "cannotTell"],
    ["yes", relief("no", "yes", "no"), 1966, 1.58, [0.89, 2.27], "fitsWell", "possible"],
    ["yes", relief("no", "yes", "no"), 1967, 1.12, [0.3, 1.95], "possible", "cannotTell"],
    ["yes", relief("no", "no", "both"), 1967, 1.12, [0.24, 1.99], "possible", "cannotTell"],
    ["yes", relief("no", "no", "no"), 1954, 0.67, [-0.14, 1.48], "possible", "cannotTell"],
    ["yes", relief("no", "no", "no"), 1955, 0.33, [-0.4, 1.06], "doesNotFit", "cannotTell"],
    ["no", relief("no", "no", "no"), 1954, -0.7, [-1.57, 0.17], "doesNotFit", "doesNotFit"],
    ["no", relief("no", "no", "no"), 1986, -1.5, [-2.42, -0.58], "doesNotFit", "doesNotFit"],
    ["no", relief("yes", "yes", "both"), 1986, -0.27, [-1.21, 0.67], "doesNotFit", "cannotTell"],
  ] as const)(
    "walking limit %s, %j, born %d: %d in %j, leans to %s, %s",
    (walking, eased, year, score, interval, leaning, band) => {
      const result = of("stenosis", { ...allNo, "walking-limit": walking, ...eased, "birth-year": year });
      expect(result.score).toBeCloseTo(score, 1);
      expect(result).toMatchObject({ interval, leaning, band, openBy: band === "cannotTell" ? "figures" : null });
      expect(result).toMatchObject({ possibleFrom: 0.65, fitsWellFrom: 1.2, method: "ratios" });
    },
  );

  it("is surer with each sign that says the same, though only the strongest counts", () => {
    const one = of("stenosis", withHistory({ "walking-limit": "yes", "sitting-eases-legs": "yes", "pain-calf": "no" }));
    const two = of(
      "stenosis",
      withHistory({ "walking-limit": "yes", "sitting-eases-legs": "yes", "pain-calf": "both" }),
    );
    expect(two.score).toBe(one.score);
    expect(two.interval[0]).toBeGreaterThan(one.interval[0]);
  });

  it("counts only the strongest of the three like signs, and shows the push there", () => {
    const all = { "walking-limit": "yes", "sitting-eases-legs": "no", "leaning-eases-legs": "yes" } as const;
    const one = of("stenosis", withHistory(all));
    const two = of("stenosis", withHistory({ ...all, "pain-calf": "both" }));
    expect(two.score).toBe(one.score);
    const blocks = Object.fromEntries(two.pushes.map((push) => [push.linkId, push.blocks]));
    expect(blocks).toEqual({
      "walking-limit": 2,
      "sitting-eases-legs": 0,
      "leaning-eases-legs": 3,
      "both-legs": 0,
      "birth-year": -2,
    });
  });

  it("does not ask about leaning once sitting eases", () => {
    const eased = withHistory({ "walking-limit": "yes", "sitting-eases-legs": "yes", "leaning-eases-legs": "yes" });
    expect(of("stenosis", eased).pushes.map(({ linkId }) => linkId)).not.toContain("leaning-eases-legs");
  });

  it.each([
    [{ "pain-calf": "both" }, "yes"],
    [{ "pain-calf": "left", "pain-buttock": "right" }, "yes"],
    [{ "pain-calf": "left", "pain-buttock": "left" }, "no"],
    [{ "pain-back-thigh": "both" }, "yes"],
    [{ "pain-back-thigh": "left", "pain-calf": "left" }, "no"],
    [{ "pain-calf": "left", "pain-foot": "notSure" }, "notSure"],
    [{ "pain-knee": "both", "pain-groin": "both", "tingling-calf": "both" }, "no"],
  ] as const)("%j: pain in both legs %s", (map, answer) => {
    expect(of("stenosis", withHistory(map)).pushes).toContainEqual(
      expect.objectContaining({ linkId: "both-legs", answer }),
    );
  });

  it("cannot tell from age alone", () => {
    for (const year of [1940, 1960, 1990]) {
      const alone = of("stenosis", { ...unasked, "walking-limit": "notSure", "birth-year": year });
      expect(alone.band).toBe("cannotTell");
    }
  });

  it("leaves age out of the count while the year is not known, but not out of the range", () => {
    const { "birth-year": _, ...ageless } = allNo;
    const all = { ...ageless, "walking-limit": "yes", "sitting-eases-legs": "yes" } as const;
    expect(of("stenosis", all)).toMatchObject({
      asked: 3,
      answered: 3,
      score: 1.65,
      range: [1.2, 2],
      leaning: "fitsWell",
      band: "possible",
    });
  });
});
