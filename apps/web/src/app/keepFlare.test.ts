// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { isEmergencyFresh, nextStop } from "./gate.ts";
import { openEmpty } from "./inApp.fixture.tsx";
import { keepFlare } from "./keepFlare.ts";
import { now } from "./now.ts";
import { screensToPlan, storePlan } from "./withPlan.fixture.ts";

const hour = 3_600_000;
const ago = (hours: number) => `${new Date(Date.now() - hours * hour).toISOString().slice(0, 16)}+00:00[UTC]`;
const checkIn = (nrs: number) => ({ nrs, areas: [], effort: "noSession" }) as const;

/** Someone with a plan, whose emergency screen is three days old and whose ratings are these, by hours ago. */
async function rated(ratings: Readonly<Record<number, number>>) {
  const record = await openEmpty();
  await storePlan(record);
  for (const { part, answers } of [screensToPlan[0], screensToPlan[2]]) {
    await record.append("answers/2", { part, answers: answers as Record<string, string> }, { at: ago(72) });
  }
  for (const [hours, nrs] of Object.entries(ratings)) {
    await record.append("check-in/2", checkIn(nrs), { at: ago(Number(hours)) });
  }
  return record;
}

describe("keepFlare", () => {
  it("keeps a flare that a later word about yesterday would hide", async () => {
    const record = await rated({ 150: 3, 120: 3, 100: 3, 30: 6, 1: 6 });
    expect(isEmergencyFresh(record.state(), now())).toBe(false);

    await keepFlare(record);
    await record.append("check-in/2", checkIn(2), { at: ago(20) });
    expect(record.state().flares).toMatchObject([{ said: "ratings" }]);
    expect(nextStop(record.state(), now())).toBe("/check/plan");
  });

  it("is what keeps it: without it the ratings show none any more", async () => {
    const record = await rated({ 150: 3, 120: 3, 100: 3, 30: 6, 1: 6 });
    await record.append("check-in/2", checkIn(2), { at: ago(20) });
    expect(isEmergencyFresh(record.state(), now())).toBe(true);
  });

  it("stores it once, and nothing where there is none", async () => {
    const calm = await rated({ 150: 3, 120: 3, 100: 3, 30: 3, 1: 3 });
    await keepFlare(calm);
    expect(calm.state().flares).toEqual([]);
    const record = await rated({ 150: 3, 120: 3, 100: 3, 30: 6, 1: 6 });
    await keepFlare(record);
    await keepFlare(record);
    expect(record.state().flares).toHaveLength(1);
  });
});
