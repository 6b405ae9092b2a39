import { type Answers, type Assessment, journey, ruleResults, whatWouldChange } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { screensToPlan } from "../../app/withPlan.fixture.ts";
import { nextStepOf } from "./nextStep.ts";

const authored = "2026-11-22";
const planned = Object.assign({}, ...screensToPlan.map((screen) => screen.answers)) as Answers;

const changeOf = (assessment: Assessment) =>
  whatWouldChange(assessment).find(({ pattern }) => pattern === assessment.patterns[0]?.pattern);

function step(more: Answers = {}, hasTrained = false) {
  const answers = { ...planned, ...more };
  const { triage, assessment } = journey(answers, authored);
  const change = changeOf(assessment);
  return nextStepOf({
    ...{ triage, rules: ruleResults(answers, authored), best: assessment.patterns[0]!, hasTrained },
    open: [...(change?.up ?? []), ...(change?.down ?? [])],
    tests: triage.exercise === "usual" ? (change?.tests ?? []) : [],
  });
}

describe("what to do next", () => {
  it("is the plan before the first session, then a home test that speaks to the answer, then the plan again", () => {
    expect(step()).toEqual({ kind: "plan" });
    expect(step({}, true)).toEqual({ kind: "test", test: "thomas-back-flat" });
    expect(step({ "thigh-stays-up": "left" }, true)).toEqual({ kind: "planOn" });
  });

  it("is to see someone wherever triage says so, and no home test", () => {
    expect(step({ "weight-loss": "yes" }, true)).toEqual({ kind: "someone" });
  });

  it("is the doubt that exercise waits for", () => {
    expect(step({ "birth-year": 1955, "small-fall": "notSure" })).toEqual({ kind: "doubt", asked: "small-fall" });
  });

  it("is a gentle plan where only gentleness is asked for", () => {
    expect(step({ "slow-to-ease": "yes" })).toEqual({ kind: "planGentle" });
  });

  it("is a question while we cannot tell", () => {
    const unsure = Object.fromEntries(Object.keys(screensToPlan[5].answers).map((id) => [id, "notSure"])) as Answers;
    expect(step({ ...unsure, "red-eye": "no", "slow-to-ease": "no", "not-improving": "no" })).toMatchObject({
      kind: expect.stringMatching(/question|someone/),
    });
  });
});
