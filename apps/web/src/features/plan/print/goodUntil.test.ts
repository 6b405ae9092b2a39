import { describe, expect, it } from "vitest";
import { signsValidDays } from "../../../app/gate.ts";
import { personWithPlan } from "../../../app/withPlan.fixture.ts";
import { goodUntil } from "./goodUntil.ts";

const on = (day: string) => `${day}T09:40+01:00[Europe/Berlin]`;

describe("the day until which a printed plan is good", () => {
  it("is the last one on which the signs are not asked again", () => {
    const at = on("2026-11-22");
    const person = personWithPlan({ emergencyAt: at, signsAt: at, conditionsAt: at, mapAt: at, authored: at });
    expect(signsValidDays).toBe(14);
    expect(goodUntil(person, at)).toBe("2026-12-05");
    expect(goodUntil(person, on("2026-12-05"))).toBe("2026-12-05");
  });

  it("comes sooner where something was asked longer ago", () => {
    const at = on("2026-11-22");
    const signsAt = on("2026-11-12");
    const person = personWithPlan({ emergencyAt: at, signsAt, conditionsAt: at, mapAt: at, authored: at });
    expect(goodUntil(person, at)).toBe("2026-11-25");
  });
});
