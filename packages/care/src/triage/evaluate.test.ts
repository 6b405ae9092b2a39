import { describe, expect, it } from "vitest";
import { allNo, authored } from "../answers/answers.fixture.ts";
import { sideCodes } from "../answers/answers.ts";
import { evaluate } from "./evaluate.ts";
import { type Condition, isHard, type Outcome, type SignRule } from "./rule.ts";
import { bySeverity } from "./severity.ts";
import { signRules } from "./signRules.ts";
import { adult, aged, clearedBy } from "./triage.fixture.ts";
import { holds, type Truth, truthOf } from "./truth.ts";

const truth =
  (signs: Readonly<Record<string, Truth>>) =>
  (key: string): Truth =>
    signs[key] ?? "no";

describe("holds", () => {
  const both: Condition = { all: ["pregnant", "hernia"] };
  const either: Condition = { any: ["pregnant", "hernia"] };
  const two: Condition = { atLeast: 2, of: ["pregnant", "hernia", "foot-drags"] };

  it.each([
    [both, { pregnant: "yes", hernia: "yes" }, "yes"],
    [both, { pregnant: "yes", hernia: "notSure" }, "notSure"],
    [both, { pregnant: "notSure", hernia: "missing" }, "missing"],
    [both, { pregnant: "yes", hernia: "no" }, "no"],
    [either, { pregnant: "no", hernia: "notSure" }, "notSure"],
    [either, { pregnant: "missing", hernia: "yes" }, "yes"],
    [two, { pregnant: "yes" }, "no"],
    [two, { pregnant: "yes", hernia: "notSure" }, "notSure"],
    [two, { pregnant: "yes", "foot-drags": "yes" }, "yes"],
    [{ any: [both, "foot-drags"] }, { pregnant: "yes", hernia: "notSure" }, "notSure"],
  ] as const)("%j of %j is %s", (condition, signs, expected) => {
    expect(holds(condition as Condition, truth(signs))).toBe(expected);
  });
});

describe("truthOf", () => {
  it.each(sideCodes)("reads the side %s", (side) => {
    const expected = side === "no" || side === "notSure" ? side : "yes";
    expect(truthOf("pain-groin", { "pain-groin": side }, authored)).toBe(expected);
  });

  it("does not count what is no longer asked", () => {
    expect(truthOf("opioid", { "takes-medicine": "no", opioid: "yes" }, authored)).toBe("no");
    expect(truthOf("opioid", { "takes-medicine": "yes", opioid: "yes" }, authored)).toBe("yes");
  });

  it("counts an age from the first day on which it is possible", () => {
    expect([59, 60, 61].map((years) => truthOf("age-from-60", aged(years), authored))).toEqual(["no", "yes", "yes"]);
    expect(truthOf("age-from-60", {}, authored)).toBe("missing");
  });

  it("takes a year that leaves 18 open for under 18 until the person says otherwise", () => {
    expect(truthOf("age-under-18", aged(18), authored)).toBe("yes");
    expect(truthOf("age-under-18", { ...aged(18), "is-18": "yes" }, authored)).toBe("no");
    expect(truthOf("age-under-18", { ...aged(17), "is-18": "yes" }, authored)).toBe("yes");
    expect(truthOf("age-under-18", aged(19), authored)).toBe("no");
  });
});

describe("isHard", () => {
  const outcome = (when: Condition, level: Outcome["level"]): Outcome => ({
    when,
    level,
    exercise: "stop",
    advice: null,
  });

  it("is one sign, alone enough for emergency or urgent", () => {
    expect(isHard(outcome("foot-drags", "urgent"))).toBe(true);
    expect(isHard(outcome("foot-drags", "emergency"))).toBe(true);
    expect(isHard(outcome("foot-drags", "soon"))).toBe(false);
    expect(isHard(outcome({ all: ["foot-drags", "pregnant"] }, "emergency"))).toBe(false);
  });
});

