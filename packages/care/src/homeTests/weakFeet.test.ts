import { describe, expect, it } from "vitest";
import { outcomeOf } from "../triage/triage.fixture.ts";
import { signsOfWeakFeet } from "./weakFeet.ts";

describe("a foot that comes down by itself", () => {
  it.each([
    ["left", "yes", "urgent", "stop"],
    ["right", "notSure", "urgent", "stop"],
    ["both", "yes", "emergency", "stop"],
    ["both", "notSure", "urgent", "stop"],
    ["left", "no", "none", "usual"],
    ["both", "no", "none", "usual"],
  ] as const)("%s, new: %s is %s, %s", (feet, isNew, level, exercise) => {
    expect(outcomeOf(signsOfWeakFeet(feet, isNew))).toEqual([level, exercise]);
  });
});
