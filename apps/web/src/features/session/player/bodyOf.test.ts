import { assess, catalogue, limitsFor, type MovementId, planItem, sessionSteps } from "@ilio/care";
import { motionOf } from "@ilio/poses";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf, placeOn } from "./bodyOf.ts";
import { keysOf, motionFor } from "./keysOf.ts";

const ids = Object.keys(catalogue) as MovementId[];
const limits = limitsFor({}, assess({}, "2026-11-22"));
const stepsOf = (id: MovementId) => sessionSteps([planItem(id, "other-instead", limits, "left")], "first");
const keysIn = (step: Parameters<typeof bodyOf>[0]) => {
  const acted = bodyOf(step);
  return keysOf(acted, motionFor(acted.poseId, acted.side));
};

describe("what the body does in a step", () => {
  it.each(ids)("has keys of its motion for every step of %s", (id) => {
    for (const step of stepsOf(id)) {
      const { poseId } = bodyOf(step);
      const known = Object.keys(motionOf(poseId).keys);
      const keys = keysIn(step);
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(known).toContain(key);
    }
  });

  it("goes on, from one phase to the next, from where it is", () => {
    const jumps = ids.flatMap((id) => {
      const phases = stepsOf(id).filter(({ kind }) => kind === "phase");
      return phases.flatMap((step, i) => {
        const last = phases[i - 1];
        if (last?.side !== step.side || last.set !== step.set || last.repetition !== step.repetition) return [];
        const [from, to] = [keysIn(last).at(-1), keysIn(step)[0]];
        return from === to ? [] : [{ id, cue: step.cue, from, to }];
      });
    });
    expect(jumps).toEqual([]);
  });

  it("gets up the way it came down, back, and where it stays up it moves no way at all", () => {
    const floor = stepsOf("bridge");
    const down = keysIn(floor.find(({ kind }) => kind === "getDown")!);
    const up = keysIn(floor.find(({ kind }) => kind === "getUp")!);
    expect(up).toEqual(down.toReversed());
    expect(stepsOf("standing-march").filter(({ kind }) => kind === "getDown")).toEqual([]);
  });
});

describe("where on a way one is", () => {
  const ways = fc.array(fc.string(), { minLength: 1, maxLength: 7 });

  it("begins at the first key, ends at the last, and is always between two that follow each other", () => {
    fc.assert(
      fc.property(ways, fc.double({ min: -1, max: 2, noNaN: true }), (keys, share) => {
        const place = placeOn(keys, share);
        expect(place.share).toBeGreaterThanOrEqual(0);
        expect(place.share).toBeLessThanOrEqual(1);
        const from = Math.max(
          0,
          Math.min(keys.length - 2, Math.floor(Math.min(1, Math.max(0, share)) * (keys.length - 1))),
        );
        expect([place.from, place.to]).toEqual([keys[from], keys[Math.min(from + 1, keys.length - 1)]]);
      }),
    );
    expect(placeOn(["a", "b", "c"], 0)).toEqual({ from: "a", to: "b", share: 0 });
    expect(placeOn(["a", "b", "c"], 0.75)).toEqual({ from: "b", to: "c", share: 0.5 });
    expect(placeOn(["a", "b", "c"], 1)).toEqual({ from: "b", to: "c", share: 1 });
    expect(placeOn(["a"], 0.3)).toEqual({ from: "a", to: "a", share: 0 });
  });
});
