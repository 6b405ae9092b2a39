import { describe, expect, it } from "vitest";
import { authored } from "../answers/answers.fixture.ts";
import { emergencyIds, followUpIds, medicineIds, signIds } from "../answers/answers.ts";
import { flags } from "./flags.ts";
import { isHard, signsOf } from "./rule.ts";
import { signRules } from "./signRules.ts";
import { adult, opened, outcomeOf, said } from "./triage.fixture.ts";
import { triage } from "./triage.ts";
import { isSign, type SignKey } from "./truth.ts";

const outcomes = signRules.flatMap((rule) => rule.outcomes);
const keys = flags.map(({ key }) => key);
const signs = flags.flatMap(({ key, weight }) => (isSign(key) ? [{ key, weight }] : []));

/** For a condition that opens another question. */
const noFollowUp = Object.fromEntries(followUpIds.map((id) => [id, "no"]));

describe("flags", () => {
  it("has each sign that a rule reads, once, and no other", () => {
    expect(keys.toSorted()).toEqual([...signsOf(outcomes)].toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has every row of both screens, those of the first all hard", () => {
    expect([...emergencyIds, ...signIds].filter((id) => !keys.includes(id))).toEqual([]);
    const weak = flags.filter(({ weight }) => weight === "weak").map(({ key }) => key);
    expect(emergencyIds.filter((id) => weak.includes(id))).toEqual([]);
  });

  it("leaves out no medicine but the one that weighs nothing in triage", () => {
    expect(medicineIds.filter((id) => !keys.includes(id))).toEqual(["other-painkiller"]);
  });

  it("is hard exactly where one sign alone makes an outcome emergency or urgent", () => {
    const hard = new Set(outcomes.filter(isHard).map(({ when }) => when));
    expect(
      flags
        .filter(({ weight }) => weight === "hard")
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([...hard].toSorted());
  });

  it.each(signs)("$key alone is as serious as $weight says", ({ key, weight }) => {
    const [level, exercise] = outcomeOf({ ...noFollowUp, ...opened(key), [key]: said(key, "yes") });
    expect(level === "urgent" || level === "emergency").toBe(weight === "hard");
    expect(exercise === "stop").toBe(weight === "hard");
  });

  it.each(signs.filter(({ weight }) => weight === "hard"))("$key not sure is urgent and stops", ({ key }) => {
    const answers = adult({ ...opened(key), [key]: "notSure" });
    expect(triage(answers, authored)).toMatchObject({ level: "urgent", exercise: "stop" });
    expect(triage(answers, authored).because[0]).toMatchObject({ linkId: key, answer: "notSure" });
  });

  const screened: readonly SignKey[] = signs
    .filter(({ weight, key }) => weight === "hard" && key !== "red-eye")
    .map(({ key }) => key);

  it.each(screened)("%s stops the exercises until it is asked", (key) => {
    const { exercise, because } = triage(adult({ ...opened(key), [key]: undefined }), authored);
    expect(exercise).toBe("stop");
    expect(because.filter(({ linkId }) => linkId === key)).toMatchObject([{ linkId: key, answer: "missing" }]);
  });

  it.each(signs.filter(({ weight }) => weight === "weak"))("$key not sure raises no level", ({ key }) => {
    const before = outcomeOf({ ...opened(key), [key]: "no" });
    expect(outcomeOf({ ...opened(key), [key]: "notSure" })[0]).toBe(before[0]);
  });
});
