import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds } from "../catalogue/movement.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { easierOf } from "./easierOf.ts";
import { gentleSession } from "./gentleSession.ts";
import { assessmentOf } from "./plan.fixture.ts";
import { noPreferences } from "./preferences.ts";
import { sessionKind } from "./sessionKind.ts";

const nothing = assessmentOf({});
const usual = { plan: { exercise: "usual" }, lastCheckInNrs: null, firstSessionDone: true } as const;

describe("sessionKind", () => {
  it("takes pain of 7 or more as too much for exercises today", () => {
    expect([6, 7, 10].map((nrsNow) => sessionKind({ ...usual, nrsNow }))).toEqual([
      { session: "usual" },
      { session: "gentle", because: "highPain" },
      { session: "gentle", because: "highPain" },
    ]);
  });

  it("takes two points above the last check-in as more pain, one point not, and less never", () => {
    const after = (nrsNow: number) => sessionKind({ ...usual, lastCheckInNrs: 3, nrsNow });
    expect([0, 4, 5].map(after)).toEqual([
      { session: "usual" },
      { session: "usual" },
      { session: "gentle", because: "morePain" },
    ]);
  });

  it("names high pain before more pain", () => {
    expect(sessionKind({ ...usual, lastCheckInNrs: 2, nrsNow: 8 }).because).toBe("highPain");
  });

  it("begins with the half session, and stays gentle in a gentle plan", () => {
    expect(sessionKind({ ...usual, nrsNow: 2, firstSessionDone: false })).toEqual({ session: "first" });
    expect(sessionKind({ ...usual, nrsNow: 2, plan: { exercise: "gentle" } })).toEqual({ session: "gentle" });
  });

  it.each([-1, 11, 2.5, Number.NaN])("refuses a pain of %s", (nrs) => {
    expect(() => sessionKind({ ...usual, nrsNow: nrs })).toThrow(`whole number from 0 to 10, got ${nrs}`);
    expect(() => sessionKind({ ...usual, nrsNow: 3, lastCheckInNrs: nrs })).toThrow("expected lastCheckInNrs");
  });
});

describe("gentleSession", () => {
  it("is the calves on a chair and slow breathing for someone with nothing against it", () => {
    const items = gentleSession(allNo, nothing);
    expect(items.map(({ movement }) => movement)).toEqual(["constructive-rest-90-90", "diaphragmatic-breathing"]);
  });

  it("always has one position of ease that is allowed, and nothing that counts as exercise", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const movements = gentleSession(answers, nothing).map(({ movement }) => movement);
        expect(movements).toHaveLength(2);
        expect(
          movements.every((id) => !catalogue[id].counted && limitsFor(answers, nothing)[id].verdict !== "bar"),
        ).toBe(true);
      }),
      property,
    );
  });
});

describe("gentleSession in an office", () => {
  it("is slow breathing in a chair", () => {
    const items = gentleSession(allNo, nothing, { ...noPreferences, floor: "no" });
    expect(items.map(({ movement }) => movement)).toEqual(["diaphragmatic-breathing"]);
  });
});

describe("easierOf", () => {
  it("steps down the ladder", () => {
    const limits = limitsFor(allNo, nothing);
    expect(easierOf("doorway-virabhadrasana-1", limits)).toBe("half-kneeling-hip-flexor-stretch");
    expect(easierOf("supta-padangusthasana", limits)).toBe("chair-navasana");
    expect(easierOf("bridge", limits)).toBe("mini-bridge");
    expect(easierOf("mini-bridge", limits)).toBe("constructive-rest-90-90");
  });

  it("skips a barred rung", () => {
    const limits = limitsFor({ ...allNo, "slipped-vertebra": "yes" }, nothing);
    expect(easierOf("doorway-virabhadrasana-1", limits)).toBe("hip-flexor-pandiculation");
  });

  it("never gives a barred movement, and never the same counted one", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...movementIds), (answers, movement) => {
        const limits = limitsFor(answers, nothing);
        const easier = easierOf(movement, limits);
        expect(limits[easier].verdict).not.toBe("bar");
        expect(catalogue[movement].counted && easier === movement).toBe(false);
      }),
      property,
    );
  });
});
