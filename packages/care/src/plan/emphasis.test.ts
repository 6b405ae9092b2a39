import { describe, expect, it } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { type PatternId, patternIds } from "../assessment/assessmentResult.ts";
import { emphasisFor, emphasisTable, legsSpeakAgainstStretch } from "./emphasis.ts";
import { assessmentOf } from "./plan.fixture.ts";

describe("emphasisFor", () => {
  it.each([
    ["nerve-root", "ease"],
    ["stenosis", "flexion-tolerant"],
    ["facet", "flexion-tolerant"],
    ["hip-joint", "hip-friendly"],
    ["deep-gluteal", "buttock"],
    ["sacroiliac", "buttock"],
    ["inflammatory", "general"],
    ["hip-flexor-weak", "strengthen"],
    ["hip-flexor-stiff", "release"],
    ["non-specific", "general"],
  ] as const)(
    "turns a possible %s into %s, and one that does not fit or cannot be told into general",
    (pattern, wanted) => {
      const emphasesOf = (["doesNotFit", "cannotTell", "possible", "fitsWell"] as const).map((band) =>
        emphasisFor("usual", assessmentOf({ [pattern]: band }), {}),
      );
      expect(emphasesOf).toEqual(["general", "general", wanted, wanted]);
    },
  );

  it("has a row for every pattern but the one that is no pattern", () => {
    const rest: PatternId = "non-specific";
    expect(new Set(emphasisTable.map(({ pattern }) => pattern))).toEqual(
      new Set(patternIds.filter((id) => id !== rest)),
    );
  });

  it("lets the row that asks for more care go first, whatever fits better: one by one down the table", () => {
    const chosen = emphasisTable.map((_, i) =>
      emphasisFor(
        "usual",
        assessmentOf(
          Object.fromEntries(
            emphasisTable.slice(i).map(({ pattern }, n) => [pattern, n === 0 ? "possible" : "fitsWell"]),
          ),
        ),
        {},
      ),
    );
    expect(chosen).toEqual([
      "ease",
      "flexion-tolerant",
      "hip-friendly",
      "flexion-tolerant",
      "buttock",
      "buttock",
      "general",
      "strengthen",
      "release",
    ]);
  });

  it("is gentle whatever the bands when exercise is gentle", () => {
    for (const pattern of patternIds) {
      expect(emphasisFor("gentle", assessmentOf({ [pattern]: "fitsWell" }), {})).toBe("gentle");
    }
  });

  it.each([
    ["walking-limit", "yes", "flexion-tolerant"],
    ["walking-limit", "notSure", "flexion-tolerant"],
    ["walking-limit", "no", "release"],
    ["below-knee", "yes", "ease"],
    ["below-knee", "notSure", "ease"],
    ["below-knee", "no", "release"],
    ["groin-bending-or-stairs", "notSure", "hip-friendly"],
    ["groin-bending-or-stairs", "no", "release"],
  ] as const)("stretches no hip when %s is %s: %s", (linkId, answer, wanted) => {
    const answers = { "long-sitting": "yes", "worse-upright": "yes", [linkId]: answer } as const;
    expect(emphasisFor("usual", assessmentOf({ "hip-flexor-stiff": "fitsWell" }), answers)).toBe(wanted);
    expect(legsSpeakAgainstStretch(answers)).toBe(answer !== "no");
  });

  it("reads the body map: pain in the calf is pain below the knee", () => {
    const answers: Answers = { "pain-back": "both", "pain-calf": "left", "tingling-foot": "no" };
    expect(emphasisFor("usual", assessmentOf({ "hip-flexor-stiff": "fitsWell" }), answers)).toBe("ease");
  });

  it("is gentle when more than half of the questions are not sure, and not at half", () => {
    const stiff = assessmentOf({ "hip-flexor-stiff": "possible" });
    const half = {
      "worse-upright": "notSure",
      "eased-hips-bent": "notSure",
      "long-sitting": "yes",
      "below-knee": "no",
    } as const;
    expect(emphasisFor("usual", stiff, half)).toBe("release");
    expect(emphasisFor("usual", stiff, { ...half, "long-sitting": "notSure" })).toBe("gentle");
  });

  it("does not count a doubt about a question that is not asked any more", () => {
    const stiff = assessmentOf({ "hip-flexor-stiff": "possible" });
    const stale: Answers = {
      "long-sitting": "yes",
      "walking-limit": "no",
      "sitting-eases-legs": "notSure",
      "leaning-eases-legs": "notSure",
      "standing-still-eases-legs": "notSure",
    };
    expect(emphasisFor("usual", stiff, stale)).toBe("release");
  });
});
