import { describe, expect, it } from "vitest";
import type { MovementId } from "../catalogue/movement.ts";
import { planInput } from "./plan.fixture.ts";
import { type PlanInput, planFor } from "./planFor.ts";
import type { Plan, PlanItem } from "./planResult.ts";
import { planViolations } from "./planViolations.ts";
import { violationRules } from "./violation.ts";

const input = planInput({}, { "hip-flexor-stiff": "fitsWell" }, "left");
const plan = planFor(input);
const gentleInput = planInput({ "recent-birth": "yes" });

/** The plan with one of its items changed. */
const withItem = (movement: MovementId, change: (item: PlanItem) => PlanItem): Plan => ({
  ...plan,
  items: plan.items.map((item) => (item.movement === movement ? change(item) : item)),
});
const stretch = "half-kneeling-hip-flexor-stretch";
const longer = (item: PlanItem, holdSeconds: number): PlanItem => ({
  ...item,
  usual: item.usual.map((dose) => ({ ...dose, holdSeconds })),
  first: item.first.map((dose) => ({ ...dose, holdSeconds: Math.ceil(holdSeconds / 2) })),
});
const extra = planFor(planInput({})).items.filter(({ movement }) => movement === "supta-padangusthasana");

const broken: readonly (readonly [string, Plan, PlanInput])[] = [
  ["plan-despite-stop", plan, planInput({ "fever-and-ill": "yes" }, {}, "left")],
  ["under-18", plan, { ...input, answers: { ...input.answers, "birth-year": 2010 } }],
  ["unknown-movement", withItem("bridge", (item) => ({ ...item, movement: "sit-up" as MovementId })), input],
  ["barred-movement", plan, planInput({ "slipped-vertebra": "yes" }, {}, "left")],
  ["missing-change", plan, planInput({ "blood-thinner": "yes" }, {}, "left")],
  ["too-many-counted", { ...plan, items: [...plan.items, ...extra] }, input],
  ["stage-order", { ...plan, items: plan.items.toReversed() }, input],
  ["stage-order", withItem("bridge", (item) => ({ ...item, stage: "release" })), input],
  ["bad-dose", withItem("bridge", (item) => longer(item, Number.NaN)), input],
  ["bad-dose", withItem("bridge", (item) => ({ ...item, usual: item.usual.map((d) => ({ ...d, sets: 0 })) })), input],
  ["sides", withItem(stretch, (item) => ({ ...item, usual: item.usual.slice(1) })), input],
  ["sides", withItem(stretch, (item) => ({ ...item, first: item.first.toReversed() })), input],
  ["first-not-half", withItem(stretch, (item) => ({ ...item, first: item.usual })), input],
  ["stiff-side-not-more", plan, { ...input, assessment: { ...input.assessment, stiffSide: "right" } }],
  ["stretch-volume", withItem(stretch, (item) => longer(item, 150)), input],
  ["stretch-volume", { ...plan, emphasis: "general" }, input],
  ["stretch-volume", { ...plan, sessionsFirstWeek: 5 }, input],
  ["stretch-despite-legs", plan, { ...input, answers: { ...input.answers, "walking-limit": "notSure" } }],
  ["not-gentle", plan, gentleInput],
  ["not-gentle", { ...plan, emphasis: "ease" }, input],
  ["missing-reason", withItem("bridge", (item) => ({ ...item, reason: "" })), input],
  ["missing-reason", { ...plan, walk: { ...plan.walk, reason: "because" } }, input],
];

describe("planViolations", () => {
  it("finds nothing in an untouched plan", () => {
    expect(planViolations(plan, input)).toEqual([]);
  });

  it.each(broken)("names %s", (rule, brokenPlan, person) => {
    const found = planViolations(brokenPlan, person);
    expect(found.map((violation) => violation.rule)).toContain(rule);
    for (const { detail } of found) expect(detail.length).toBeGreaterThan(10);
  });

  it("has a broken plan for every rule", () => {
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(violationRules));
  });

  it("allows just under four minutes of stretch in the first week, and not four", () => {
    const seconds = (hold: number) =>
      planViolations(
        withItem(stretch, (item) => longer(item, hold)),
        input,
      );
    // the stiff side: half of the hold, then twice three holds
    expect(seconds(36)).toEqual([]);
    expect(seconds(37).map(({ rule }) => rule)).toEqual(["stretch-volume"]);
  });
});
