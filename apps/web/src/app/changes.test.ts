import { conditionIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { changesFor } from "./changes.ts";

const nothing = Object.fromEntries(conditionIds.map((id) => [id, "no" as const]));

describe("the changes of a movement", () => {
  it("are none when nothing is true for the person", () => {
    expect(changesFor("bridge", nothing)).toEqual([]);
  });

  it("are none while nothing was asked", () => {
    expect(changesFor("constructive-rest-90-90", {})).toEqual([]);
  });

  it("are each said once, also when two conditions ask for the same", () => {
    const answers = { ...nothing, "fits-or-bad-balance": "yes", "osteoporosis-or-steroids": "yes" } as const;
    const changes = changesFor("comfortable-walk", answers);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes).size).toBe(changes.length);
  });

  it("never ask for a straight body and half the height at once", () => {
    const all = Object.fromEntries(conditionIds.map((id) => [id, "yes" as const]));
    const changes = changesFor("bridge", all);
    expect(changes.includes("low-lift") && changes.includes("hips-level")).toBe(false);
  });
});
