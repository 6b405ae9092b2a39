import { describe, expect, it } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds } from "../catalogue/movement.ts";
import { insteadOf, mayReplace, mostRungsUp, othersFor } from "./insteadOf.ts";
import { below, rungOf } from "./ladder.ts";
import { sharesMuscle } from "./muscleFamily.ts";

describe("the ladder", () => {
  it("goes down rung by rung", () => {
    expect(below("single-leg-bridge")).toEqual(["marching-bridge", "bridge", "mini-bridge"]);
    expect([rungOf("mini-bridge"), rungOf("bridge"), rungOf("single-leg-bridge")]).toEqual([0, 1, 3]);
  });
});

describe("sharesMuscle", () => {
  it("is so for the main muscle, and for its family", () => {
    expect(sharesMuscle("bridge", "clamshell")).toBe(true);
    expect(sharesMuscle("half-kneeling-hip-flexor-stretch", "couch-stretch")).toBe(true);
    expect(sharesMuscle("bridge", "dead-bug")).toBe(false);
    expect(sharesMuscle("bridge", "chair-navasana")).toBe(false);
  });
});

describe("mayReplace", () => {
  it("goes one rung up at most, as far down as there is", () => {
    expect(mayReplace("bridge", "marching-bridge")).toBe(true);
    expect(mayReplace("bridge", "single-leg-bridge")).toBe(false);
    expect(mayReplace("single-leg-bridge", "mini-bridge")).toBe(true);
  });

  it("never takes rest for work, work for rest, the walk for anything, or a movement for itself", () => {
    expect(mayReplace("bridge", "constructive-rest-90-90")).toBe(false);
    expect(mayReplace("constructive-rest-90-90", "bridge")).toBe(false);
    expect(mayReplace("constructive-rest-90-90", "comfortable-walk")).toBe(false);
    expect(mayReplace("constructive-rest-90-90", "diaphragmatic-breathing")).toBe(true);
    expect(mayReplace("bridge", "bridge")).toBe(false);
  });

  it("holds for every pair: alike in counting, the same muscles, at most one rung up", () => {
    for (const movement of movementIds) {
      for (const other of othersFor(movement)) {
        expect(catalogue[other].counted).toBe(catalogue[movement].counted);
        expect(rungOf(other) - rungOf(movement)).toBeLessThanOrEqual(mostRungsUp);
        expect(sharesMuscle(movement, other) || catalogue[movement].stage === "rest").toBe(true);
      }
    }
  });
});

describe("insteadOf", () => {
  it("takes the ladder first, then the stage, then the rest", () => {
    expect(insteadOf("bridge", () => true)).toBe("mini-bridge");
    expect(insteadOf("bridge", (id) => id !== "mini-bridge")).toBe("clamshell");
    expect(insteadOf("half-kneeling-hip-flexor-stretch", () => true)).toBe("edge-of-bed-stretch");
  });

  it("gives nothing harder, and null when nothing may be", () => {
    expect(insteadOf("mini-bridge", (id) => id === "bridge")).toBeNull();
    expect(insteadOf("bridge", () => false)).toBeNull();
  });
});
