import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allNo, anyAnswers, patient, property } from "../answers/answers.fixture.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds, stages } from "../catalogue/movement.ts";
import { limitsFor } from "../who/limitsFor.ts";
import { below } from "./ladder.ts";
import { maskedSession, sessionViolations } from "./masked.ts";
import { anyAssessment, assessmentOf } from "./plan.fixture.ts";
import { inStageOrder, planItem } from "./planItems.ts";
import type { PlanItem } from "./planResult.ts";

const free = limitsFor(allNo, assessmentOf({}));
const session = (...ids: readonly MovementId[]) => ids.map((id) => planItem(id, "easy-hold", free, null));
const idsOf = (items: readonly PlanItem[]) => items.map(({ movement }) => movement);
const strong = (...ids: readonly MovementId[]) => idsOf(maskedSession(session(...ids), "strong", free));

describe("a session under a strong medicine", () => {
  it("has no stretch to the end of a range, nothing to fall from and no harder variant", () => {
    expect(strong("half-kneeling-hip-flexor-stretch", "bridge")).toEqual(["hip-flexor-pandiculation", "mini-bridge"]);
    expect(strong("standing-march", "single-leg-bridge")).toEqual(["isometric-hip-flexion", "mini-bridge"]);
    expect(strong("bird-dog", "dead-bug", "prone-hip-extension")).toEqual(["bird-dog-leg", "heel-taps", "mini-bridge"]);
  });

  it("leaves out what has nothing easier, and keeps what may stay", () => {
    expect(strong("figure-4", "clamshell", "constructive-rest-90-90")).toEqual([
      "clamshell",
      "constructive-rest-90-90",
    ]);
  });

  it("is a position of ease and breathing when nothing else is left", () => {
    expect(strong("figure-4")).toEqual(["constructive-rest-90-90", "diaphragmatic-breathing"]);
    expect(strong()).toEqual(["constructive-rest-90-90", "diaphragmatic-breathing"]);
  });

  it("keeps the dose of what the plan holds already, and each movement once", () => {
    const own = session("mini-bridge", "bridge").map((item) => ({ ...item, reason: `own-${item.movement}` }));
    expect(maskedSession(own, "strong", free).map(({ movement, reason }) => [movement, reason])).toEqual([
      ["mini-bridge", "own-mini-bridge"],
    ]);
  });

  it("steps past what a condition bars", () => {
    const limits = limitsFor({ ...allNo, "hip-replacement": "yes" }, assessmentOf({}));
    const march = [planItem("standing-march", "easy-hold", limits, null)];
    expect(idsOf(maskedSession(march, "strong", limits))).toEqual(["side-lying-rest", "diaphragmatic-breathing"]);
  });
});

describe("a session under another painkiller", () => {
  it("stays, with each stretch in its easy range", () => {
    const masked = maskedSession(session("half-kneeling-hip-flexor-stretch", "bridge"), "painkiller", free);
    expect(masked.map(({ movement, changes }) => [movement, changes])).toEqual([
      ["half-kneeling-hip-flexor-stretch", [{ by: "painkiller", change: "easy-range" }]],
      ["bridge", []],
    ]);
    expect(maskedSession(masked, "painkiller", free)).toEqual(masked);
  });
});

describe("sessionViolations", () => {
  it.each([
    ["couch-stretch", "strong", ["end-range", "balance", "harder-variant"]],
    ["standing-march", "strong", ["balance", "harder-variant"]],
    ["bridge", "strong", ["harder-variant"]],
    ["figure-4", "painkiller", ["not-easy-range"]],
    ["constructive-rest-90-90", "painkiller", ["no-ease"]],
    ["couch-stretch", "none", []],
  ] as const)("names what %s breaks while masked: %s", (id, masking, rules) => {
    expect(sessionViolations(session(id), masking, free).map(({ rule }) => rule)).toEqual(rules);
  });

  it("names a barred movement whatever masks", () => {
    const limits = limitsFor({ ...allNo, "slipped-vertebra": "yes" }, assessmentOf({}));
    expect(sessionViolations(session("couch-stretch"), "none", limits)).toEqual([
      { rule: "barred-movement", detail: "couch-stretch, masked: none" },
    ]);
  });
});

const anySession = fc
  .tuple(anyAnswers, anyAssessment, fc.subarray([...movementIds]))
  .map(([answers, assessment, ids]) => {
    const limits = limitsFor(answers, assessment);
    const allowed = ids.filter((id) => limits[id].verdict !== "bar");
    return { limits, items: inStageOrder(allowed.map((id) => planItem(id, "easy-hold", limits, null))) };
  });

describe("maskedSession, whatever the session and the person", { timeout: patient.timeout }, () => {
  it.each(["strong", "painkiller"] as const)("breaks no rule while masked: %s", (masking) => {
    fc.assert(
      fc.property(anySession, ({ limits, items }) => {
        const masked = maskedSession(items, masking, limits);
        expect(sessionViolations(masked, masking, limits)).toEqual([]);
        expect(masked.length).toBeGreaterThan(0);
      }),
      property,
    );
  });

  it("is never harder than the plan, holds each movement once and stays in the order of the stages", () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom("strong", "painkiller"), ({ limits, items }, masking) => {
        const ids = idsOf(maskedSession(items, masking, limits));
        const atMost = new Set(idsOf(items).flatMap((id) => [id, ...below(id)]));
        expect(ids.filter((id) => catalogue[id].counted && !atMost.has(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.map((id) => stages.indexOf(catalogue[id].stage))).toEqual(
          ids.map((id) => stages.indexOf(catalogue[id].stage)).toSorted((a, b) => a - b),
        );
      }),
      property,
    );
  });
});
