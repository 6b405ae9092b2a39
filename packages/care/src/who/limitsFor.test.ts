import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, areaIds, type ConditionId, conditionIds, sideIds } from "../answers/answers.ts";
import { type Band, patternIds } from "../assessment/assessmentResult.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { anyAssessment, assessmentOf } from "../plan/plan.fixture.ts";
import { verdicts } from "./cell.ts";
import { directionRules } from "./directionRules.ts";
import { isLatePregnancy } from "./isLatePregnancy.ts";
import { limitWordKey } from "./limitSource.ts";
import { type Limits, limitsFor } from "./limitsFor.ts";

const nothing: Answers = allNo;
const nothingFits = assessmentOf({});
const limitsOf = (answers: Answers) => limitsFor(answers, nothingFits);
const withCondition = (id: ConditionId, more: Answers = {}) => limitsOf({ ...nothing, [id]: "yes", ...more });
const movements = movementIds.map((id) => catalogue[id]);
const freed = (before: Limits, after: Limits): readonly MovementId[] =>
  movementIds.filter((id) => verdicts.indexOf(after[id].verdict) < verdicts.indexOf(before[id].verdict));

describe("limitsFor", () => {
  it("frees everything when everything is answered no and nothing fits", () => {
    const limits = limitsOf(nothing);
    for (const id of movementIds) expect(limits[id]).toEqual({ verdict: "allow", because: [] });
  });

  it.each(conditionIds)("takes not sure and no answer about %s as yes", (id) => {
    const more: Answers = id === "blood-thinner" ? { "bleeding-signs": "no" } : {};
    const { [id]: _, ...unanswered } = { ...nothing, ...more };
    expect(limitsOf({ ...nothing, ...more, [id]: "notSure" })).toEqual(withCondition(id, more));
    expect(limitsOf(unanswered)).toEqual(withCondition(id, more));
  });

  it("draws the line at week 16, and takes a week that is not known as late", () => {
    expect([15, 16, 17, undefined].map(isLatePregnancy)).toEqual([false, true, true, true]);
    expect([0, 45].map(isLatePregnancy)).toEqual([false, true]);
    const verdictIn = (week: Answers) => withCondition("pregnant", week)["constructive-rest-90-90"].verdict;
    expect([15, 16, 17].map((week) => verdictIn({ "pregnancy-week": week }))).toEqual(["change", "bar", "bar"]);
    expect(verdictIn({})).toBe("bar");
  });

  it.each([-1, 46, 12.5, Number.NaN])("refuses week %s of a pregnancy", (week) => {
    expect(() => withCondition("pregnant", { "pregnancy-week": week })).toThrow(
      `expected a pregnancy-week from 0 to 45, got ${week}`,
    );
  });

  it("names conditions first, then what speaks against a direction, each with its change", () => {
    const limits = limitsFor(
      { ...nothing, "slipped-vertebra": "yes", hernia: "yes", "hip-stays-bent": "notSure" },
      assessmentOf({ stenosis: "possible" }),
    );
    expect(limits["half-kneeling-hip-flexor-stretch"]).toEqual({
      verdict: "bar",
      because: [
        { by: "slipped-vertebra" },
        { by: "hernia", change: "soft-stretch" },
        { by: "hip-stays-bent" },
        { by: "stenosis" },
      ],
    });
  });

  it("words a condition and any other source under their own keys", () => {
    expect([limitWordKey("hernia"), limitWordKey("facet")]).toEqual(["condition.hernia", "limit.facet"]);
  });

  it("leaves everyone a position of ease, breathing and the walk", () => {
    fc.assert(
      fc.property(anyAnswers, anyAssessment, (answers, assessment) => {
        const limits = limitsFor(answers, assessment);
        for (const id of ["side-lying-rest", "diaphragmatic-breathing", "comfortable-walk"] as const) {
          expect(limits[id].verdict).not.toBe("bar");
        }
      }),
      property,
    );
  });
});

const single = [
  ...conditionIds,
  "hip-stays-bent",
  "beating-belly",
  "bleeding-signs",
  "worse-arching",
  "below-knee",
] as const;
const anySide = fc.constantFrom("left", "right", "both", "notSure");

