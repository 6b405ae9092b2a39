import { describe, expect, it } from "vitest";
import { withoutOutdatedClearance } from "./outdatedClearance.ts";
import { adult, clearedBy } from "./triage.fixture.ts";

const visit = clearedBy("doctor");
const seen = (changes: Parameters<typeof adult>[0]) => adult({ ...visit, ...changes });

describe("withoutOutdatedClearance", () => {
  it.each([
    ["a new yes", { "small-fall": "no" }, { "small-fall": "yes" }],
    ["a new doubt", { "small-fall": "no" }, { "small-fall": "notSure" }],
    ["a doubt that became a yes", { "small-fall": "notSure" }, { "small-fall": "yes" }],
    ["a yes to what was never asked", { "small-fall": undefined }, { "small-fall": "yes" }],
    ["a side that is new", { "pain-groin": "no" }, { "pain-groin": "right" }],
    ["a calf on the map, which is pain below the knee", { "pain-calf": "no" }, { "pain-calf": "left" }],
    ["a condition that a rule reads", { pregnant: "no" }, { pregnant: "yes" }],
    ["a row of the first screen", { "leg-cold-white": "no" }, { "leg-cold-white": "notSure" }],
  ] as const)("takes the visit away on %s, but not the day from which the gentle week counts", (_, before, after) => {
    const { "seen-recorded-on": recordedOn } = visit;
    expect(withoutOutdatedClearance(seen(before), seen(after))).toEqual(
      adult({ ...after, "seen-recorded-on": recordedOn }),
    );
  });

  it.each([
    ["the same again", { "small-fall": "yes" }, { "small-fall": "yes" }],
    ["a yes that became a no", { "small-fall": "yes" }, { "small-fall": "no" }],
    ["a yes that became a doubt", { "small-fall": "yes" }, { "small-fall": "notSure" }],
    ["the other side", { "pain-groin": "left" }, { "pain-groin": "both" }],
    ["what no rule reads", { hernia: "no" }, { hernia: "yes" }],
    ["a no to what was never asked", { "small-fall": undefined }, { "small-fall": "no" }],
    ["another year of birth", {}, { "birth-year": 1930 }],
  ] as const)("keeps the visit on %s", (_, before, after) => {
    expect(withoutOutdatedClearance(seen(before), seen(after))).toEqual(seen(after));
  });

  it("does not count what is no longer asked", () => {
    const before = seen({ "takes-medicine": "no" });
    expect(withoutOutdatedClearance(before, { ...before, opioid: "yes" })).toMatchObject(visit);
  });

  it("leaves a visit without a yes alone: it opens nothing", () => {
    const before = seen({ "seen-exercise": "no" });
    const after = { ...before, "small-fall": "yes" } as const;
    expect(withoutOutdatedClearance(before, after)).toBe(after);
  });
});
