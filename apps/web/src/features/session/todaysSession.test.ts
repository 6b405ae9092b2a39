import { catalogue, type Masking, type MovementId, misfitOf, noPreferences, type Preferences } from "@ilio/care";
import type { PersonState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { now } from "../../app/now.ts";
import { planOf } from "../../app/usePlan.ts";
import { personWithPlan } from "../../app/withPlan.fixture.ts";
import { storedPreferences } from "../plan/storedPreferences.ts";
import { todaysSession } from "./todaysSession.ts";

const stretch: MovementId = "half-kneeling-hip-flexor-stretch";

function today(more: Partial<PersonState> = {}, nrs = 3, masking: Masking = "none") {
  const state = personWithPlan(more);
  const time = now();
  const made = planOf(state, time);
  if (made === null) throw new Error("expected a plan, got none");
  return { ...todaysSession({ state, made, nrs, masking, now: time }), plan: made.plan };
}

const ids = (items: readonly { readonly movement: MovementId }[]) => items.map(({ movement }) => movement);
const isEase = (items: readonly { readonly movement: MovementId }[]) =>
  ids(items).every((movement) => !catalogue[movement].counted);
const daysAgo = (days: number) => {
  const day = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T09:00+00:00[UTC]`;
};
const dated = { id: "one", at: daysAgo(0) };

describe("today's session", () => {
  it("compares the pain with the check-in that happened last, not with one added later for an earlier day", () => {
    const rated = (days: number, nrs: number) =>
      ({ nrs, areas: [], effort: "noSession", id: `${days}`, at: daysAgo(days) }) as const;
    expect(today({ checkIns: [rated(1, 2), rated(9, 6)] }, 4)).toMatchObject({
      session: "gentle",
      because: "morePain",
    });
    expect(today({ checkIns: [rated(9, 2), rated(1, 4)] }, 4)).toMatchObject({ session: "first" });
  });

  it("is the plan at half dose the first time", () => {
    const { session, items, plan } = today();
    expect(session).toBe("first");
    expect(ids(items)).toEqual(ids(plan.items));
    expect(ids(items)).toContain(stretch);
  });

  it.each([
    [6, "first", undefined],
    [7, "gentle", "highPain"],
  ] as const)("at pain %i is the %s one", (nrs, session, because) => {
    const found = today({}, nrs);
    expect(found).toMatchObject({ session, ...(because === undefined ? {} : { because }) });
    expect(isEase(found.items)).toBe(session === "gentle");
  });

  it("is the gentle one after something new, before the pain is looked at", () => {
    const safetyLines = [{ ...dated, answer: "notSure" as const }];
    expect(today({ safetyLines })).toMatchObject({ session: "gentle", because: "somethingNew" });
  });

  it("is the gentle one in a flare, and not on one bad day", () => {
    const rated = (days: number, nrs: number) => ({
      id: String(days),
      at: daysAgo(days),
      nrs,
      areas: [],
      effort: "noSession" as const,
    });
    const usual = [rated(8, 2), rated(7, 2), rated(5, 2), rated(4, 2)];
    expect(today({ checkIns: [...usual, rated(1.4, 4)] }, 4)).toMatchObject({ session: "gentle", because: "flare" });
    expect(today({ checkIns: [...usual, rated(1.4, 4)] }, 3)).toMatchObject({ session: "first" });
    expect(today({ checkIns: [...usual, rated(1.4, 3)] }, 4)).toMatchObject({ session: "first" });
  });

  it("leaves out what hurt last time", () => {
    const movements = [{ movement: stretch, side: "left" as const, seconds: 5, outcome: "hurt" as const }];
    const sessions = [{ ...dated, session: "first" as const, seconds: 60, finished: false, movements }];
    const found = today({ sessions });
    expect(found.hurt).toEqual([stretch]);
    expect(ids(found.items)).not.toContain(stretch);
    expect(found.items.length).toBe(found.plan.items.length - 1);
  });

  it("leaves out every hip-flexor stretch after one that tingled, until the signs were answered anew", () => {
    const hurts = [{ ...dated, at: now(), movement: stretch, where: "tingling", nrs: 2, next: "stopped" as const }];
    const found = today({ hurts });
    expect(found.tingled).toEqual([stretch]);
    expect(found.items.some(({ movement }) => catalogue[movement].hipFlexorStretch)).toBe(false);
    const movements = [{ movement: stretch, side: "left" as const, seconds: 5, outcome: "hurt" as const }];
    const sessions = [{ ...dated, session: "first" as const, seconds: 60, finished: false, movements }];
    expect(today({ hurts, sessions })).toMatchObject({ tingled: [stretch], hurt: [] });
    const later = [{ ...hurts[0]!, at: daysAgo(1) }];
    expect(ids(today({ hurts: later }).items)).toContain(stretch);
  });

  it("has no end of a range, no balance and nothing harder while a strong medicine works", () => {
    const found = today({}, 3, "strong");
    expect(found.session).toBe("first");
    for (const { movement } of found.items) {
      const { endRange, endRangeHipExtension, hipFlexorStretch, balance, counted } = catalogue[movement];
      expect([endRange, endRangeHipExtension, hipFlexorStretch, balance && counted]).not.toContain(true);
    }
  });

  it("keeps stretches in their easy range while a painkiller works", () => {
    const { items, plan } = today({}, 3, "painkiller");
    expect(ids(items)).toEqual(ids(plan.items));
    const item = items.find(({ movement }) => movement === stretch);
    expect(item?.changes.map(({ change }) => change)).toContain("easy-range");
  });

  it.each([
    ["no floor", { floor: "no", kneeling: "yes", equipment: null }],
    ["no floor and only a band", { floor: "no", kneeling: "yes", equipment: ["band"] }],
    ["no kneeling", { floor: "yes", kneeling: "no", equipment: ["band", "block"] }],
  ] as const)("asks for nothing that the place has not, whatever a medicine does: %s", (_place, place) => {
    const preferences: Preferences = { ...noPreferences, ...place };
    for (const masking of ["none", "painkiller", "strong"] as const) {
      for (const nrs of [3, 8]) {
        const { items } = today({ preferences: { ...dated, ...storedPreferences(preferences) } }, nrs, masking);
        expect(items.length).toBeGreaterThan(0);
        expect(items.map(({ movement }) => misfitOf(movement, preferences))).toEqual(items.map(() => null));
      }
    }
  });

  it("offers ease when everything hurt", () => {
    const { plan } = today();
    const movements = plan.items.map(({ movement }) => ({
      movement,
      side: "both" as const,
      seconds: 5,
      outcome: "hurt" as const,
    }));
    const sessions = [{ ...dated, session: "first" as const, seconds: 60, finished: false, movements }];
    const found = today({ sessions });
    expect(found.session).toBe("gentle");
    expect(found.items.length).toBeGreaterThan(0);
    expect(isEase(found.items)).toBe(true);
  });
});
