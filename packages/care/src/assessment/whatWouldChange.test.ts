import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, authored, patient, property } from "../answers/answers.fixture.ts";
import { type Answers, areaIds, findingIds } from "../answers/answers.ts";
import { withKnown } from "../answers/isAsked.ts";
import { assess } from "./assess.ts";
import { patternIds } from "./assessmentResult.ts";
import { type OpenQuestion, whatWouldChange } from "./whatWouldChange.ts";

const of = (answers: Answers) => whatWouldChange(assess(answers, authored));

describe("whatWouldChange", patient, () => {
  it("is empty once everything is answered", () => {
    const tested = Object.fromEntries(findingIds.map((id) => [id, "no"]));
    expect(of({ ...allNo, ...tested, "worse-upright": "yes" })).toEqual([]);
  });

  it("names the doubt that could make a possible nerve fit well", () => {
    const leg = { "below-knee": "yes", "leg-worse-than-back": "yes" } as const;
    expect(of({ ...allNo, ...leg, "cough-or-sneeze": "notSure" })).toContainEqual({
      pattern: "nerve-root",
      up: ["cough-or-sneeze"],
      down: [],
      tests: ["slump"],
    });
  });

  it("names what could turn a possible hip flexor down", () => {
    const answers = {
      ...allNo,
      "worse-upright": "yes",
      "eased-hips-bent": "yes",
      "groin-bending-or-stairs": "notSure",
    } as const;
    expect(of(answers)).toContainEqual({
      pattern: "hip-flexor-stiff",
      up: [],
      down: ["groin-bending-or-stairs"],
      tests: ["thomas-back-flat"],
    });
  });

  it("asks what can be asked now, not what depends on it, while nothing fits yet", () => {
    const changes = of({});
    expect(changes.slice(0, 3)).toEqual([
      { pattern: "nerve-root", up: ["below-knee"], down: ["below-knee"], tests: ["slump"] },
      {
        pattern: "stenosis",
        up: ["walking-limit", "body-map", "birth-year"],
        down: ["walking-limit", "body-map", "birth-year"],
        tests: [],
      },
      { pattern: "inflammatory", up: ["over-three-months"], down: ["over-three-months"], tests: [] },
    ]);
    expect(changes).toHaveLength(patternIds.length);
  });

  it("names legs that limit walking against the hip flexor, before relief on sitting can be asked", () => {
    const { "walking-limit": _, "sitting-eases-legs": __, ...all } = allNo;
    const rest = { ...all, "birth-year": 1950 };
    const down = of({ ...rest, "worse-upright": "yes", "eased-hips-bent": "yes" }).flatMap((change) =>
      change.pattern === "hip-flexor-stiff" ? change.down : [],
    );
    expect(down).toEqual(["walking-limit"]);
  });

  it("names the body map once, for all its areas", () => {
    const { "pain-buttock": _, ...rest } = allNo;
    expect(of({ ...rest, "buttock-when-sitting": "notSure" }).flatMap(({ up }) => up)).not.toContain("pain-buttock");
    expect(of({}).find(({ pattern }) => pattern === "deep-gluteal")?.up).toEqual(["body-map", "buttock-when-sitting"]);
  });

  it("only names questions that are open", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const open = of(answers).flatMap(({ up, down }) => [...up, ...down]);
        const said = withKnown(answers, authored);
        const answersTo = (id: OpenQuestion) => (id === "body-map" ? areaIds : [id]).map((linkId) => said[linkId]);
        expect(open.every((id) => answersTo(id).some((answer) => answer === undefined || answer === "notSure"))).toBe(
          true,
        );
      }),
      property,
    );
  });
});
