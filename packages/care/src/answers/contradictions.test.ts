import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assessment/assess.ts";
import type { HomeTestResult } from "../homeTests/homeTestResult.ts";
import { evaluate } from "../triage/evaluate.ts";
import { signRules } from "../triage/signRules.ts";
import { triage } from "../triage/triage.ts";
import { exercises, levels, type Triage } from "../triage/triageResult.ts";
import { verdicts } from "../who/cell.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { allNo, anyAnswers, authored, patient, property } from "./answers.fixture.ts";
import { type Answers, areaIds } from "./answers.ts";
import { withCareful } from "./careful.ts";
import { contradictionsIn } from "./contradictions.ts";
import { type ContradictionId, contradictionIds, contradictions } from "./contradictionTable.ts";
import { withKnown } from "./isAsked.ts";

const long = { "over-three-months": "yes" } as const;
const hangingTest: HomeTestResult = {
  ...{ test: "thomas-back-flat", nrs: 2, masked: "no" },
  tries: [{ side: "left", told: { able: "yes", where: "front-of-hip" } }],
};

/** Answers in which each row holds, over an adult of 40 who says no to the rest, and what it then offers. */
const examples: Readonly<Record<ContradictionId, readonly [answers: Answers, offered: readonly string[]]>> = {
  "both-legs-said-no": [{ "pain-calf": "left", "tingling-foot": "right" }, ["both-legs-or-giving-way", "body-map"]],
  "no-ease-but-eased": [
    { "constant-pain": "yes", "worse-upright": "yes", "eased-hips-bent": "yes" },
    ["constant-pain", "eased-hips-bent"],
  ],
  "fall-but-slow": [{ ...long, "small-fall": "yes", "gradual-start": "yes" }, ["small-fall", "gradual-start"]],
  "first-but-before": [
    { ...long, "birth-year": 1960, "first-severe": "yes", "began-before-40": "yes" },
    ["first-severe", "began-before-40", "birth-year"],
  ],
  "age-and-birth": [{ "birth-year": 1960, pregnant: "yes" }, ["pregnant", "birth-year"]],
  "leg-worse-not-marked": [{ "leg-worse-than-back": "yes" }, ["leg-worse-than-back", "body-map"]],
  "below-knee-not-marked": [{ "below-knee": "yes", "pain-buttock": "left" }, ["below-knee", "body-map"]],
  "walking-not-marked": [
    { "birth-year": 1960, "walking-limit": "yes", "sitting-eases-legs": "yes" },
    ["walking-limit", "body-map"],
  ],
  "nothing-eases-legs": [
    { "pain-calf": "left", "walking-limit": "yes" },
    ["walking-limit", "sitting-eases-legs", "leaning-eases-legs", "standing-still-eases-legs"],
  ],
  "groin-not-marked": [{ "groin-bending-or-stairs": "yes" }, ["groin-bending-or-stairs", "body-map"]],
  "buttock-not-marked": [{ "buttock-when-sitting": "yes" }, ["buttock-when-sitting", "body-map"]],
  "arching-test": [{ "standing-arch": "both" }, ["worse-arching"]],
  "lifting-test": [{ "pressed-lift-front-of-hip": "left" }, ["front-of-hip-lifting-knee"]],
  "hanging-test": [{}, ["front-of-hip-in-stretch"]],
  "other-side": [{ "front-of-hip-in-stretch": "left", "thigh-stays-up": "right" }, ["front-of-hip-in-stretch"]],
};
const rows = Object.entries(examples).map(([id, [answers, offered]]) => [id, answers, offered] as const);
const testsOf = (id: string) => (id === "hanging-test" ? [hangingTest] : []);

