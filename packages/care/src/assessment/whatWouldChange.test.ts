import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import type { Answers } from "../answers/answers.ts";
import { assess } from "./assess.ts";
import { whatWouldChange } from "./whatWouldChange.ts";

const of = (answers: Answers) => whatWouldChange(assess(answers, authored));

describe("whatWouldChange", patient, () => {
  it("is empty once everything is answered", () => {
    expect(of({ ...allNo, "worse-upright": "yes" })).toEqual([]);
  });

  it("names the doubt that could make a possible nerve fit well", () => {
    expect(of({ ...allNo, "below-knee": "yes", "cough-or-sneeze": "notSure" })).toContainEqual({
      pattern: "nerve-root",
      up: ["cough-or-sneeze"],
      down: [],
    });
  });

  it("names what could turn a possible hip flexor down", () => {
    const answers = {
      ...allNo,
      "worse-upright": "yes",
      "eased-hips-bent": "yes",
      "groin-bending-or-stairs": "notSure",
    } as const;
    expect(of(answers)).toContainEqual({ pattern: "hip-flexor-stiff", up: [], down: ["groin-bending-or-stairs"] });
  });

  it("asks what can be asked now, not what depends on it, while nothing fits yet", () => {
    const changes = of({});
    expect(changes.find(({ pattern }) => pattern === "nerve-root")).toEqual({
      pattern: "nerve-root",
      up: ["below-knee"],
      down: ["below-knee"],
    });
    expect(changes).toHaveLength(5);
  });

  it("only names questions that are open", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const open = of(answers).flatMap(({ up, down }) => [...up, ...down]);
        expect(open.every((linkId) => answers[linkId] === undefined || answers[linkId] === "notSure")).toBe(true);
      }),
      property,
    );
  });
});