describe("one more yes", () => {
  it("never frees a movement", { timeout: patient.timeout }, () => {
    fc.assert(
      fc.property(anyAnswers, anyAssessment, fc.constantFrom(...single), (answers, assessment, id) => {
        const given = (more: Answers) => limitsFor({ ...answers, ...more }, assessment);
        expect(freed(given({ [id]: "no" }), given({ [id]: "yes" }))).toEqual([]);
        expect(freed(given({ [id]: "no" }), given({ [id]: "notSure" }))).toEqual([]);
        expect(freed(given({}), given({ [id]: "yes" }))).toEqual([]);
      }),
      property,
    );
  });

  it("never frees a movement on the body map, wherever it is", { timeout: patient.timeout }, () => {
    const anyArea = fc.constantFrom(...sideIds, ...areaIds);
    fc.assert(
      fc.property(anyAnswers, anyAssessment, anyArea, anySide, (answers, assessment, id, side) => {
        const told: Answers = { ...Object.fromEntries(areaIds.map((area) => [area, "no"])), ...answers };
        const given = (more: Answers) => limitsFor({ ...told, ...more }, assessment);
        expect(freed(given({ [id]: "no" }), given({ [id]: side }))).toEqual([]);
      }),
      property,
    );
  });

  it("never frees a movement when a pattern fits better", { timeout: patient.timeout }, () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...patternIds), (answers, pattern) => {
        const given = (band: Band) => limitsFor(answers, assessmentOf({ [pattern]: band }));
        expect(freed(given("doesNotFit"), given("possible"))).toEqual([]);
        expect(freed(given("possible"), given("fitsWell"))).toEqual([]);
      }),
      property,
    );
  });
});

const idsBarredBy = (source: string, limits: Limits): readonly MovementId[] =>
  movementIds.filter((id) => limits[id].because.some(({ by, change }) => by === source && change === undefined));
const idsChangedBy = (source: string, limits: Limits): readonly MovementId[] =>
  movementIds.filter((id) => limits[id].because.some(({ by, change }) => by === source && change !== undefined));
const hipFlexorStretches = [
  "edge-of-bed-stretch",
  "half-kneeling-hip-flexor-stretch",
  "couch-stretch",
  "doorway-virabhadrasana-1",
] as const;
const behindBody = [...hipFlexorStretches, "prone-hip-extension"];

describe("stops of the psoas", () => {
  it.each(["hip-stays-bent", "beating-belly"] as const)("%s bars every hip behind the body, also unanswered", (id) => {
    const { [id]: _, ...unanswered } = nothing;
    for (const answers of [{ ...nothing, [id]: "yes" }, { ...nothing, [id]: "notSure" }, unanswered] as Answers[]) {
      expect(idsBarredBy(id, limitsOf(answers))).toEqual(behindBody);
    }
    expect(idsBarredBy(id, limitsOf(nothing))).toEqual([]);
  });

  it("bleeding signs bar them too, unanswered only when the question was opened or is open", () => {
    const barred = (answers: Answers) => idsBarredBy("bleeding-signs", limitsOf({ ...nothing, ...answers }));
    expect(barred({ "bleeding-signs": "yes" })).toEqual(behindBody);
    expect(barred({ "blood-thinner": "yes", "bleeding-signs": "notSure" })).toEqual(behindBody);
    expect(barred({ "blood-thinner": "notSure" })).toEqual(behindBody);
    expect(barred({ "blood-thinner": "yes", "bleeding-signs": "no" })).toEqual([]);
    expect(barred({ "blood-thinner": "no" })).toEqual([]);
    const { "blood-thinner": _, ...unanswered } = nothing;
    expect(idsBarredBy("bleeding-signs", limitsOf(unanswered))).toEqual(behindBody);
  });

  it("stay, whatever a doctor cleared", () => {
    const cleared: Answers = { "seen-on": "2026-11-20", "seen-by": "doctor", "seen-exercise": "yes" };
    for (const id of ["hip-stays-bent", "beating-belly", "bleeding-signs"] as const) {
      expect(idsBarredBy(id, limitsOf({ ...nothing, [id]: "yes", ...cleared }))).toEqual(behindBody);
    }
  });
});

