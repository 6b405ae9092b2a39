import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mulberry32 } from "../simulate/mulberry32.ts";
import { person } from "../simulate/person.ts";
import { signsOf } from "../triage/rule.ts";
import { signRules } from "../triage/signRules.ts";
import { allNo, anyAnswers, authored, patient, property } from "./answers.fixture.ts";
import { type Answers, type HistoryId, historyIds } from "./answers.ts";
import { firstAsked, historyAsked, inflammatoryIds, isAsked, moreAsked } from "./isAsked.ts";
import { isSideId } from "./readAnswer.ts";

const asks = (linkId: HistoryId, answers: Answers) => isAsked(linkId, { ...allNo, ...answers }, authored);
/** Questions put to a person after the signs and conditions, before the first answer; the body map counts as one. */
const questions = (answers: Answers) => 1 + firstAsked({ ...allNo, ...answers }, authored).length;
const withoutHistory = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !(historyIds as readonly string[]).includes(id)));

describe("isAsked", () => {
  it("asks about the leg below the knee only without a body map", () => {
    expect(isAsked("below-knee", {}, authored)).toBe(true);
    expect(asks("below-knee", {})).toBe(false);
  });

  it.each([
    [1972, false],
    [1971, true],
    [1970, true],
  ])("asks about a first severe pain of someone born %d: %s", (year, asked) => {
    expect(asks("first-severe", { "birth-year": year })).toBe(asked);
  });

  it.each([
    [1987, false, true],
    [1986, true, false],
  ])("born %d: asks whether it began before 40 %s, and goes on without an answer %s", (year, asked, goesOn) => {
    const { "began-before-40": _, ...rest } = allNo;
    const answers = { ...rest, "over-three-months": "yes", "birth-year": year } as const;
    expect(isAsked("began-before-40", answers, authored)).toBe(asked);
    expect(isAsked("gradual-start", { ...answers, ...(asked && { "began-before-40": "no" }) }, authored)).toBe(goesOn);
  });

  it.each(["gradual-start", "red-eye"] as const)(
    "asks %s only of those whose pain lasts and may have begun early",
    (id) => {
      expect(asks(id, { "over-three-months": "yes", "began-before-40": "yes" })).toBe(true);
      expect(asks(id, { "over-three-months": "notSure", "began-before-40": "notSure" })).toBe(true);
      expect(asks(id, { "over-three-months": "yes", "began-before-40": "no" })).toBe(false);
      expect(asks(id, { "over-three-months": "no", "began-before-40": "yes" })).toBe(false);
    },
  );

  it("stops asking for signs of inflammation once four of five are there, or out of reach", () => {
    const first = (answers: readonly string[]): Answers => ({
      ...Object.fromEntries(inflammatoryIds.map((id, i) => [id, answers[i]])),
      "over-three-months": "yes",
    });
    expect(asks("wakes-second-half", first(["yes", "yes", "yes", "yes"]))).toBe(false);
    expect(asks("wakes-second-half", first(["yes", "yes", "yes", "notSure"]))).toBe(true);
    expect(asks("wakes-second-half", first(["yes", "no", "yes", "yes"]))).toBe(true);
    expect(asks("no-better-resting", first(["yes", "no", "no"]))).toBe(false);
    expect(asks("red-eye", first(["yes", "no", "no"]))).toBe(true);
  });

  it("asks about leaning only while sitting is not known to ease", () => {
    const walking = { "walking-limit": "yes" } as const;
    expect(asks("leaning-eases-legs", { ...walking, "sitting-eases-legs": "yes" })).toBe(false);
    expect(asks("leaning-eases-legs", { ...walking, "sitting-eases-legs": "notSure" })).toBe(true);
    expect(asks("leaning-eases-legs", { ...walking, "sitting-eases-legs": "no" })).toBe(true);
    expect(asks("leaning-eases-legs", { "sitting-eases-legs": "no" })).toBe(false);
  });
});

