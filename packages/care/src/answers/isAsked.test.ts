import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "./answers.fixture.ts";
import { type Answers, type HistoryId, historyIds } from "./answers.ts";
import { historyAsked, inflammatoryIds, isAsked } from "./isAsked.ts";
import { isSideId } from "./readAnswer.ts";

const asks = (linkId: HistoryId, answers: Answers) => isAsked(linkId, { ...allNo, ...answers }, authored);
/** Questions put to a person after the signs and conditions; the body map counts as one. */
const questions = (answers: Answers) => 1 + historyAsked({ ...allNo, ...answers }, authored).length;

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
    ["the back only, on both sides", { "pain-back": "both" }, 9],
    ["the back and a buttock on one side", { "pain-back": "left", "pain-buttock": "left" }, 11],
    ["a pull at the front of one hip", { "pain-groin": "left", "front-of-hip-in-stretch": "left" }, 11],
    ["a leg below the knee", { "pain-back": "both", "pain-calf": "left" }, 11],
    ["long pain of the back that began after 40", { "over-three-months": "yes" }, 10],
    ["legs that limit walking at 70", { "walking-limit": "yes", "sitting-eases-legs": "yes", "birth-year": 1956 }, 12],
  ] as const)("%s, %j: %d", (_, answers, count) => {
    expect(questions(answers)).toBe(count);
  });

  /** Every area marked on one side, every question said yes to but two, so that nothing is settled early. */
  const most: Answers = {
    ...Object.fromEntries(Object.keys(allNo).map((id) => [id, isSideId(id) ? "left" : "yes"])),
    "sitting-eases-legs": "no",
    "gradual-start": "no",
    "birth-year": 1966,
  };

  it("is 26 at the very most, the body map among them", () => {
    expect(1 + historyAsked(most, authored).length).toBe(26);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(historyAsked({ ...allNo, ...answers }, authored).length).toBeLessThan(26);
      }),
      property,
    );
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
