import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel, createState, evaluate, setCoordinates, stretchNames, stretchOf } from "../body.ts";
import { activeForce, passiveForce } from "./curves.ts";

describe("force curves", () => {
  it("are those of the paper where it says what they are", () => {
    // De Groote 2016: strongest at 1, next to nothing at 0.4 and 1.8; at rest 1 at a strain of 0.6
    expect(activeForce(1)).toBeCloseTo(1, 2);
    expect(activeForce(0.4)).toBeLessThan(0.08);
    expect(activeForce(1.8)).toBeLessThan(0.05);
    expect(passiveForce(1.6)).toBeCloseTo(1, 12);
    expect(passiveForce(1)).toBeCloseTo(0.018, 3);
    expect(passiveForce(0.2)).toBeLessThan(1e-4);
  });

  it("are smooth, never negative, and at rest never fall", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 2, noNaN: true }), (length) => {
        const step = 1e-4;
        for (const curve of [activeForce, passiveForce]) {
          expect(curve(length)).toBeGreaterThanOrEqual(0);
          const bend = curve(length + step) - 2 * curve(length) + curve(length - step);
          expect(Math.abs(bend)).toBeLessThan(1e-4 * Math.max(1, curve(length)));
        }
        expect(passiveForce(length + step)).toBeGreaterThanOrEqual(passiveForce(length));
      }),
    );
  });
});

describe("the stretch of a muscle", () => {
  const model = buildModel();
  const state = createState(model);
  const at = (name: string, pose: Readonly<Record<string, number>>, side: "r" | "l" = "r") => {
    setCoordinates(state, pose);
    evaluate(model, state);
    return stretchOf(model, name, side)(state);
  };

  it("is in standing what the source has in standing", () => {
    // worked out from gait2392's own path, tendon and optimal length
    expect(at("psoas", {}).fiberLength).toBeCloseTo(1.019, 3);
    expect(at("iliacus", {}).fiberLength).toBeCloseTo(1.077, 3);
  });

  it("pulls harder the further the hip is extended, and hardly when it is bent", () => {
    const [bent, standing, lunge] = [1.5, 0, -0.35].map((flexion) => at("psoas", { hip_flexion_r: flexion }).passive);
    expect(bent).toBeLessThan(0.01);
    expect(standing).toBeLessThan(lunge!);
    expect(at("semimem", { hip_flexion_r: 1.5 }).passive).toBeGreaterThan(at("semimem", {}).passive);
  });

  it("is the same on the left", () => {
    for (const name of stretchNames)
      expect(at(name, { hip_flexion_l: 0.4 }, "l")).toEqual(at(name, { hip_flexion_r: 0.4 }));
  });

  it("does not depend on stature", () => {
    const small = buildModel({ stature: 1.45, mass: 50, sex: "female" });
    const own = createState(small);
    own.coordinates.set(state.coordinates);
    setCoordinates(own, { hip_flexion_r: -0.3 });
    evaluate(small, own);
    const { fiberLength } = stretchOf(small, "psoas", "r")(own);
    expect(fiberLength).toBeCloseTo(at("psoas", { hip_flexion_r: -0.3 }).fiberLength, 12);
  });

  it("is refused for a muscle of which nothing is known", () => {
    expect(() => stretchOf(model, "multifidus", "r")).toThrow(/expected one of psoas/);
  });
});
