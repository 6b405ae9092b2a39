import { catalogue, movementIds } from "@ilio/care";
import { emptyState, type PersonState } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { isNerveStop, isNerveStopOpen, withoutStretches } from "./nerveStop.ts";

const at = (time: string) => `2026-11-22T${time}+01:00[Europe/Berlin]`;
const stretch = "half-kneeling-hip-flexor-stretch";

const person = (
  hurt: { readonly movement: string; readonly where: string; readonly time: string } | null,
  emergency: string | null = "09:00",
  signs: string | null = emergency,
): PersonState => ({
  ...emptyState,
  hurts:
    hurt === null
      ? []
      : [{ movement: hurt.movement, where: hurt.where, nrs: 3, next: "stopped", at: at(hurt.time), id: "one" }],
  emergencyAt: emergency === null ? null : at(emergency),
  signsAt: signs === null ? null : at(signs),
});
const tingled = { movement: stretch, where: "tingling", time: "10:00" };

describe("tingling in a hip-flexor stretch", () => {
  it("is a stop for each of these stretches, and for no other place or movement", () => {
    expect(isNerveStop(stretch, "tingling")).toBe(true);
    expect(isNerveStop(stretch, "frontOfHip")).toBe(false);
    expect(isNerveStop("bridge", "tingling")).toBe(false);
  });

  it("keeps such stretches away until both screens of signs were answered later", () => {
    expect(isNerveStopOpen(person(tingled))).toBe(true);
    expect(isNerveStopOpen(person(tingled, "10:00"))).toBe(true);
    expect(isNerveStopOpen(person(tingled, "10:01"))).toBe(false);
    expect(isNerveStopOpen(person(tingled, "10:01", "09:00"))).toBe(true);
    expect(isNerveStopOpen(person(tingled, null))).toBe(true);
  });

  it("compares times, not their texts, across time zones", () => {
    const west = {
      ...person(tingled),
      emergencyAt: "2026-11-22T08:30-05:00[America/New_York]",
      signsAt: "2026-11-22T08:30-05:00[America/New_York]",
    };
    expect(isNerveStopOpen(west)).toBe(false);
  });

  it.each([
    null,
    { ...tingled, where: "back" },
    { ...tingled, movement: "bridge" },
    { ...tingled, movement: "unknown" },
  ])("is not seen in %j", (hurt) => {
    expect(isNerveStopOpen(person(hurt))).toBe(false);
  });

  it("leaves out every movement that stretches the hip flexors, and nothing else", () => {
    const items = movementIds.map((movement) => ({ movement }));
    const left = withoutStretches(items).map(({ movement }) => movement);
    expect(left).toEqual(movementIds.filter((id) => !catalogue[id].hipFlexorStretch));
    expect(left.length).toBeLessThan(items.length);
  });
});
