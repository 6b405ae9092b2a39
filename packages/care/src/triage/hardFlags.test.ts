import { describe, expect, it } from "vitest";
import { allNo } from "../answers/answers.fixture.ts";
import { emergencyIds } from "../answers/answers.ts";
import { flags } from "./flags.ts";
import { hardFlags } from "./hardFlags.ts";

describe("flags", () => {
  it("has each row of the emergency screen once, hard, with a source", () => {
    expect(flags.map((flag) => flag.key)).toEqual([...emergencyIds]);
    expect(flags.every((flag) => flag.weight === "hard" && flag.source.length > 10)).toBe(true);
  });
});

describe.each(flags)("the flag $key", ({ key, rule }) => {
  it("alone is an emergency and stops the exercises", () => {
    expect(hardFlags(rule, { ...allNo, [key]: "yes" })).toEqual({
      rule,
      level: "emergency",
      exercise: "stop",
      because: [{ rule, linkId: key, answer: "yes" }],
    });
  });

  it("is urgent and stops the exercises when the person is still not sure", () => {
    expect(hardFlags(rule, { ...allNo, [key]: "notSure" })).toEqual({
      rule,
      level: "urgent",
      exercise: "stop",
      because: [{ rule, linkId: key, answer: "notSure" }],
    });
  });

  it("stops the exercises until it is asked, without a level of its own", () => {
    const { [key]: _, ...unasked } = allNo;
    expect(hardFlags(rule, unasked)).toEqual({
      rule,
      level: "none",
      exercise: "stop",
      because: [{ rule, linkId: key, answer: "missing" }],
    });
  });

  it("says nothing on a no", () => {
    expect(hardFlags(rule, allNo)).toEqual({ rule, level: "none", exercise: "usual", because: [] });
  });
});

describe("a rule of two rows", () => {
  it("names the yes before the doubt", () => {
    const answers = { ...allNo, "saddle-bladder-bowel": "notSure", "both-legs-or-giving-way": "yes" } as const;
    expect(hardFlags("cauda-equina-or-both-legs", answers).because.map(({ answer }) => answer)).toEqual([
      "yes",
      "notSure",
    ]);
  });
});
