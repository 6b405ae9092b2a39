import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, conditionIds, emergencyIds, seenByCodes, signIds } from "../answers/answers.ts";
import { flags } from "./flags.ts";
import { clearedBy, isMilder, opened, said } from "./triage.fixture.ts";
import { ruleResults, triage } from "./triage.ts";
import { exercises } from "./triageResult.ts";
import { isSign } from "./truth.ts";

/** All that is asked of someone who has answered nothing: two screens, the conditions, the year and the medicines. */
const firstQuestions = emergencyIds.length + signIds.length + conditionIds.length + 2;

describe("triage", patient, () => {
  it("lets an adult who says no to everything exercise as usual", () => {
    expect(triage(allNo, authored)).toEqual({ level: "none", exercise: "usual", advice: [], because: [] });
  });

  it("allows nothing while nothing was asked, and lists all that is to be asked", () => {
    const result = triage({}, authored);
    expect(result).toMatchObject({ level: "none", exercise: "stop" });
    expect(result.because).toHaveLength(firstQuestions);
    expect(result.because.every(({ answer }) => answer === "missing")).toBe(true);
  });

  it("does not bury an emergency under what was not asked", () => {
    expect(triage({ "leg-cold-white": "yes" }, authored)).toEqual({
      level: "emergency",
      exercise: "stop",
      advice: ["call-now"],
      because: [{ rule: "cold-leg", linkId: "leg-cold-white", answer: "yes" }],
    });
  });

  it("keeps listing what was not asked beside a doubt, as it could be an emergency", () => {
    const { because, level } = triage({ "leg-cold-white": "notSure" }, authored);
    expect(level).toBe("urgent");
    expect(because[0]).toEqual({ rule: "cold-leg", linkId: "leg-cold-white", answer: "notSure" });
    expect(because).toHaveLength(firstQuestions);
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

  it("lets age add something only from 18 up beside a sign", () => {
    expect(triage({ ...allNo, "small-fall": "yes", "birth-year": 1950 }, authored).level).toBe("urgent");
  });

  it("tells what to do, most serious first and each once", () => {
    const answers = { ...allNo, pregnant: "yes", "foot-drags": "yes", "burning-rash": "yes" } as const;
    expect(triage(answers, authored).advice).toEqual(["doctor-today", "midwife-soon"]);
  });

  it("lets each rule say once what it found", () => {
    const results = ruleResults(allNo, authored);
    expect(new Set(results.map(({ rule }) => rule)).size).toBe(results.length);
    expect(results.filter(({ because }) => because.length > 0)).toEqual([]);
  });

  const sign = fc.constantFrom(...flags.map(({ key }) => key).filter(isSign));
  const visit = fc.constantFrom({}, ...seenByCodes.map(clearedBy));

  /** Triage with no, not sure and yes to one sign that is asked, all else the same. */
  const withEach = (answers: Answers, key: Parameters<typeof opened>[0]) =>
    (["no", "notSure", "yes"] as const).map((answer) =>
      triage({ ...answers, ...opened(key), [key]: said(key, answer) } as Answers, authored),
    ) as [ReturnType<typeof triage>, ReturnType<typeof triage>, ReturnType<typeof triage>];

  it("never gets milder when a no becomes not sure, nor when not sure becomes a yes, cleared or not", () => {
    fc.assert(
      fc.property(anyAnswers, sign, visit, (answers, key, seen) => {
        const [no, notSure, yes] = withEach({ ...answers, ...seen }, key);
        expect(isMilder(notSure, no)).toBe(false);
        expect(isMilder(yes, notSure)).toBe(false);
      }),
      property,
    );
  });

  it("holds that of any two signs beside an adult's noes", () => {
    fc.assert(
      fc.property(sign, sign, fc.constantFrom("notSure", "yes"), visit, (key, beside, answer, seen) => {
        const answers = { ...allNo, ...seen, ...opened(beside), [beside]: said(beside, answer) } as Answers;
        const [no, notSure, yes] = withEach(answers, key);
        expect(isMilder(notSure, no)).toBe(false);
        expect(isMilder(yes, notSure)).toBe(false);
      }),
      { ...property, numRuns: property.numRuns * 5 },
    );
  });

  it("never allows more when an answer of a screen is taken away", () => {
    const screened = fc.constantFrom(...emergencyIds, ...signIds, ...conditionIds);
    fc.assert(
      fc.property(anyAnswers, screened, (answers, linkId) => {
        const { [linkId]: _, ...without } = { ...answers, [linkId]: "no" } as Answers;
        const rank = (given: Answers) => exercises.indexOf(triage(given, authored).exercise);
        expect(rank(without)).toBeGreaterThanOrEqual(rank({ ...without, [linkId]: "no" }));
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
