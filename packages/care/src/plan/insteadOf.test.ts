import { describe, expect, it } from "vitest";
import { catalogue } from "../catalogue/catalogue.ts";
import { movementIds } from "../catalogue/movement.ts";
import { insteadOf, mayReplace, mostRungsUp, othersFor, repeats } from "./insteadOf.ts";
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
    expect(mayReplace("bridge", "marching-bridge", "same")).toBe(true);
    expect(mayReplace("bridge", "single-leg-bridge", "same")).toBe(false);
    expect(mayReplace("single-leg-bridge", "mini-bridge", "same")).toBe(true);
  });

  it("never takes rest for work, work for rest, the walk for anything, or a movement for itself", () => {
    expect(mayReplace("bridge", "constructive-rest-90-90", "same")).toBe(false);
    expect(mayReplace("constructive-rest-90-90", "bridge", "same")).toBe(false);
    expect(mayReplace("constructive-rest-90-90", "comfortable-walk", "same")).toBe(false);
    expect(mayReplace("constructive-rest-90-90", "diaphragmatic-breathing", "same")).toBe(true);
    expect(mayReplace("bridge", "bridge", "same")).toBe(false);
  });

  it("holds for every pair: alike in counting, the same muscles, at most one rung up", () => {
    for (const movement of movementIds) {
      for (const other of othersFor(movement, "same")) {
        expect(catalogue[other].counted).toBe(catalogue[movement].counted);
        expect(rungOf(other) - rungOf(movement)).toBeLessThanOrEqual(mostRungsUp);
        expect(sharesMuscle(movement, other) || catalogue[movement].stage === "rest").toBe(true);
      }
    }
  });
});

describe("near ones", () => {
  it("stand in where little can be done, and are no swap", () => {
    expect(mayReplace("bridge", "standing-march", "near")).toBe(true);
    expect(mayReplace("bridge", "standing-march", "same")).toBe(false);
  });

  it("never hold a stretch for an exercise, or an exercise beside its ladder for a stretch", () => {
    expect(mayReplace("bridge", "figure-4", "near")).toBe(false);
    expect(mayReplace("figure-4", "bridge", "near")).toBe(false);
    expect(mayReplace("half-kneeling-hip-flexor-stretch", "isometric-hip-flexion", "near")).toBe(false);
    expect(mayReplace("half-kneeling-hip-flexor-stretch", "hip-flexor-pandiculation", "same")).toBe(true);
  });
});

describe("repeats", () => {
  it("is so for the same movement and for an easier rung, not for a harder one", () => {
    expect(repeats("bridge", ["bridge"])).toBe(true);
    expect(repeats("mini-bridge", ["figure-4", "bridge"])).toBe(true);
    expect(repeats("side-lying-hip-abduction", ["clamshell"])).toBe(false);
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
