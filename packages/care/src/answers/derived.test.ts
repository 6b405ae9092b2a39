import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, patient, property } from "./answers.fixture.ts";
import { type Answers, areaIds, historyIds } from "./answers.ts";
import { isRuledOutByMap, withDerived } from "./derived.ts";

/** Everything no on the map and in what comes before it, and no history yet. */
const map = Object.fromEntries(
  Object.entries(allNo).filter(([id]) => !historyIds.some((each) => each === id)),
) as Answers;

describe("withDerived", () => {
  it("says nothing while the map was not answered", () => {
    expect(withDerived({ "birth-year": 1986 })).toEqual({ "birth-year": 1986 });
  });

  it.each([
    [{}, "no"],
    [{ "pain-calf": "left" }, "yes"],
    [{ "tingling-foot": "both" }, "yes"],
    [{ "pain-foot": "notSure" }, "notSure"],
    [{ "pain-knee": "both" }, "no"],
    [{ "pain-back-thigh": "both", "tingling-back-thigh": "left" }, "no"],
    [{ "below-knee": "yes" }, "yes"],
  ] as const)("%j: below the knee %s", (given, answer) => {
    expect(withDerived({ ...map, ...given })["below-knee"]).toBe(answer);
  });

  it.each([
    ["groin-bending-or-stairs", {}, true],
    ["groin-bending-or-stairs", { "pain-groin": "left" }, false],
    ["groin-bending-or-stairs", { "pain-front-thigh": "notSure" }, false],
    ["groin-bending-or-stairs", { "pain-outer-thigh": "left", "tingling-groin": "left" }, true],
    ["buttock-when-sitting", {}, true],
    ["buttock-when-sitting", { "pain-buttock": "both" }, false],
    ["buttock-when-sitting", { "tingling-buttock": "right" }, false],
    ["one-side-below-belt", { "pain-back": "both" }, true],
    ["one-side-below-belt", { "pain-back": "left" }, false],
    ["one-side-below-belt", { "pain-back": "both", "pain-buttock": "right" }, false],
    ["one-side-below-belt", { "pain-back": "notSure" }, false],
    ["front-of-hip-lifting-knee", {}, false],
    ["front-of-hip-lifting-knee", { "front-of-hip-in-stretch": "no" }, true],
    ["front-of-hip-lifting-knee", { "front-of-hip-in-stretch": "left" }, false],
    ["front-of-hip-lifting-knee", { "front-of-hip-in-stretch": "no", "pain-groin": "right" }, false],
  ] as const)("%s with %j is ruled out: %s", (linkId, given, isOut) => {
    expect(isRuledOutByMap(linkId, { ...map, ...given })).toBe(isOut);
    expect(withDerived({ ...map, ...given })[linkId]).toBe(isOut ? "no" : undefined);
  });

  it.each(["yes", "notSure"] as const)("keeps what was said to the question itself: %s", (answer) => {
    expect(withDerived({ ...map, "groin-bending-or-stairs": answer })["groin-bending-or-stairs"]).toBe(answer);
  });

  it("does not rule out what an area left open may hold", () => {
    const { "pain-groin": _, ...open } = map;
    expect(isRuledOutByMap("groin-bending-or-stairs", open)).toBe(false);
  });

  it("refuses an answer it does not know, also behind a map that says no", () => {
    const odd = JSON.parse('{"below-knee":"perhaps"}') as Answers;
    expect(() => withDerived({ ...map, ...odd })).toThrow('got "perhaps"');
  });
});

describe("over any answers", patient, () => {
  it("changes no yes and no doubt to a no, and nothing the second time", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const derived = withDerived(answers);
        const said = [...historyIds, ...areaIds].filter((id) => answers[id] !== undefined && answers[id] !== "no");
        expect(said.filter((id) => derived[id] === "no")).toEqual([]);
        expect(withDerived(derived)).toEqual(derived);
      }),
      property,
    );
  });
});
