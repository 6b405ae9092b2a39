import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { fitPlan } from "./fitPlan.ts";
import { anyPlanInput, anyPreferences, longRun, planInput } from "./plan.fixture.ts";
import { planFor } from "./planFor.ts";
import type { Plan } from "./planResult.ts";
import { planViolations } from "./planViolations.ts";
import { misfitOf, noPreferences, type Preferences } from "./preferences.ts";
import { gainfulStretchSeconds, weeklyStretchSeconds } from "./stretchVolume.ts";

const release = planInput({}, { "hip-flexor-stiff": "possible" }, "left");
const gentle = planInput({ pregnant: "yes", "pregnancy-week": 20 });
const fitted = (preferences: Partial<Preferences>, input = release) =>
  fitPlan(planFor(input), input, { ...noPreferences, ...preferences });
const movementsOf = ({ items }: Plan) => items.map(({ movement }) => movement);

describe("fitPlan", () => {
  it("changes nothing for someone who asked for nothing", () => {
    expect(fitted({})).toEqual(planFor(release));
  });

  it(
    "keeps every rule, whatever the person, the bands and the wishes",
    () => {
      fc.assert(
        fc.property(anyPlanInput, anyPreferences, (input, preferences) => {
          const plan = fitPlan(planFor(input), input, preferences);
          expect(planViolations(plan, input, preferences)).toEqual([]);
        }),
        property,
      );
    },
    longRun,
  );

  it("does everything in an office on a chair or standing, and ends with breathing", () => {
    const plan = fitted({ floor: "no", equipment: ["chair", "doorway", "wall"] });
    for (const movement of movementsOf(plan)) {
      expect(["sitting", "standing"]).toContain(catalogue[movement].position);
    }
    expect(plan.items.some(({ movement }) => catalogue[movement].counted)).toBe(true);
    expect(movementsOf(plan).at(-1)).toBe("diaphragmatic-breathing");
    expect(plan.fits).toContainEqual({
      movement: "constructive-rest-90-90",
      instead: "diaphragmatic-breathing",
      because: "no-floor",
    });
  });

  it("uses the edge of a bed without the floor only where a bed was named", () => {
    expect(misfitOf("edge-of-bed-stretch", { ...noPreferences, floor: "no" })).toBe("no-floor");
    expect(misfitOf("edge-of-bed-stretch", { ...noPreferences, floor: "no", equipment: ["bed"] })).toBeNull();
  });

  it("takes the edge of the bed for someone who does not kneel, with a first week that stays small", () => {
    const plan = fitted({ kneeling: "no" });
    expect(plan.fits).toEqual([
      { movement: "half-kneeling-hip-flexor-stretch", instead: "edge-of-bed-stretch", because: "no-kneeling" },
    ]);
    expect(weeklyStretchSeconds(plan, "left", 1)).toBeLessThan(gainfulStretchSeconds);
    expect(weeklyStretchSeconds(plan, "left", 2)).toBeGreaterThanOrEqual(gainfulStretchSeconds);
    expect(plan.items.find(({ movement }) => movement === "edge-of-bed-stretch")?.reason).toBe("stretch-front-of-hip");
  });

  it("asks nobody for a band, and takes one that is at hand", () => {
    expect(misfitOf("banded-hip-flexion", noPreferences)).toBe("no-equipment");
    expect(misfitOf("banded-hip-flexion", { ...noPreferences, equipment: ["band"] })).toBeNull();
  });

  it("leaves out what needs a thing that is not there, and says so", () => {
    const plan = fitted({ equipment: [] });
    for (const { movement } of plan.fits) expect(catalogue[movement].equipment.length).toBeGreaterThan(0);
    expect(plan.fits.every(({ because }) => because === "no-equipment")).toBe(true);
    expect(movementsOf(plan)).toContain("bridge");
  });

  it("follows a swap, and gives the stiff side its set more there too", () => {
    const plan = fitted({ swaps: { bridge: "clamshell" } });
    expect(plan.fits).toEqual([{ movement: "bridge", instead: "clamshell", because: "your-swap" }]);
    const clamshell = plan.items.find(({ movement }) => movement === "clamshell");
    expect(clamshell?.reason).toBe("strong-buttocks");
    expect(clamshell?.usual.map(({ side }) => side)).toEqual(["left", "right"]);
  });

  it("tells about a swap that does not suit any more, and keeps the movement", () => {
    const plan = fitted({ swaps: { bridge: "single-leg-bridge" } });
    expect(movementsOf(plan)).toEqual(movementsOf(planFor(release)));
    expect(plan.fits).toEqual([{ movement: "single-leg-bridge", instead: "bridge", because: "swap-not-now" }]);
  });

  it("leaves a gentle session the rest, and slow breathing where there is no floor", () => {
    expect(movementsOf(fitted({ minutes: 5 }, gentle))).toEqual(["side-lying-rest"]);
    expect(movementsOf(fitted({ floor: "no" }, gentle))).toEqual(["diaphragmatic-breathing"]);
  });
});
