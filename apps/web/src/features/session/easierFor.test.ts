import { type Masking, type MovementId, misfitOf, movementIds, noPreferences, type Preferences } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { now } from "../../app/now.ts";
import { planOf } from "../../app/usePlan.ts";
import { personWithPlan } from "../../app/withPlan.fixture.ts";
import { storedPreferences } from "../plan/storedPreferences.ts";
import { easierFor } from "./easierFor.ts";

const inOffice: Preferences = { ...noPreferences, floor: "no" };

const stored = { id: "one", at: now() };

function madeFor(preferences: Preferences) {
  const made = planOf(personWithPlan({ preferences: { ...stored, ...storedPreferences(preferences) } }), now());
  if (made === null) throw new Error("expected a plan, got none");
  return made;
}
const hurt = (movement: MovementId, isFrontOfHip = false, masking: Masking = "none") => ({
  movement,
  isFrontOfHip,
  masking,
});
const idsOf = (items: ReturnType<typeof easierFor>) => items.map(({ movement }) => movement);

describe("something easier after it hurt", () => {
  it("is the nearest easier movement at home, on the floor too", () => {
    const home = madeFor(noPreferences);
    expect(idsOf(easierFor(hurt("marching-bridge"), home))).toEqual(["bridge"]);
    expect(idsOf(easierFor(hurt("bridge", true), home))).toEqual(["constructive-rest-90-90"]);
  });

  it.each([
    ["without a floor", inOffice],
    ["without kneeling", { ...noPreferences, kneeling: "no" }],
    ["with nothing at hand", { ...inOffice, equipment: [] }],
  ] as const)("%s is one thing that fits there, whatever hurt", (_where, preferences) => {
    const made = madeFor(preferences);
    for (const movement of movementIds) {
      for (const isFrontOfHip of [true, false]) {
        const found = easierFor(hurt(movement, isFrontOfHip), made);
        expect(found).toHaveLength(1);
        expect(found.map((item) => misfitOf(item.movement, preferences))).toEqual([null]);
      }
    }
  });

  it("is slow breathing where nothing else is", () => {
    expect(idsOf(easierFor(hurt("marching-bridge"), madeFor({ ...inOffice, equipment: [] })))).toEqual([
      "diaphragmatic-breathing",
    ]);
  });

  it("is no deep stretch while a painkiller may hide its warning", () => {
    const home = madeFor(noPreferences);
    expect(idsOf(easierFor(hurt("doorway-virabhadrasana-1"), home))).toEqual(["half-kneeling-hip-flexor-stretch"]);
    for (const masking of ["painkiller", "strong"] as const) {
      const found = easierFor(hurt("doorway-virabhadrasana-1", false, masking), home);
      expect(idsOf(found)).toEqual(["constructive-rest-90-90"]);
    }
    expect(idsOf(easierFor(hurt("marching-bridge", false, "painkiller"), home))).toEqual(["bridge"]);
  });
});
