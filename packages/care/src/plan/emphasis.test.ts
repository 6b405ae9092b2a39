import { describe, expect, it } from "vitest";
import type { Answers } from "../answers/answers.ts";
import { emphasisFor } from "./emphasis.ts";
import { assessmentOf } from "./plan.fixture.ts";

describe("emphasisFor", () => {
  it.each([
    ["nerve-root", "ease"],
    ["stenosis", "flexion-tolerant"],
    ["hip-joint", "hip-friendly"],
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

  it("lets a competing pattern go before the hip flexor, the nerve before all", () => {
    const all = {
      "nerve-root": "possible",
      stenosis: "fitsWell",
      "hip-joint": "fitsWell",
      "hip-flexor-stiff": "fitsWell",
    } as const;
    const { "nerve-root": _nerve, ...rest } = all;
    const { stenosis: _stenosis, ...last } = rest;
    const chosen = [all, rest, last].map((given) => emphasisFor("usual", assessmentOf(given), {}));
    expect(chosen).toEqual(["ease", "flexion-tolerant", "hip-friendly"]);
  });

  it("is gentle whatever the bands when exercise is gentle", () => {
    expect(emphasisFor("gentle", assessmentOf({ "hip-flexor-stiff": "fitsWell" }), {})).toBe("gentle");
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
    expect(
      emphasisFor("usual", assessmentOf({ "hip-flexor-stiff": "fitsWell" }), {
        "long-sitting": "yes",
        "worse-upright": "yes",
        [linkId]: answer,
      }),
    ).toBe(wanted);
  });

  it("is gentle when more than half of the questions are not sure", () => {
    const stiff = assessmentOf({ "hip-flexor-stiff": "possible" });
    const half = {
      "worse-upright": "notSure",
      "eased-hips-bent": "notSure",
      "long-sitting": "yes",
      "below-knee": "no",
    };
    expect(emphasisFor("usual", stiff, half as Answers)).toBe("release");
    expect(emphasisFor("usual", stiff, { ...half, "long-sitting": "notSure" } as Answers)).toBe("gentle");
  });
});