describe("contradictions", () => {
  it("are rows of the table, each once, each with an example", () => {
    expect(contradictions.map(({ id }) => id)).toEqual(contradictionIds);
    expect(Object.keys(examples)).toEqual(contradictionIds);
  });

  it("are none in someone who says no to everything, or nothing at all", () => {
    expect(contradictionsIn(allNo, authored)).toEqual([]);
    expect(contradictionsIn({}, authored)).toEqual([]);
  });

  it.each(rows)("%s: is found alone, and offers the screens of its answers", (id, answers, offered) => {
    const found = contradictionsIn({ ...allNo, ...answers }, authored, testsOf(id));
    expect(found.map((each) => each.id)).toEqual([id]);
    expect(found[0]?.questions).toEqual(offered);
  });

  it.each(rows)(
    "%s: ends once any answer that it offers is not sure, and needs all to be there",
    (id, answers, offered) => {
      for (const linkId of offered.filter((each) => each !== "birth-year")) {
        const ids: readonly string[] = linkId === "body-map" ? areaIds : [linkId];
        const doubt = Object.fromEntries(ids.map((each) => [each, "notSure"]));
        const found = contradictionsIn({ ...allNo, ...answers, ...doubt } as Answers, authored, testsOf(id));
        expect(found.map((each) => each.id)).not.toContain(id);
      }
    },
  );

  it("count a home test only while nothing hid its pain, and by the newest", () => {
    const found = (...tests: readonly HomeTestResult[]) => contradictionsIn(allNo, authored, tests).length;
    expect(found(hangingTest, { ...hangingTest, masked: "notSure" })).toBe(1);
    expect(found({ ...hangingTest, masked: "yes" })).toBe(0);
    expect(found(hangingTest, { ...hangingTest, tries: [{ side: "left", told: { where: "none" } }] })).toBe(0);
  });

  it("are marked by the very answers, so that other answers are asked about anew", () => {
    const marks = (["left", "both"] as const).map(
      (side) => contradictionsIn({ ...allNo, "pain-foot": "both", "pain-calf": side }, authored)[0]?.mark,
    );
    expect(new Set(marks).size).toBe(2);
  });
});

const isNoMilder = (a: Triage, b: Triage): boolean =>
  levels.indexOf(a.level) >= levels.indexOf(b.level) && exercises.indexOf(a.exercise) >= exercises.indexOf(b.exercise);

describe("the safer reading", () => {
  it("replaces nothing but a no, so that it can free nobody in limits, over any answers", patient, () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const held = withCareful(answers);
        const changed = (Object.keys(held) as (keyof Answers)[]).filter((id) => held[id] !== answers[id]);
        expect(changed.filter((id) => answers[id] !== "no" || held[id] === "no")).toEqual([]);
      }),
      property,
    );
  });

  it("is no milder in any rule of triage than the answers as they were said, over any answers", patient, () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const known = withKnown(answers, authored);
        for (const rule of signRules) {
          const [said, held] = [evaluate(rule, known, authored), evaluate(rule, withCareful(known), authored)];
          expect(levels.indexOf(held.level)).toBeGreaterThanOrEqual(levels.indexOf(said.level));
          expect(exercises.indexOf(held.exercise)).toBeGreaterThanOrEqual(exercises.indexOf(said.exercise));
        }
      }),
      property,
    );
  });

  it.each(rows)(
    "%s: whichever answer is taken back for a no, nothing gets stricter in triage or limits",
    (_, answers, offered) => {
      const both = { ...allNo, ...answers };
      const verdictsOf = (given: Answers) => {
        const limits = limitsFor(given, assess(given, authored));
        return Object.values(limits).map(({ verdict }) => verdicts.indexOf(verdict));
      };
      for (const linkId of offered.filter((each) => each !== "birth-year" && each !== "body-map")) {
        const settled = { ...both, [linkId]: "no" };
        expect([linkId, isNoMilder(triage(both, authored), triage(settled, authored))]).toEqual([linkId, true]);
        const stricter = verdictsOf(settled).filter((verdict, i) => verdict > (verdictsOf(both)[i] ?? 0));
        expect([linkId, stricter]).toEqual([linkId, []]);
      }
    },
  );

  it("keeps a plan gentle while a leg is worse than the back, though the map shows nothing below the knee", () => {
    expect(triage({ ...allNo, "leg-worse-than-back": "yes" }, authored).exercise).toBe("gentle");
  });

  it("keeps stretches away that end in an arch, once arching at home brought the pain on", () => {
    const limits = (answers: Answers) =>
      limitsFor({ ...allNo, ...answers }, assess({ ...allNo, ...answers }, authored));
    const stretch = "couch-stretch" as const;
    expect(limits({})[stretch].verdict).not.toBe("bar");
    expect(limits({ "standing-arch": "both" })[stretch].because.map(({ by }) => by)).toContain("worse-arching");
  });

  it("has someone with a blood thinner see a doctor, once the front of the hip was sore at home", () => {
    const answers: Answers = { ...allNo, "blood-thinner": "yes", "bleeding-signs": "no" };
    expect(triage(answers, authored).exercise).toBe("usual");
    expect(triage({ ...answers, "pressed-lift-front-of-hip": "left" }, authored)).toMatchObject({
      level: "soon",
      exercise: "gentle",
    });
  });
});
