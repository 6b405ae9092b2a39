import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { follow, itemOf } from "./session.fixture.ts";
import { changePositionSeconds, getReadySeconds, samePositionSeconds, sessionSteps } from "./sessionSteps.ts";
import type { Step } from "./step.ts";
import { wayDown, wayOut } from "./wayBetween.ts";

/** The steps of moving about, as `movement kind cue`. */
const moving = (steps: readonly Step[]) =>
  steps
    .filter(({ kind }) => kind === "getDown" || kind === "setUp" || kind === "getUp")
    .map(({ movement, kind, cue, seconds }) =>
      kind === "setUp" ? `${movement} setUp ${seconds}` : `${movement} ${kind} ${cue}`,
    );
const moves = (ids: readonly MovementId[]) => moving(sessionSteps(ids.map(itemOf), "usual"));

const { first, later } = getReadySeconds;
const anyMovement = fc.constantFrom(...movementIds);

describe("the way down and up", () => {
  it("goes down once, stays down, and gets up at the end", () => {
    expect(moves(["hip-flexor-pandiculation", "bridge", "side-lying-rest"])).toEqual([
      "hip-flexor-pandiculation getDown position.supine.down",
      `hip-flexor-pandiculation setUp ${changePositionSeconds - first}`,
      `bridge setUp ${samePositionSeconds}`,
      `side-lying-rest setUp ${changePositionSeconds - later}`,
      "side-lying-rest getUp position.side-lying.up",
    ]);
  });

  it("gets up for the chair, and leaves a chair by the movement's own end", () => {
    expect(moves(["bridge", "chair-navasana", "half-kneeling-hip-flexor-stretch"])).toEqual([
      "bridge getDown position.supine.down",
      `bridge setUp ${changePositionSeconds - first}`,
      "bridge getUp position.supine.up",
      `chair-navasana setUp ${changePositionSeconds - later}`,
      "chair-navasana getUp movement.chair-navasana.end",
      "half-kneeling-hip-flexor-stretch getDown position.half-kneeling.down",
      `half-kneeling-hip-flexor-stretch setUp ${changePositionSeconds - later}`,
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
