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
  it("is tried with people of every emphasis, half of whom may exercise as usual", () => {
    const plans = fc.sample(anyPlanInput, { ...property, numRuns: 300 }).map(planFor);
    expect(emphases.filter((each) => !plans.some(({ emphasis }) => emphasis === each))).toEqual([]);
    expect(plans.filter(({ exercise }) => exercise === "usual").length).toBeGreaterThan(plans.length / 2);
  });

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
    [{}, ["hip-flexor-pandiculation", "bridge", "dead-bug", "constructive-rest-90-90"]],
    [
      { stenosis: "possible" },
      ["hip-flexor-pandiculation", "chair-navasana", "bridge", "heel-taps", "constructive-rest-90-90"],
    ],
    [{ "hip-joint": "possible" }, ["chair-navasana", "bridge", "clamshell", "constructive-rest-90-90"]],
    [
      { sacroiliac: "possible" },
      ["hip-flexor-pandiculation", "figure-4", "bridge", "clamshell", "constructive-rest-90-90"],
    ],
    [
      { "hip-flexor-weak": "possible" },
      ["hip-flexor-pandiculation", "isometric-hip-flexion", "bridge", "dead-bug", "constructive-rest-90-90"],
    ],
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

  it("begins with one half session, with the whole first week where the outlook asks for it, with none at rest", () => {
    const soft = { "worry-moving-harms": 10, confidence: 0, mood: 0 } as const;
    const plans = [planFor(planInput({}, release)), planFor(planInput(soft, release))];
    expect(plans.map(({ firstSessions }) => firstSessions)).toEqual([1, 3]);
    expect(plans.map((plan) => weeklyStretchSeconds(plan, "left", 1))).toEqual([135, 45]);
    expect(plans.map((plan) => weeklyStretchSeconds(plan, "left", 2))).toEqual([300, 300]);
    expect(planFor(planInput(soft, { "nerve-root": "possible" })).firstSessions).toBe(0);
  });

  it.each([0, 1.5, Number.NaN])("refuses to count the stretch of week %s", (week) => {
    expect(() => weeklyStretchSeconds(planFor(planInput({})), "left", week)).toThrow("expected a week from 1");
  });

  it("lays someone with a new hip on the side instead of the back, and says why", () => {
    const plan = planFor(planInput({ "hip-replacement": "yes" }));
    expect(plan.items.at(-1)).toMatchObject({ movement: "side-lying-rest", reason: "side-instead-of-back" });
    expect(plan.barred).toContainEqual({ movement: "constructive-rest-90-90", because: "hip-replacement" });
  });

  it("puts an easier movement in the place of one that a hernia bars", () => {
    const plan = planFor(planInput({ hernia: "notSure" }));
    expect(movementsOf(plan)).toEqual(["hip-flexor-pandiculation", "bridge", "heel-taps", "constructive-rest-90-90"]);
    expect(plan.items[2]?.reason).toBe("easier-instead");
    expect(plan.barred).toEqual([{ movement: "dead-bug", because: "hernia" }]);
    expect(plan.items[0]?.changes).toEqual([{ by: "hernia", change: "breathe-freely" }]);
  });

  it.each([
    "hip-replacement",
    "osteoporosis-or-steroids",
    "slipped-vertebra",
    "blood-thinner",
    "hernia",
    "heart-or-blood-pressure",
    "fits-or-bad-balance",
  ] as const)("leaves something to do beside rest with %s, once a doctor has cleared it", (condition) => {
    const seen = { "seen-on": "2026-11-01", "seen-by": "doctor", "seen-exercise": "yes" } as const;
    const answers = { [condition]: "yes", "bleeding-signs": "no", ...seen, "seen-recorded-on": "2026-11-01" } as const;
    for (const bands of [{}, release, { stenosis: "possible" }, { sacroiliac: "possible" }] as const) {
      const plan = planFor(planInput(answers, bands));
      expect(plan.exercise).toBe("usual");
      expect(plan.items.filter(({ movement }) => catalogue[movement].counted).length).toBeGreaterThanOrEqual(2);
    }
  });

  it("lets a pregnant person whom the midwife has cleared do more than rest, in positions that suit", () => {
    const seen = { "seen-on": "2026-11-01", "seen-by": "midwife", "seen-exercise": "yes" } as const;
    const plan = planFor(
      planInput({ pregnant: "yes", "pregnancy-week": 30, ...seen, "seen-recorded-on": "2026-11-01" }),
    );
    const counted = plan.items.map(({ movement }) => catalogue[movement]).filter((row) => row.counted);
    expect(plan.exercise).toBe("usual");
    expect(counted.length).toBeGreaterThanOrEqual(2);
    for (const { position } of counted) expect(["supine", "prone", "bed-edge"]).not.toContain(position);
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
    expect(plan.walk.changes).toEqual([{ by: "pregnant", change: "talk-while-walking" }]);
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
      { "deep-gluteal": "possible" },
      { "hip-flexor-weak": "possible" },
    ] as const;
    const plans = [...bands.map((given) => planFor(planInput({}, given))), planFor(planInput({ pregnant: "yes" }))];
    expect(new Set(plans.map(({ emphasis }) => emphasis))).toEqual(new Set(emphases));
    for (const movement of plans.flatMap(movementsOf)) expect(movementIds).toContain(movement);
    for (const { walk } of plans) expect(walk.minutes * walk.timesPerDay).toBeGreaterThanOrEqual(10);
    expect(catalogue["comfortable-walk"].counted).toBe(false);
  });
});
