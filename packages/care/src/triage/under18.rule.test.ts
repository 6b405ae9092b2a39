import { describe, expect, it } from "vitest";
import { under18 } from "./under18.rule.ts";

const on = "2026-11-22";
const kindStop = { rule: "under-18", level: "soon", exercise: "stop", advice: "adult-with-you" };
const nothing = { rule: "under-18", level: "none", exercise: "usual", advice: null, because: [] };

describe("under18", () => {
  it("stops where the year makes the person 17 at most", () => {
    expect(under18.evaluate({ "birth-year": 2009 }, on)).toEqual({
      ...kindStop,
      because: [{ rule: "under-18", linkId: "birth-year", answer: "yes" }],
    });
  });

  it("asks where the year leaves 18 open", () => {
    expect(under18.evaluate({ "birth-year": 2008 }, on)).toEqual({
      rule: "under-18",
      level: "none",
      exercise: "stop",
      advice: null,
      because: [{ rule: "under-18", linkId: "is-18", answer: "missing" }],
    });
  });

  it.each(["no", "notSure"] as const)("stops on %s where the year leaves 18 open", (answer) => {
    expect(under18.evaluate({ "birth-year": 2008, "is-18": answer }, on)).toEqual({
      ...kindStop,
      because: [{ rule: "under-18", linkId: "is-18", answer }],
    });
  });

  it("lets a person of 18 pass", () => {
    expect(under18.evaluate({ "birth-year": 2008, "is-18": "yes" }, on)).toEqual(nothing);
  });

  it("lets the year decide over an answer given in another year", () => {
    expect(under18.evaluate({ "birth-year": 2007, "is-18": "no" }, on)).toEqual(nothing);
    expect(under18.evaluate({ "birth-year": 2009, "is-18": "yes" }, on).exercise).toBe("stop");
  });

  it.each([2007, 1970, 1930, 1906])("never raises anything for an adult born in %d", (year) => {
    expect(under18.evaluate({ "birth-year": year }, on)).toEqual(nothing);
  });

  it("stops until the year is known", () => {
    expect(under18.evaluate({}, on)).toEqual({
      rule: "under-18",
      level: "none",
      exercise: "stop",
      advice: null,
      because: [{ rule: "under-18", linkId: "birth-year", answer: "missing" }],
    });
  });

  it("refuses an impossible year and names it", () => {
    expect(() => under18.evaluate({ "birth-year": 2027 }, on)).toThrow(RangeError);
    expect(() => under18.evaluate({ "birth-year": 1905 }, on)).toThrow("got 1905");
  });
});