describe("how many questions", patient, () => {
  it.each([
    ["the back only, on both sides", { "pain-back": "both" }, 6],
    ["the back and a buttock on one side", { "pain-back": "left", "pain-buttock": "left" }, 9],
    ["a pull at the front of one hip", { "pain-groin": "left", "front-of-hip-in-stretch": "left" }, 9],
    ["a leg below the knee", { "pain-back": "both", "pain-calf": "left" }, 9],
    ["long pain of the back that began after 40", { "over-three-months": "yes" }, 7],
    ["legs that limit walking at 70", { "walking-limit": "yes", "sitting-eases-legs": "yes", "birth-year": 1956 }, 9],
  ] as const)("%s, %j: %d", (_, answers, count) => {
    expect(questions(answers)).toBe(count);
  });

  /** Every area marked on one side, every question said yes to but two, so that nothing is settled early. */
  const most: Answers = {
    ...Object.fromEntries(Object.keys(allNo).map((id) => [id, isSideId(id) ? "left" : "yes"])),
    "sitting-eases-legs": "no",
    "gradual-start": "no",
    "birth-year": 1968,
  };

  it("is 14 at the very most before the first answer, the body map among them, and 26 for who wants to know more", () => {
    expect(questions(most)).toBe(14);
    expect(1 + historyAsked(most, authored).length).toBe(26);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(questions(answers)).toBeLessThanOrEqual(14);
        const [first, more] = [firstAsked(answers, authored), moreAsked(answers, authored)];
        expect([...first, ...more].toSorted()).toEqual([...historyAsked(answers, authored)].toSorted());
      }),
      property,
    );
  });

  it("is 10 for half of simulated people", () => {
    const counts = Array.from({ length: 1000 }, (_, seed) => questions(person(mulberry32(seed), authored)));
    const sorted = counts.toSorted((a, b) => a - b);
    expect(sorted[500]).toBeLessThanOrEqual(10);
    expect(sorted.at(-1)).toBeLessThanOrEqual(14);
  });

  it("never changes what was asked already, as the answers come in", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const said: Record<string, unknown> = withoutHistory({ ...allNo, ...answers });
        for (let asked = 0; asked < 14; asked += 1) {
          const way = firstAsked(said as Answers, authored);
          expect(way.slice(0, asked).every((id) => said[id] !== undefined)).toBe(true);
          const next = way[asked];
          if (next === undefined) break;
          said[next] = answers[next] ?? allNo[next];
        }
      }),
      property,
    );
  });

  it("puts what a rule of triage reads before the first answer, but what waits for a reason of its own", () => {
    const read = new Set(signRules.flatMap(({ outcomes }) => signsOf(outcomes)));
    const late = moreAsked(most, authored).filter((id) => read.has(id));
    expect(late).toEqual([
      "front-of-hip-lifting-knee",
      "gradual-start",
      "better-moving",
      "no-better-resting",
      "wakes-second-half",
    ]);
  });

  it("asks about lifting the knee first where blood may be thinned and nothing else told of the front of the hip", () => {
    const thinned = { ...allNo, "blood-thinner": "notSure", "pain-groin": "left" } as const;
    expect(firstAsked(thinned, authored)).toContain("front-of-hip-lifting-knee");
    expect(firstAsked({ ...thinned, "groin-bending-or-stairs": "yes" }, authored)).not.toContain(
      "front-of-hip-lifting-knee",
    );
    expect(firstAsked({ ...thinned, "blood-thinner": "no" }, authored)).not.toContain("front-of-hip-lifting-knee");
  });

  it("asks each question of someone", () => {
    const { "pain-back": _, ...rest } = allNo;
    const unmapped = Object.fromEntries(
      Object.entries(rest).filter(([id]) => !/^(pain|tingling)-/.test(id)),
    ) as Answers;
    const asked = [...historyAsked(most, authored), ...historyAsked(unmapped, authored)];
    expect(historyIds.filter((id) => !asked.includes(id))).toEqual([]);
  });
});
