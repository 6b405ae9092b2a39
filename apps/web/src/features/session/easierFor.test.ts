import { misfitOf, movementIds, noPreferences, type Preferences } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { now } from "../../app/now.ts";
import { planOf } from "../../app/usePlan.ts";
import { personWithPlan } from "../../app/withPlan.fixture.ts";
import { easierFor } from "./easierFor.ts";

const inOffice: Preferences = { ...noPreferences, floor: "no" };

const stored = { id: "one", at: now() };

function madeFor(preferences: Preferences) {
  const made = planOf(personWithPlan({ preferences: { ...stored, ...preferences } }), now());
  if (made === null) throw new Error("expected a plan, got none");
  return made;
}
const idsOf = (items: ReturnType<typeof easierFor>) => items.map(({ movement }) => movement);

describe("something easier after it hurt", () => {
  it("is the nearest easier movement at home, on the floor too", () => {
    const home = madeFor(noPreferences);
    expect(idsOf(easierFor("marching-bridge", false, home))).toEqual(["bridge"]);
    expect(idsOf(easierFor("bridge", true, home))).toEqual(["constructive-rest-90-90"]);
  });

  it.each([
    ["without a floor", inOffice],
    ["without kneeling", { ...noPreferences, kneeling: "no" }],
    ["with nothing at hand", { ...inOffice, equipment: [] }],
  ] as const)("%s is one thing that fits there, whatever hurt", (_where, preferences) => {
    const made = madeFor(preferences);
    for (const movement of movementIds) {
      for (const isFrontOfHip of [true, false]) {
        const found = easierFor(movement, isFrontOfHip, made);
        expect(found).toHaveLength(1);
        expect(found.map((item) => misfitOf(item.movement, preferences))).toEqual([null]);
      }
    }
  });

  it("is slow breathing where nothing else is", () => {
    expect(idsOf(easierFor("marching-bridge", false, madeFor({ ...inOffice, equipment: [] })))).toEqual([
      "diaphragmatic-breathing",
    ]);
  });
});
