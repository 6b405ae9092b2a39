import { describe, expect, it } from "vitest";
import { allNo, authored } from "../answers/answers.fixture.ts";
import { conditionIds, medicineIds, signIds } from "../answers/answers.ts";
import { conditionsAsked, medicinesAsked, signsAsked } from "./asked.rule.ts";
import { evaluate } from "./evaluate.ts";
import { pregnancy } from "./pregnancy.rule.ts";
import { recentBirthOrSurgery } from "./recentBirthOrSurgery.rule.ts";
import { adult } from "./triage.fixture.ts";

describe("pregnancy", () => {
  it("is seen soon by a midwife and goes gently", () => {
    expect(evaluate(pregnancy, adult({ pregnant: "yes" }), authored)).toEqual({
      rule: "pregnancy",
      level: "soon",
      exercise: "gentle",
      advice: "midwife-soon",
      because: [{ rule: "pregnancy", linkId: "pregnant", answer: "yes" }],
    });
  });

  it("goes gently, without a level, while it is not sure", () => {
    expect(evaluate(pregnancy, adult({ pregnant: "notSure" }), authored)).toEqual({
      rule: "pregnancy",
      level: "none",
      exercise: "gentle",
      advice: null,
      because: [{ rule: "pregnancy", linkId: "pregnant", answer: "notSure" }],
    });
  });

  it("says nothing on no, and leaves a missing answer to the rule that asks", () => {
    const nothing = { level: "none", exercise: "usual", advice: null, because: [] };
    expect(evaluate(pregnancy, allNo, authored)).toMatchObject(nothing);
    expect(evaluate(pregnancy, {}, authored)).toMatchObject(nothing);
  });
});

describe("recentBirthOrSurgery", () => {
  it.each(["recent-birth", "recent-surgery"] as const)("is seen soon and goes gently: %s", (linkId) => {
    expect(evaluate(recentBirthOrSurgery, adult({ [linkId]: "yes" }), authored)).toEqual({
      rule: "recent-birth-or-surgery",
      level: "soon",
      exercise: "gentle",
      advice: "ask-what-you-may-do",
      because: [{ rule: "recent-birth-or-surgery", linkId, answer: "yes" }],
    });
  });
});

const stops = [
  { rule: signsAsked, ids: signIds, opened: {} },
  { rule: conditionsAsked, ids: conditionIds, opened: {} },
  { rule: conditionsAsked, ids: ["after-birth-signs"], opened: { "recent-birth": "yes" } },
  { rule: conditionsAsked, ids: ["bleeding-signs"], opened: { "blood-thinner": "notSure" } },
  { rule: medicinesAsked, ids: ["takes-medicine"], opened: {} },
  {
    rule: medicinesAsked,
    ids: medicineIds,
    opened: { "takes-medicine": "yes", ...Object.fromEntries(medicineIds.map((id) => [id, "no"])) },
  },
] as const;
const rows = stops.flatMap(({ rule, ids, opened }) => ids.map((linkId) => ({ rule, id: rule.id, linkId, opened })));

describe("what must be asked", () => {
  it.each(rows)("$id stops until $linkId was asked", ({ rule, linkId, opened }) => {
    expect(rule.evaluate(adult({ ...opened, [linkId]: undefined }), authored)).toEqual({
      rule: rule.id,
      level: "none",
      exercise: "stop",
      advice: null,
      because: [{ rule: rule.id, linkId, answer: "missing" }],
    });
  });

  it.each(rows)("$id takes not sure to $linkId as asked", ({ rule, linkId, opened }) => {
    const { because } = rule.evaluate(adult({ ...opened, [linkId]: "notSure" }), authored);
    expect(because.filter((reason) => reason.linkId === linkId)).toEqual([]);
  });

  it("does not ask what is not opened", () => {
    for (const { rule } of stops) {
      expect(rule.evaluate(allNo, authored)).toMatchObject({ exercise: "usual", because: [] });
    }
  });
});
