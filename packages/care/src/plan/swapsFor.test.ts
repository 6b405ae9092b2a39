import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { fitPlan } from "./fitPlan.ts";
import { anyPlanInput, longRun, planInput } from "./plan.fixture.ts";
import { planFor } from "./planFor.ts";
import { planViolations } from "./planViolations.ts";
import { noPreferences } from "./preferences.ts";
import { swapsFor } from "./swapsFor.ts";

const release = { "hip-flexor-stiff": "possible" } as const;

describe("swapsFor", () => {
  it("offers the same stage and muscles, the easier ones first", () => {
    const input = planInput({}, release);
    const offered = swapsFor("bridge", planFor(input), input);
    expect(offered[0]).toBe("mini-bridge");
    expect(offered).toContain("clamshell");
    expect(offered).not.toContain("single-leg-bridge");
    expect(offered).not.toContain("figure-4");
    for (const other of offered) expect(catalogue[other].stage).toBe("strengthen");
  });

  it("offers no movement that is in the plan already, and none that is barred", () => {
    const input = planInput({}, { "hip-joint": "possible" });
    expect(swapsFor("bridge", planFor(input), input)).not.toContain("clamshell");
    const pregnant = planInput({ "slipped-vertebra": "yes" }, release);
    const limits = limitsFor(pregnant.answers, pregnant.assessment);
    const plan = planFor(pregnant);
    for (const { movement } of plan.items) {
      for (const other of swapsFor(movement, plan, pregnant)) expect(limits[other].verdict).not.toBe("bar");
    }
  });

  it("offers a hip stretch for a hip stretch, and only where the plan has one", () => {
    const input = planInput({}, release);
    expect(swapsFor("half-kneeling-hip-flexor-stretch", planFor(input), input)).toContain("edge-of-bed-stretch");
    const buttock = planInput({}, { "deep-gluteal": "possible" });
    const offered = swapsFor("figure-4", planFor(buttock), buttock);
    expect(offered.filter((id) => catalogue[id].hipFlexorStretch)).toEqual([]);
  });

  it("refuses a movement that is not in the plan", () => {
    const input = planInput({});
    expect(() => swapsFor("couch-stretch", planFor(input), input)).toThrow("expected a movement of the plan");
  });

  it(
    "offers nothing that breaks a rule, whatever the person",
    () => {
      fc.assert(
        fc.property(anyPlanInput, (input) => {
          const plan = planFor(input);
          for (const { movement } of plan.items) {
            for (const other of swapsFor(movement, plan, input)) {
              // a person who chose it has what it needs
              const preferences = {
                ...noPreferences,
                equipment: ["chair", "pillow", "doorway", "bed", "wall", "block", "band"],
                swaps: { [movement]: other },
              } as const;
              const fitted = fitPlan(plan, input, preferences);
              expect(fitted.items.map((item) => item.movement)).toContain(other);
              expect(planViolations(fitted, input, preferences)).toEqual([]);
            }
          }
        }),
        { ...property, numRuns: Math.ceil(property.numRuns / 4) },
      );
    },
    longRun,
  );
});
