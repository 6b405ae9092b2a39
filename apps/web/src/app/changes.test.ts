import { type Answers, conditionIds, movementIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { changeKeys, changesFor } from "./changes.ts";

const nothing: Answers = Object.fromEntries(conditionIds.map((id) => [id, "no" as const]));
const person = (answers: Answers) => ({ answers, authored: "2026-11-22T09:40+01:00[Europe/Berlin]" });

describe("the changes of a movement", () => {
  it("are none when nothing is true for the person", () => {
    expect(changesFor("bridge", person(nothing))).toEqual([]);
  });

  it("are none while nothing was asked", () => {
    for (const movement of movementIds) expect(changesFor(movement, person({}))).toEqual([]);
    expect(changesFor("constructive-rest-90-90", { answers: {}, authored: null })).toEqual([]);
  });

  it("are each said once, also when two conditions ask for the same", () => {
    const answers = { ...nothing, "fits-or-bad-balance": "yes", "osteoporosis-or-steroids": "yes" } as const;
    const changes = changesFor("comfortable-walk", person(answers));
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes).size).toBe(changes.length);
  });

  it("never ask for a straight body and half the height at once", () => {
    expect(changeKeys([{ change: "hips-level" }, { change: "low-lift" }, {}])).toEqual(["low-lift"]);
    expect(changeKeys([{ change: "hips-level" }])).toEqual(["hips-level"]);
  });
});
