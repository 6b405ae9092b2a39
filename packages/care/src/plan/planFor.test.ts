import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, property } from "../answers/answers.fixture.ts";
import { assess } from "../assessment/assess.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds } from "../catalogue/movement.ts";
import { triage } from "../triage/triage.ts";
import { anyPlanInput, longRun, planInput } from "./plan.fixture.ts";
import { planFor } from "./planFor.ts";
import { emphases, type Plan } from "./planResult.ts";
import { planViolations } from "./planViolations.ts";
import { gainfulStretchSeconds, mostStretchSeconds, weeklyStretchSeconds } from "./stretchVolume.ts";

const movementsOf = ({ items }: Pick<Plan, "items">) => items.map(({ movement }) => movement);
const release = { "hip-flexor-stiff": "possible" } as const;

describe("planFor", () => {
  it(
    "keeps every rule, whatever the person and whatever the bands",
    () => {
      fc.assert(
        fc.property(anyPlanInput, (input) => {
          expect(planViolations(planFor(input), input)).toEqual([]);
        }),
        property,
      );
    },
    longRun,
  );

  it(
    "keeps every rule behind the real assessment, and makes no plan after a stop",
    () => {
      fc.assert(
        fc.property(anyAnswers, (answers) => {
          const result = triage(answers, authored);
          const input = { answers, triage: result, assessment: assess(answers, authored), authored };
          const outcome = result.exercise === "stop" ? "stop" : planViolations(planFor(input), input);
          expect(["stop", []]).toContainEqual(outcome);
        }),
        property,
      );
    },
    longRun,
  );

  it("refuses to plan when triage says stop", () => {
    expect(() => planFor(planInput({ "fever-and-ill": "yes" }))).toThrow('expected exercise "usual" or "gentle"');
  });

  it("refuses a time that is no time", () => {
    expect(() => planFor({ ...planInput({}), authored: "yesterday" })).toThrow("expected a day such as 2026-11-22");
  });

  it.each([
    [
      release,
      [
        "hip-flexor-pandiculation",
        "chair-navasana",
        "half-kneeling-hip-flexor-stretch",
        "bridge",
        "constructive-rest-90-90",
      ],
    ],
    [{}, ["hip-flexor-pandiculation", "supta-padangusthasana", "bridge", "constructive-rest-90-90"]],
    [{ stenosis: "possible" }, ["hip-flexor-pandiculation", "chair-navasana", "bridge", "constructive-rest-90-90"]],
    [{ "hip-joint": "possible" }, ["chair-navasana", "bridge", "constructive-rest-90-90"]],
    [{ "nerve-root": "possible" }, ["constructive-rest-90-90", "diaphragmatic-breathing"]],
  ] as const)("chooses for %o its own movements, in the order of the stages", (bands, wanted) => {
    const plan = planFor(planInput({}, bands));
    expect(movementsOf(plan)).toEqual(wanted);
    expect(plan.barred).toEqual([]);
    expect(plan.gentleUntil).toBeNull();
  });

  it("gives the stiff side one set more and puts it first, in usual sessions only", () => {
    const { items } = planFor(planInput({}, release, "right"));
    const stretch = items.find(({ movement }) => movement === "half-kneeling-hip-flexor-stretch");
    expect(stretch?.usual.map(({ side, sets }) => [side, sets])).toEqual([
      ["right", 3],
      ["left", 2],
    ]);
    expect(stretch?.first).toEqual([
      { side: "right", sets: 1, repetitions: 1, holdSeconds: 15, restSeconds: 10 },
      { side: "left", sets: 1, repetitions: 1, holdSeconds: 15, restSeconds: 10 },
    ]);
  });

  it.each(["both", null] as const)("treats both sides alike when the stiff side is %s", (stiffSide) => {
    for (const { usual } of planFor(planInput({}, release, stiffSide)).items) {
      expect(new Set(usual.map(({ sets }) => sets)).size).toBe(1);
      expect(["both", "left"]).toContain(usual[0]?.side);
    }
  });

  it("stretches too little in the first week to gain from it, then enough on each side and never too much", () => {
    const plan = planFor(planInput({}, release, "left"));
    expect([1, 2].map((week) => weeklyStretchSeconds(plan, "left", week))).toEqual([195, 450]);
    expect([1, 2].map((week) => weeklyStretchSeconds(plan, "right", week))).toEqual([135, 300]);
    expect(gainfulStretchSeconds).toBe(240);
    expect(mostStretchSeconds).toBe(1920);
  });

  it.each([0, 1.5, Number.NaN])("refuses to count the stretch of week %s", (week) => {
    expect(() => weeklyStretchSeconds(planFor(planInput({})), "left", week)).toThrow("expected a week from 1");
  });

  it("lays someone with a new hip on the side instead of the back, and says why", () => {
    const plan = planFor(planInput({ "hip-replacement": "yes" }));
    expect(movementsOf(plan)).toEqual([
      "hip-flexor-pandiculation",
      "supta-padangusthasana",
      "bridge",
      "side-lying-rest",
    ]);
    expect(plan.barred).toEqual([{ movement: "constructive-rest-90-90", because: "hip-replacement" }]);
    expect(plan.items.at(-1)?.reason).toBe("side-instead-of-back");
  });

  it("leaves out what a hernia bars, chair and leg raise alike", () => {
    const plan = planFor(planInput({ hernia: "notSure" }));
    expect(movementsOf(plan)).toEqual(["hip-flexor-pandiculation", "bridge", "constructive-rest-90-90"]);
    expect(plan.barred).toEqual([{ movement: "supta-padangusthasana", because: "hernia" }]);
    expect(plan.items[0]?.changes).toEqual([{ condition: "hernia", change: "breathe-freely" }]);
  });

  it("takes the stretch out for a slipped vertebra, also when it was wanted most", () => {
    const plan = planFor(planInput({ "slipped-vertebra": "yes" }, { "hip-flexor-stiff": "fitsWell" }, "left"));
    expect(movementsOf(plan)).not.toContain("half-kneeling-hip-flexor-stretch");
    expect(weeklyStretchSeconds(plan, "left", 2)).toBe(0);
  });

  it("lays a pregnant person on the side, with a changed breath and walk", () => {
    const plan = planFor(planInput({ pregnant: "yes", "pregnancy-week": 30 }, release));
    expect(plan.emphasis).toBe("gentle");
    expect(movementsOf(plan)).toEqual(["side-lying-rest", "diaphragmatic-breathing"]);
    expect(plan.walk.changes).toEqual([{ condition: "pregnant", change: "talk-while-walking" }]);
  });

  it.each([
    ["2026-11-22", "2026-11-28"],
    ["2026-11-16", "2026-11-22"],
  ])("is gentle for the seven days from %s to %s", (day, last) => {
    const plan = planFor(planInput({ "seen-exercise": "yes", "seen-by": "doctor", "seen-recorded-on": day }, release));
    expect([plan.exercise, plan.emphasis, plan.gentleUntil]).toEqual(["gentle", "gentle", last]);
  });

  it("is usual on the eighth day", () => {
    const plan = planFor(
      planInput({ "seen-exercise": "yes", "seen-by": "doctor", "seen-recorded-on": "2026-11-15" }, release),
    );
    expect([plan.exercise, plan.emphasis, plan.gentleUntil]).toEqual(["usual", "release", null]);
  });

  it("counts the week across the end of a year", () => {
    const answers = {
      ...allNo,
      "seen-exercise": "yes",
      "seen-by": "doctor",
      "seen-recorded-on": "2025-12-29",
    } as const;
    const input = { ...planInput({}), answers, triage: triage(answers, "2025-12-30"), authored: "2025-12-30" };
    expect(planFor(input).gentleUntil).toBe("2026-01-04");
  });

  it("reaches every emphasis, and every movement of a plan is in the catalogue", () => {
    const bands = [
      {},
      release,
      { stenosis: "possible" },
      { "hip-joint": "possible" },
      { "nerve-root": "fitsWell" },
    ] as const;
    const plans = [...bands.map((given) => planFor(planInput({}, given))), planFor(planInput({ pregnant: "yes" }))];
    expect(new Set(plans.map(({ emphasis }) => emphasis))).toEqual(new Set(emphases));
    for (const movement of plans.flatMap(movementsOf)) expect(movementIds).toContain(movement);
    for (const { walk } of plans) expect(walk.minutes * walk.timesPerDay).toBeGreaterThanOrEqual(10);
    expect(catalogue["comfortable-walk"].counted).toBe(false);
  });
});
