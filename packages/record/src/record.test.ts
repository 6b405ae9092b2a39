import { describe, expect, it } from "vitest";
import { canonicalText, systemClock } from "./record.ts";

describe("the door", () => {
  it("gives the one text of a value, by which two of them can be compared", () => {
    expect(canonicalText({ plan: null, level: "none" })).toBe(canonicalText({ level: "none", plan: null }));
  });

  it("gives the clock of this machine, with its zone and fresh bytes", () => {
    const { now, zone, random } = systemClock;
    expect(Number.isFinite(now())).toBe(true);
    expect(Intl.DateTimeFormat("en", { timeZone: zone() }).resolvedOptions().timeZone).not.toBe("");
    expect(random(16)).toHaveLength(16);
    expect(random(16)).not.toEqual(random(16));
  });
});
