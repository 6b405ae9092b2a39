import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds, surfaceOf } from "../catalogue/movement.ts";
import type { PlanItem } from "../plan/planResult.ts";
import { movementWordKeys } from "../plan/wordKeys.ts";
import { changePositionSeconds, getReadySeconds, sessionSteps } from "./sessionSteps.ts";
import type { Step } from "./step.ts";
import { stepsInstead } from "./stepsInstead.ts";
import { wayDown, wayOut } from "./wayBetween.ts";

const itemOf = (movement: MovementId): PlanItem => {
  const { stage, doses, sides } = catalogue[movement];
  const dose = (side: "left" | "right" | "both") => ({ ...doses.evidence, side });
  const usual = sides === "both" ? [dose("both")] : [dose("left"), dose("right")];
  return { movement, stage, usual, first: usual, reason: "", changes: [] };
};

/** The steps of moving about, as `movement kind cue`. */
const moving = (steps: readonly Step[]) =>
  steps
    .filter(({ kind }) => kind === "getDown" || kind === "getReady" || kind === "getUp")
    .map(({ movement, kind, cue, seconds }) =>
      kind === "getReady" ? `${movement} getReady ${seconds}` : `${movement} ${kind} ${cue}`,
    );
const moves = (ids: readonly MovementId[]) => moving(sessionSteps(ids.map(itemOf), "usual"));

/** Follows the steps. @returns where the body ends, or the first step that begins where it is not */
function follow(steps: readonly Step[]): string {
  let at: string = "upright";
  for (const { kind, movement, cue } of steps) {
    const surface = surfaceOf[catalogue[movement].position];
    if (at !== (kind === "getDown" ? "upright" : surface)) return `${kind} of ${movement}, but the body is on ${at}`;
    if ((kind === "getDown" || kind === "getUp") && !movementWordKeys.includes(cue)) return `no words for ${cue}`;
    at = kind === "getDown" ? surface : kind === "getUp" ? "upright" : at;
  }
  return at;
}

const anyMovement = fc.constantFrom(...movementIds);

describe("the way down and up", () => {
  it("goes down once, stays down, and gets up at the end", () => {
    expect(moves(["hip-flexor-pandiculation", "bridge", "side-lying-rest"])).toEqual([
      "hip-flexor-pandiculation getDown position.supine.down",
      `hip-flexor-pandiculation getReady ${changePositionSeconds}`,
      `bridge getReady ${getReadySeconds}`,
      `side-lying-rest getReady ${changePositionSeconds}`,
      "side-lying-rest getUp position.side-lying.up",
    ]);
  });

  it("gets up for the chair, and leaves a chair by the movement's own end", () => {
    expect(moves(["bridge", "chair-navasana", "half-kneeling-hip-flexor-stretch"])).toEqual([
      "bridge getDown position.supine.down",
      `bridge getReady ${changePositionSeconds}`,
      "bridge getUp position.supine.up",
      `chair-navasana getReady ${changePositionSeconds}`,
      "chair-navasana getUp movement.chair-navasana.end",
      "half-kneeling-hip-flexor-stretch getDown position.half-kneeling.down",
      `half-kneeling-hip-flexor-stretch getReady ${changePositionSeconds}`,
      "half-kneeling-hip-flexor-stretch getUp position.half-kneeling.up",
    ]);
  });

  it("leaves the bed for the floor by way of the feet", () => {
    expect(wayOut("edge-of-bed-stretch", "bridge")).toBe("position.bed-edge.up");
    expect(wayDown("edge-of-bed-stretch", "bridge")).toBe("position.supine.down");
  });

  it("gets down to nothing upright", () => {
    expect(wayDown(undefined, "diaphragmatic-breathing")).toBeNull();
    expect(wayDown("bridge", "standing-march")).toBeNull();
  });

  it("never lets anyone begin where they are not, and leaves nobody on the floor", patient, () => {
    fc.assert(
      fc.property(fc.array(anyMovement, { minLength: 1, maxLength: 5 }), (ids) => {
        expect(follow(sessionSteps(ids.map(itemOf), "usual"))).toBe("upright");
      }),
      property,
    );
  });
});

describe("what takes the place of a movement", () => {
  it("stays on the floor between two others that are there", () => {
    expect(moving(stepsInstead([itemOf("mini-bridge")], "bridge", "constructive-rest-90-90"))).toEqual([
      `mini-bridge getReady ${getReadySeconds}`,
    ]);
  });

  it("gets up for a chair, and down again for what comes next", () => {
    expect(moving(stepsInstead([itemOf("chair-navasana")], "supta-padangusthasana", "bridge"))).toEqual([
      "supta-padangusthasana getUp position.supine.up",
      `chair-navasana getReady ${changePositionSeconds}`,
      "chair-navasana getUp movement.chair-navasana.end",
      "bridge getDown position.supine.down",
    ]);
  });

  it("is nothing when nothing is put in", () => {
    expect(stepsInstead([], "bridge", "dead-bug")).toEqual([]);
  });

  it("ends where the next movement begins, whatever the three are", patient, () => {
    fc.assert(
      fc.property(anyMovement, anyMovement, fc.option(anyMovement, { nil: undefined }), (left, instead, next) => {
        const ids = next === undefined ? [left] : [left, next];
        const steps = sessionSteps(ids.map(itemOf), "usual");
        const until = steps.findIndex(({ kind }) => kind === "phase") + 1;
        const before = steps.slice(0, until);
        const rest = steps.filter(({ movementIndex }) => movementIndex === 1);
        const middle = stepsInstead([itemOf(instead)], left, next);
        expect(follow([...before, ...middle, ...rest])).toBe("upright");
      }),
      property,
    );
  });
});
