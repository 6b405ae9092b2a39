import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, property } from "../answers/answers.fixture.ts";
import { type Answers, type ConditionId, conditionIds } from "../answers/answers.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { sources } from "../catalogue/sources.ts";
import { changeKeys, verdicts } from "./cell.ts";
import { conditionTable } from "./conditionTable.ts";
import { isLatePregnancy, latePregnancyFromWeek, limitsFor } from "./limitsFor.ts";
import { latePregnancy } from "./pregnancy.ts";

const nothing: Answers = allNo;
const withCondition = (id: ConditionId, more: Answers = {}) => limitsFor({ ...nothing, [id]: "yes", ...more });
const movements = movementIds.map((id) => catalogue[id]);
const verdictsOf = (limits: ReturnType<typeof limitsFor>, ids: readonly MovementId[]) =>
  ids.map((id) => limits[id].verdict);

describe("the table condition × movement", () => {
  const rows = [...Object.entries(conditionTable), ["late pregnancy", latePregnancy] as const];

  it.each(rows)("%s has a cell with a basis for every movement", (_condition, row) => {
    expect(Object.keys(row)).toEqual([...movementIds]);
    for (const cell of Object.values(row)) {
      const reason = "source" in cell.basis ? sources[cell.basis.source].citation : cell.basis.ownChoice;
      expect(reason.length).toBeGreaterThan(15);
    }
  });

  it("uses every change", () => {
    const used = rows
      .flatMap(([, row]) => Object.values(row))
      .flatMap((cell) => ("change" in cell ? [cell.change] : []));
    expect(new Set(used)).toEqual(new Set(changeKeys));
  });

  it("never bars lying on the side, breathing or the walk", () => {
    for (const [, row] of rows) {
      expect(row["side-lying-rest"].verdict).not.toBe("bar");
      expect(row["diaphragmatic-breathing"].verdict).not.toBe("bar");
      expect(row["comfortable-walk"].verdict).not.toBe("bar");
    }
  });
});

describe("limitsFor", () => {
  it("frees everything when every condition is answered no", () => {
    const limits = limitsFor(nothing);
    for (const id of movementIds) expect(limits[id]).toEqual({ verdict: "allow", because: [] });
  });

  it.each(conditionIds)("takes not sure and no answer about %s as yes", (id) => {
    const { [id]: _, ...unanswered } = nothing;
    expect(limitsFor({ ...nothing, [id]: "notSure" })).toEqual(withCondition(id));
    expect(limitsFor(unanswered)).toEqual(withCondition(id));
  });

  it("lets nobody lie flat in late pregnancy or when the week is not known, and leaves the side", () => {
    for (const week of [{ "pregnancy-week": latePregnancyFromWeek }, {}]) {
      const limits = withCondition("pregnant", week);
      const flat = movements.filter(({ position }) => position === "supine");
      expect(flat.every(({ id }) => limits[id].verdict === "bar")).toBe(true);
      expect(limits["side-lying-rest"].verdict).toBe("change");
      expect(limits["diaphragmatic-breathing"].because).toEqual([{ condition: "pregnant", change: "breathe-freely" }]);
    }
  });

  it("changes, but does not bar, lying on the back before that", () => {
    const limits = withCondition("pregnant", { "pregnancy-week": latePregnancyFromWeek - 1 });
    expect(limits["constructive-rest-90-90"].verdict).toBe("change");
    expect(limits.bridge.verdict).toBe("change");
  });

  it("draws the line at week 16", () => {
    expect([15, 16, 17].map(isLatePregnancy)).toEqual([false, true, true]);
    expect([0, 45].map(isLatePregnancy)).toEqual([false, true]);
  });

  it.each([-1, 46, 12.5, Number.NaN])("refuses week %s of a pregnancy", (week) => {
    expect(() => withCondition("pregnant", { "pregnancy-week": week })).toThrow(
      `expected a pregnancy-week from 0 to 45, got ${week}`,
    );
  });

  it("bars every hip-flexor stretch with a new hip or a slipped vertebra", () => {
    const endRange = movements.filter(({ endRangeHipExtension }) => endRangeHipExtension).map(({ id }) => id);
    expect(verdictsOf(withCondition("hip-replacement"), endRange)).toEqual(["bar", "bar"]);
    expect(verdictsOf(withCondition("slipped-vertebra"), endRange)).toEqual(["bar", "bar"]);
  });

  it("gives a new hip no right angle, only the side", () => {
    const limits = withCondition("hip-replacement");
    expect(verdictsOf(limits, ["constructive-rest-90-90", "chair-navasana", "side-lying-rest"])).toEqual([
      "bar",
      "bar",
      "change",
    ]);
  });

  it("bars everything that counts as exercise after recent surgery", () => {
    const limits = withCondition("recent-surgery");
    expect(movements.filter(({ counted }) => counted).every(({ id }) => limits[id].verdict === "bar")).toBe(true);
    expect(limits["constructive-rest-90-90"].verdict).toBe("bar");
  });

  it("allows nothing unchanged that could end in a fall when balance is bad", () => {
    const limits = withCondition("fits-or-bad-balance");
    expect(movements.filter(({ balance }) => balance).some(({ id }) => limits[id].verdict === "allow")).toBe(false);
    expect(verdictsOf(limits, ["doorway-virabhadrasana-1", "single-leg-bridge"])).toEqual(["bar", "bar"]);
  });

  it("spares a hernia every bracing and a weak heart every raised arm", () => {
    expect(verdictsOf(withCondition("hernia"), ["chair-navasana", "supta-padangusthasana"])).toEqual(["bar", "bar"]);
    expect(withCondition("heart-or-blood-pressure")["doorway-virabhadrasana-1"].verdict).toBe("bar");
  });

  it("is never loosened by one more condition", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...conditionIds), (answers, condition) => {
        const [before, after] = [limitsFor(answers), limitsFor({ ...answers, [condition]: "yes" })];
        for (const id of movementIds) {
          expect(verdicts.indexOf(after[id].verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(before[id].verdict));
        }
      }),
      property,
    );
  });

  it("is never loosened by a pregnancy going on", () => {
    const [early, late] = [withCondition("pregnant", { "pregnancy-week": 8 }), withCondition("pregnant")];
    for (const id of movementIds) {
      expect(verdicts.indexOf(late[id].verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(early[id].verdict));
    }
  });
});
