import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, conditionIds, emergencyIds } from "../answers/answers.ts";
import { emergencyTriage, triage } from "./triage.ts";
import { exercises, levels, type Triage } from "./triageResult.ts";

const rank = ({ level, exercise }: Triage) => [levels.indexOf(level), exercises.indexOf(exercise)] as const;

const isMilder = (after: Triage, before: Triage) =>
  rank(after)[0] < rank(before)[0] || rank(after)[1] < rank(before)[1];

describe("triage", patient, () => {
  it("lets an adult who says no to everything exercise as usual", () => {
    expect(triage(allNo, authored)).toEqual({ level: "none", exercise: "usual", because: [] });
  });

  it("allows nothing while nothing was asked, and lists all that is to be asked", () => {
    const result = triage({}, authored);
    expect(result).toMatchObject({ level: "none", exercise: "stop" });
    expect(result.because).toHaveLength(emergencyIds.length + conditionIds.length + 1);
    expect(result.because.every(({ answer }) => answer === "missing")).toBe(true);
  });

  it("does not bury an emergency under what was not asked", () => {
    expect(triage({ "leg-cold-white": "yes" }, authored)).toEqual({
      level: "emergency",
      exercise: "stop",
      because: [{ rule: "cold-leg", linkId: "leg-cold-white", answer: "yes" }],
    });
  });

  it("keeps listing what was not asked beside a doubt, as it could be an emergency", () => {
    const { because, level } = triage({ "leg-cold-white": "notSure" }, authored);
    expect(level).toBe("urgent");
    expect(because[0]).toEqual({ rule: "cold-leg", linkId: "leg-cold-white", answer: "notSure" });
    expect(because).toHaveLength(emergencyIds.length + conditionIds.length + 1);
  });

  it("keeps level and exercise apart: cleared no exercise, yet no new care", () => {
    expect(triage({ ...allNo, "seen-exercise": "no" }, authored)).toMatchObject({ level: "none", exercise: "stop" });
  });

  it("puts the most serious reason first", () => {
    const { because } = triage({ ...allNo, pregnant: "yes", "leg-cold-white": "yes" }, authored);
    expect(because.map(({ linkId }) => linkId)).toEqual(["leg-cold-white", "pregnant"]);
  });

  it("refuses a time that begins with no day", () => {
    expect(() => triage(allNo, "yesterday")).toThrow('got "yesterday"');
  });

  it("never lets age alone raise anything from 18 up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1906, max: 2007 }), (year) => {
        expect(triage({ ...allNo, "birth-year": year }, authored)).toEqual(triage(allNo, authored));
      }),
      property,
    );
  });

  // is-18 and seen-exercise are left out: there yes is the answer that frees
  const raising = fc.constantFrom(...emergencyIds, ...conditionIds);

  it("never gets milder when a yes is added", () => {
    fc.assert(
      fc.property(anyAnswers, raising, (answers, linkId) => {
        const before = { ...answers, [linkId]: "no" } as Answers;
        expect(isMilder(triage({ ...before, [linkId]: "yes" }, authored), triage(before, authored))).toBe(false);
      }),
      property,
    );
  });

  it("never gets milder when a no becomes not sure, and a yes weighs at least as much as not sure", () => {
    fc.assert(
      fc.property(anyAnswers, raising, (answers, linkId) => {
        const [no, notSure, yes] = ["no", "notSure", "yes"].map((answer) =>
          triage({ ...answers, [linkId]: answer } as Answers, authored),
        );
        expect(isMilder(notSure!, no!)).toBe(false);
        expect(isMilder(yes!, notSure!)).toBe(false);
      }),
      property,
    );
  });

  it("never allows more when an answer is taken away", () => {
    fc.assert(
      fc.property(anyAnswers, raising, (answers, linkId) => {
        const { [linkId]: _, ...without } = { ...answers, [linkId]: "no" } as Answers;
        const asked = triage({ ...without, [linkId]: "no" }, authored);
        expect(rank(triage(without, authored))[1]).toBeGreaterThanOrEqual(rank(asked)[1]);
      }),
      property,
    );
  });

  it("always has a reason when it is not free, and none when it is", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { level, exercise, because } = triage(answers, authored);
        expect(because.length > 0).toBe(level !== "none" || exercise !== "usual");
      }),
      property,
    );
  });

  it("stops the exercises on every urgent or emergency level", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { level, exercise } = triage(answers, authored);
        expect(level === "none" || level === "soon" || exercise === "stop").toBe(true);
      }),
      property,
    );
  });
});

describe("emergencyTriage", patient, () => {
  it("looks at the emergency rows alone", () => {
    const rows = Object.fromEntries(emergencyIds.map((id) => [id, "no"]));
    expect(emergencyTriage(rows)).toEqual({ level: "none", exercise: "usual", because: [] });
  });

  it("is never stricter than the whole triage", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(isMilder(triage(answers, authored), emergencyTriage(answers))).toBe(false);
      }),
      property,
    );
  });
});