describe("rules of direction", () => {
  it.each(["stenosis", "facet"] as const)("%s counts from possible, and not below", (pattern) => {
    const barred = (band: "possible" | "fitsWell" | "doesNotFit" | "cannotTell") =>
      idsBarredBy(pattern, limitsFor(nothing, assessmentOf({ [pattern]: band })));
    const arching = movements.filter((m) => m.endRangeHipExtension && m.lumbarExtension).map(({ id }) => id);
    expect(arching).toContain("half-kneeling-hip-flexor-stretch");
    expect(arching).toContain("prone-hip-extension");
    expect(barred("possible")).toEqual(arching);
    expect(barred("fitsWell")).toEqual(arching);
    expect(barred("doesNotFit")).toEqual([]);
    expect(barred("cannotTell")).toEqual([]);
  });

  it("ends bridges and bird dogs in a straight line, before the back arches", () => {
    const limits = limitsFor(nothing, assessmentOf({ facet: "possible" }));
    expect(idsChangedBy("facet", limits)).toEqual([
      "bird-dog-leg",
      "bird-dog",
      "bridge",
      "bridge-with-block",
      "marching-bridge",
      "single-leg-bridge",
    ]);
    expect(limits.bridge).toEqual({ verdict: "change", because: [{ by: "facet", change: "hips-level" }] });
  });

  it("counts pain on arching as yes, not sure and no answer alike", () => {
    const { "worse-arching": _, ...unanswered } = nothing;
    const expected = idsBarredBy("stenosis", limitsFor(nothing, assessmentOf({ stenosis: "possible" })));
    for (const answers of [
      { ...nothing, "worse-arching": "yes" },
      { ...nothing, "worse-arching": "notSure" },
      unanswered,
    ])
      expect(idsBarredBy("worse-arching", limitsOf(answers as Answers))).toEqual(expected);
    expect(idsBarredBy("worse-arching", limitsOf(nothing))).toEqual([]);
  });

  it("takes tingling at the front of a thigh, on any side or not sure, as a nerve", () => {
    for (const side of ["left", "right", "both", "notSure"] as const) {
      expect(idsBarredBy("tingling-front-thigh", limitsOf({ ...nothing, "tingling-front-thigh": side }))).toEqual(
        behindBody,
      );
    }
    expect(idsBarredBy("tingling-front-thigh", limitsOf({ ...nothing, "pain-front-thigh": "both" }))).toEqual([]);
  });

  it("spares a nerve root every pull at the end of a range", () => {
    const expected = movements
      .filter((m) => m.hipFlexorStretch || m.endRangeHipExtension || m.endRange || m.id === "supta-padangusthasana")
      .map(({ id }) => id);
    expect(expected).toContain("figure-4");
    expect(idsBarredBy("nerve-root", limitsFor(nothing, assessmentOf({ "nerve-root": "possible" })))).toEqual(expected);
    expect(idsBarredBy("below-knee", limitsOf({ ...nothing, "below-knee": "notSure" }))).toEqual(expected);
    expect(idsBarredBy("below-knee", limitsOf({ ...nothing, "tingling-calf": "left" }))).toEqual(expected);
    expect(idsBarredBy("below-knee", limitsOf({ ...nothing, "pain-knee": "left" }))).toEqual([]);
  });

  it("have a reason in whole words for every cell", () => {
    for (const { cells } of directionRules) {
      for (const { cell } of cells) {
        expect("ownChoice" in cell.basis && cell.basis.ownChoice.split(" ").length).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it("never touch a position of ease, breathing or the walk", () => {
    const every = assessmentOf({ stenosis: "fitsWell", facet: "fitsWell", "nerve-root": "fitsWell" });
    const limits = limitsFor({ ...Object.fromEntries(conditionIds.map((id) => [id, "no"])) }, every);
    for (const { id } of movements.filter(({ counted }) => !counted)) {
      expect(limits[id].because.filter(({ by }) => by !== "bleeding-signs")).toEqual([]);
    }
  });
});
