import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, conditionIds } from "../answers/answers.ts";
import { assess } from "../assessment/assess.ts";
import { triage } from "../triage/triage.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { type HomeTestId, homeTestIds } from "./homeTest.ts";
import type { HomeTestResult } from "./homeTestResult.ts";
import { homeTests } from "./homeTests.ts";
import { type TestDay, whyNotTest } from "./mayTest.ts";

const dayOf = (answers: Answers, more: Partial<TestDay> = {}): TestDay => ({
  answers,
  triage: triage(answers, authored),
  limits: limitsFor(answers, assess(answers, authored)),
  nrs: 3,
  masking: "none",
  today: [],
  ...more,
});
const why = (answers: Answers, more: Partial<TestDay> = {}) =>
  Object.fromEntries(homeTestIds.map((id) => [id, whyNotTest(id, dayOf(answers, more))]));
const provoking = homeTestIds.filter((id) => homeTests[id].provokes);
const calm = homeTestIds.filter((id) => !homeTests[id].provokes);
const all = (ids: readonly HomeTestId[], said: string | null) => Object.fromEntries(ids.map((id) => [id, said]));

const done = (test: HomeTestId, where: string): HomeTestResult => ({
  ...{ test, nrs: 3, masked: "no" },
  tries: [{ side: "both", told: { where } }],
});

describe("whyNotTest", patient, () => {
  it("lets someone without conditions do all of them", () => {
    expect(why(allNo)).toEqual(all(homeTestIds, null));
  });

  it("waits with those that provoke from a pain of 7, and not below", () => {
    expect(why(allNo, { nrs: 6 })).toEqual(all(homeTestIds, null));
    expect(why(allNo, { nrs: 7 })).toEqual({ ...all(provoking, "stirred-up"), ...all(calm, null) });
  });

  it("waits with them for the rest of a day after one that brought on pain, and perhaps did", () => {
    const after = { ...all(provoking, "one-today"), ...all(calm, null) };
    expect(why(allNo, { today: [done("squat", "groin")] })).toEqual(after);
    expect(why(allNo, { today: [done("squat", "notSure")] })).toEqual(after);
    expect(why(allNo, { today: [done("squat", "none"), done("heel-walk", "leg")] })).toEqual(all(homeTestIds, null));
  });

  it("waits with them while a strong medicine works, and not for a painkiller, under which they are kept apart", () => {
    expect(why(allNo, { masking: "strong" })).toEqual({ ...all(provoking, "strong-medicine"), ...all(calm, null) });
    expect(why(allNo, { masking: "painkiller" })).toEqual(all(homeTestIds, null));
  });

  it.each(["leg-worse-than-back", "slow-to-ease", "foot-drags"] as const)("has none at all after %s", (sign) => {
    const answers = { ...allNo, "below-knee": "yes", "pain-calf": "left", [sign]: "yes" } as Answers;
    expect(why(answers)).toEqual(all(homeTestIds, "exercise-waits"));
  });

  it("waits while it is not known whether the leg is worse than the back", () => {
    const answers = { ...allNo, "pain-calf": "left", "leg-worse-than-back": "notSure" } as Answers;
    const day = dayOf(answers, { triage: { exercise: "usual" } });
    expect(whyNotTest("squat", day)).toBe("stirred-up");
    expect(whyNotTest("heel-walk", day)).toBeNull();
  });

  it.each(homeTestIds)("%s is barred by each of its conditions, by yes, not sure and silence", (id) => {
    expect(homeTests[id].notWith.length).toBeGreaterThan(0);
    for (const condition of homeTests[id].notWith) {
      for (const said of ["yes", "notSure", undefined] as const) {
        const answers = { ...allNo, [condition]: said } as Answers;
        expect(whyNotTest(id, dayOf(answers, { triage: { exercise: "usual" } }))).toBe("not-for-you");
      }
    }
  });

  it("lets nobody with a new hip or a fresh operation bend it far or bear on it alone", () => {
    for (const condition of ["hip-replacement", "recent-surgery"] as const) {
      const answers = { ...allNo, [condition]: "yes" } as Answers;
      const free = homeTestIds.filter(
        (id) => whyNotTest(id, dayOf(answers, { triage: { exercise: "usual" } })) === null,
      );
      const calmOnHip = ["heel-walk", "toe-walk", "single-leg-stand", "bridge-hold", "standing-arch"];
      expect(free.every((id) => condition === "hip-replacement" && calmOnHip.includes(id))).toBe(true);
    }
  });

  it("bars a test wherever a movement like it is barred, over any answers", () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 10 }), (answers, nrs) => {
        const day = dayOf(answers, { nrs });
        for (const id of homeTestIds) {
          const free = whyNotTest(id, day) === null;
          const barred = homeTests[id].like.some((movement) => day.limits[movement].verdict === "bar");
          expect(free && (barred || day.triage.exercise !== "usual")).toBe(false);
          expect(free && homeTests[id].provokes && nrs >= 7).toBe(false);
          expect(free && homeTests[id].notWith.some((condition) => answers[condition] !== "no")).toBe(false);
        }
      }),
      property,
    );
  });
});

describe("the table of home tests", () => {
  it("has each test with a source, stop rules, and conditions that exist", () => {
    for (const id of homeTestIds) {
      const { source, stopRules, notWith, asks, measure } = homeTests[id];
      expect(source.length).toBeGreaterThan(40);
      expect(stopRules.length).toBeGreaterThan(0);
      expect(notWith.every((condition) => conditionIds.includes(condition))).toBe(true);
      expect(asks.length > 0 || measure !== null).toBe(true);
    }
  });
});