describe("the rules", () => {
  it.each(signRules)("$id has its outcomes worst first, a source, and a stop for all that is urgent", (rule) => {
    expect(rule.outcomes.toSorted(bySeverity)).toEqual(rule.outcomes);
    expect(rule.source.length).toBeGreaterThan(10);
    const serious = rule.outcomes.filter(({ level }) => level === "urgent" || level === "emergency");
    expect(serious.filter(({ exercise }) => exercise !== "stop")).toEqual([]);
    expect(rule.outcomes.filter(({ level, advice }) => level !== "none" && advice === null)).toEqual([]);
    expect(rule.outcomes.filter(({ onlyDoctor, level }) => onlyDoctor && level !== "soon")).toEqual([]);
  });
});

const ruleOf = (...outcomes: readonly Outcome[]): SignRule => ({ id: "kidney", row: null, source: "a test", outcomes });
const urgentPair: Outcome = {
  when: { all: ["spine-spot", "small-fall"] },
  level: "urgent",
  exercise: "stop",
  advice: "doctor-today",
};
const hard: Outcome = { when: "foot-drags", level: "emergency", exercise: "stop", advice: "call-now" };
const soon: Outcome = { when: "small-fall", level: "soon", exercise: "gentle", advice: "physio-soon" };

describe("evaluate", () => {
  it("names the yes before the doubt, and nothing that does not count", () => {
    const answers = adult({ "spine-spot": "notSure", "small-fall": "yes", "foot-drags": "no" });
    expect(evaluate(ruleOf(urgentPair, soon), answers, authored)).toEqual({
      rule: "kidney",
      level: "soon",
      exercise: "stop",
      advice: "physio-soon",
      because: [
        { rule: "kidney", linkId: "small-fall", answer: "yes" },
        { rule: "kidney", linkId: "spine-spot", answer: "notSure" },
      ],
    });
  });

  it("tells whoever stops over a doubt alone to have it looked at", () => {
    const answers = adult({ "spine-spot": "notSure", "small-fall": "notSure" });
    expect(evaluate(ruleOf(urgentPair), answers, authored)).toMatchObject({
      level: "none",
      exercise: "stop",
      advice: "doctor-soon",
    });
  });

  it("says nothing on noes", () => {
    expect(evaluate(ruleOf(hard, urgentPair, soon), allNo, authored)).toEqual({
      rule: "kidney",
      level: "none",
      exercise: "usual",
      advice: null,
      because: [],
    });
  });

  it.each([
    ["an emergency", hard, { "foot-drags": "yes" }, "doctor", "emergency", "stop"],
    ["a doubted emergency", hard, { "foot-drags": "notSure" }, "doctor", "soon", "gentle"],
    ["a doubted emergency", hard, { "foot-drags": "notSure" }, "physiotherapist", "urgent", "stop"],
    ["what is urgent", urgentPair, { "spine-spot": "yes", "small-fall": "yes" }, "emergency", "soon", "gentle"],
    ["what is urgent", urgentPair, { "spine-spot": "yes", "small-fall": "yes" }, "midwife", "urgent", "stop"],
    ["a doubt about it", urgentPair, { "spine-spot": "yes", "small-fall": "notSure" }, "doctor", "none", "gentle"],
    ["what is soon", soon, { "small-fall": "yes" }, "physiotherapist", "none", "usual"],
    ["what is soon", soon, { "small-fall": "yes" }, "other", "soon", "gentle"],
    ["a doubt about it", soon, { "small-fall": "notSure" }, "midwife", "none", "usual"],
    ["what only a doctor clears", { ...soon, onlyDoctor: true }, { "small-fall": "yes" }, "midwife", "soon", "gentle"],
    ["what only a doctor clears", { ...soon, onlyDoctor: true }, { "small-fall": "yes" }, "doctor", "none", "usual"],
  ] as const)("%s, cleared: %j %j by %s gives %s, %s", (_, outcome, signs, by, level, exercise) => {
    const answers = { ...adult(signs), ...clearedBy(by) };
    expect(evaluate(ruleOf(outcome as Outcome), answers, authored)).toMatchObject({ level, exercise });
  });
});
