import { describe, expect, it } from "vitest";
import { allNo } from "../answers/answers.fixture.ts";
import { conditionIds } from "../answers/answers.ts";
import { conditionsAsked } from "./conditionsAsked.rule.ts";
import { pregnancy } from "./pregnancy.rule.ts";
import { recentBirthOrSurgery } from "./recentBirthOrSurgery.rule.ts";

describe("pregnancy", () => {
  it.each(["yes", "notSure"] as const)("is seen soon and goes gently on %s", (answer) => {
    expect(pregnancy({ ...allNo, pregnant: answer })).toEqual({
      rule: "pregnancy",
      level: "soon",
      exercise: "gentle",
      because: [{ rule: "pregnancy", linkId: "pregnant", answer }],
    });
  });

  it("says nothing on no, and leaves a missing answer to the rule that asks", () => {
    expect(pregnancy(allNo)).toMatchObject({ level: "none", exercise: "usual", because: [] });
    expect(pregnancy({})).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });
});

describe("recentBirthOrSurgery", () => {
  it.each([
    ["recent-birth", "yes"],
    ["recent-birth", "notSure"],
    ["recent-surgery", "yes"],
    ["recent-surgery", "notSure"],
  ] as const)("is seen soon and goes gently: %s %s", (linkId, answer) => {
    expect(recentBirthOrSurgery({ ...allNo, [linkId]: answer })).toEqual({
      rule: "recent-birth-or-surgery",
      level: "soon",
      exercise: "gentle",
      because: [{ rule: "recent-birth-or-surgery", linkId, answer }],
    });
  });

  it("says nothing on two noes", () => {
    expect(recentBirthOrSurgery(allNo)).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });
});

describe("conditionsAsked", () => {
  it.each(conditionIds)("stops until %s was asked", (linkId) => {
    const { [linkId]: _, ...rest } = allNo;
    expect(conditionsAsked(rest)).toEqual({
      rule: "conditions-asked",
      level: "none",
      exercise: "stop",
      because: [{ rule: "conditions-asked", linkId, answer: "missing" }],
    });
  });

  it("takes any answer, also not sure, as asked", () => {
    const unsure = Object.fromEntries(conditionIds.map((id) => [id, "notSure"]));
    expect(conditionsAsked({ ...allNo, ...unsure })).toMatchObject({ level: "none", exercise: "usual", because: [] });
  });
});
