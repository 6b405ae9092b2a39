import { type Answers, areaIds, bodyAreas, feelings } from "@ilio/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answersOfMarks,
  feltAreas,
  type Mark,
  markOf,
  marksOfAnswers,
  marksOfAreas,
  noMarks,
  sideOf,
  toggle,
  toggleBoth,
} from "./marks.ts";

const everyMark: readonly Mark[] = areaIds.flatMap((id): Mark[] => [`${id}/left`, `${id}/right`]);
const anyMarks = fc.subarray([...everyMark]).map((marks): ReadonlySet<Mark> => new Set(marks));
const property = { seed: 20_261_122, numRuns: Number(process.env.ILIO_RUNS ?? 200) };

describe("the marks of a body map", () => {
  it("answer every area, and come back from the answers as they were", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const answers = answersOfMarks(marks);
        expect(Object.keys(answers).toSorted()).toEqual(areaIds.toSorted());
        expect(marksOfAnswers(answers)).toEqual(marks);
      }),
      property,
    );
  });

  it("come back from the areas of a check-in as they were", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(marksOfAreas(feltAreas(marks))).toEqual(marks);
      }),
      property,
    );
  });

  it("are as before after two taps on the same place", () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom(...everyMark), (marks, mark) => {
        const once = toggle(marks, mark);
        expect(once.has(mark)).toBe(!marks.has(mark));
        expect(toggle(once, mark)).toEqual(marks);
      }),
      property,
    );
  });

  it("say no everywhere when nothing is marked", () => {
    expect(new Set(Object.values(answersOfMarks(noMarks)))).toEqual(new Set(["no"]));
    expect(feltAreas(noMarks)).toEqual([]);
  });

  it("name the side of each area, and both only when both are marked", () => {
    const left = toggle(noMarks, markOf("pain", "calf", "left"));
    expect(sideOf(left, "pain", "calf")).toBe("left");
    expect(sideOf(left, "tingling", "calf")).toBeNull();
    expect(answersOfMarks(left)["pain-calf"]).toBe("left");
    expect(sideOf(toggle(left, markOf("pain", "calf", "right")), "pain", "calf")).toBe("both");
  });

  it("take both halves at once, and let both go at once", () => {
    const left = toggle(noMarks, markOf("pain", "back", "left"));
    const both = toggleBoth(left, "pain", "back");
    expect(sideOf(both, "pain", "back")).toBe("both");
    expect(toggleBoth(both, "pain", "back")).toEqual(noMarks);
  });

  it("list pain before tingling, from the top down", () => {
    const marks = new Set<Mark>(["tingling-back/left", "pain-foot/right", "pain-groin/left"]);
    expect(feltAreas(marks).map(({ feeling, area }) => `${feeling}-${area}`)).toEqual([
      "pain-groin",
      "pain-foot",
      "tingling-back",
    ]);
  });

  it("take nothing from a not sure", () => {
    const answers: Answers = { "pain-calf": "notSure", "tingling-foot": "no" };
    expect(marksOfAnswers(answers)).toEqual(noMarks);
  });

  it("leave out an area that only a newer map knows", () => {
    expect(marksOfAreas([{ area: "elbow", side: "left", feeling: "pain" }])).toEqual(noMarks);
  });

  it("know each feeling in each area", () => {
    expect(everyMark).toHaveLength(feelings.length * bodyAreas.length * 2);
  });
});
