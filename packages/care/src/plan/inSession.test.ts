import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { fitPlan } from "./fitPlan.ts";
import { type InSession, type Options, optionsFor } from "./inSession.ts";
import { anyPlanInput, anyPreferences, planInput } from "./plan.fixture.ts";
import { planFor } from "./planFor.ts";
import { inStageOrder } from "./planItems.ts";
import { planViolations } from "./planViolations.ts";
import { noPreferences } from "./preferences.ts";

const all = ({ easier, harder, swaps }: Options) => [easier, harder, ...swaps].flatMap((item) => item ?? []);
const idsOf = (items: readonly { readonly movement: string }[]) => items.map(({ movement }) => movement);

/** Rules of a whole week, which one changed session does not touch. */
const ofTheWeek = ["schedule", "missing-reason"];

describe("what may be done instead in a session", () => {
  it("breaks no rule of the plan, whoever it is and whatever fits into their day", patient, () => {
    fc.assert(
      fc.property(anyPlanInput, anyPreferences, fc.constantFrom("first", "usual"), (input, preferences, session) => {
        const plan = fitPlan(planFor(input), input, preferences);
        const now: InSession = {
          ...{ answers: input.answers, assessment: input.assessment, preferences, masking: "none", hurt: [] },
          ...{ emphasis: plan.emphasis, session, movements: plan.items.map(({ movement }) => movement) },
        };
        for (const item of plan.items) {
          for (const other of all(optionsFor(item.movement, now))) {
            const items = inStageOrder(plan.items.map((each) => (each === item ? other : each)));
            const broken = planViolations({ ...plan, items }, input, { ...preferences, minutes: null });
            expect(broken.filter(({ rule }) => !ofTheWeek.includes(rule))).toEqual([]);
          }
        }
      }),
      property,
    );
  });

  const input = planInput({}, { "hip-flexor-stiff": "possible" }, "left");
  const now: InSession = {
    ...{ answers: input.answers, assessment: input.assessment, preferences: noPreferences, masking: "none", hurt: [] },
    ...{ emphasis: "release", session: "usual", movements: ["bridge", "half-kneeling-hip-flexor-stretch"] },
  };

  it("is an easier rung, one harder rung, and the same muscles otherwise", () => {
    const { easier, harder, swaps } = optionsFor("bridge", now);
    expect(easier?.movement).toBe("mini-bridge");
    expect(harder?.movement).toBe("marching-bridge");
    expect(idsOf(swaps)).toContain("clamshell");
  });

  it.each<[string, Partial<InSession>]>([
    ["the first session", { session: "first" }],
    ["a session under a painkiller", { masking: "painkiller" }],
    ["a session in which something hurt", { hurt: ["figure-4"] }],
  ])("is nothing harder in %s", (_, part) => {
    expect(optionsFor("bridge", { ...now, ...part }).harder).toBeNull();
  });

  it("is nothing that hurt, that is there already, or that needs the floor where there is none", () => {
    expect(optionsFor("bridge", { ...now, hurt: ["mini-bridge"] }).easier).toBeNull();
    const seated: InSession = { ...now, preferences: { ...noPreferences, floor: "no", kneeling: "no" } };
    expect(all(optionsFor("bridge", seated)).filter(({ movement }) => movement.includes("bridge"))).toEqual([]);
  });

  it("is rest for rest in a gentle session", () => {
    const gentle: InSession = { ...now, session: "gentle", movements: ["constructive-rest-90-90"] };
    expect(idsOf(all(optionsFor("constructive-rest-90-90", gentle)))).toEqual([
      "side-lying-rest",
      "diaphragmatic-breathing",
    ]);
  });
});
