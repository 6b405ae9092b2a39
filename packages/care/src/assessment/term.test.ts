import { describe, expect, it } from "vitest";
import type { Given, Term } from "./pattern.ts";
import { boundsOf, scoreOf, shownOn } from "./term.ts";

const all: Term = { when: "all", linkIds: ["worse-upright", "eased-hips-bent"], weight: -2 };
const any: Term = { ...all, when: "any", weight: 1 };
const strongest: Term = {
  when: "strongest",
  of: [
    { linkId: "sitting-eases-legs", yes: 3, no: -1 },
    { linkId: "both-legs", yes: 2, no: -2 },
  ],
};
const atLeast: Term = {
  when: "atLeast",
  requires: "over-three-months",
  count: 2,
  linkIds: ["gradual-start", "better-moving", "no-better-resting"],
  met: 2,
  unmet: -1,
};
const sitting = (answer?: string, legs?: string): Given => ({
  ...(answer !== undefined && { "sitting-eases-legs": answer }),
  ...(legs !== undefined && { "both-legs": legs }),
});
const signs = (long: string, ...answers: readonly string[]): Given => ({
  "over-three-months": long,
  ...Object.fromEntries(atLeast.linkIds.flatMap((id, i) => (answers[i] === undefined ? [] : [[id, answers[i]]]))),
});

describe("a term", () => {
  it.each([
    ["yes", "yes", -2, [-2, -2], 1, [1, 1]],
    ["yes", "no", 0, [0, 0], 1, [1, 1]],
    ["no", "no", 0, [0, 0], 0, [0, 0]],
    ["yes", "notSure", 0, [-2, 0], 1, [1, 1]],
    ["no", "missing", 0, [0, 0], 0, [0, 1]],
    ["notSure", "later", 0, [-2, 0], 0, [0, 1]],
  ] as const)("of two, %s and %s: all gives %d in %j, any %d in %j", (one, two, score, bounds, anyScore, anyBounds) => {
    const given = { "worse-upright": one, "eased-hips-bent": two };
    expect([scoreOf(all, given), boundsOf(all, given)]).toEqual([score, bounds]);
    expect([scoreOf(any, given), boundsOf(any, given)]).toEqual([anyScore, anyBounds]);
  });

  it("counts a question that was shut out as not there", () => {
    expect(boundsOf(all, { "worse-upright": "yes" })).toEqual([0, 0]);
    expect(boundsOf(any, { "worse-upright": "no" })).toEqual([0, 0]);
  });

  it.each([
    [sitting("yes", "yes"), 3, [3, 3], "sitting-eases-legs"],
    [sitting("no", "yes"), 2, [2, 2], "both-legs"],
    [sitting("no", "no"), -2, [-2, -2], "both-legs"],
    [sitting("no", "missing"), -1, [-2, 2], "sitting-eases-legs"],
    [sitting("notSure", "yes"), 2, [2, 3], "both-legs"],
    [sitting(undefined, "no"), -2, [-2, -2], "both-legs"],
    [sitting("later", "missing"), 0, [-2, 3], "sitting-eases-legs"],
    [sitting(), 0, [0, 0], "sitting-eases-legs"],
  ] as const)("with the strongest of two, %j: %d in %j, shown on %s", (given, score, bounds, shown) => {
    expect(scoreOf(strongest, given)).toBe(score);
    expect(boundsOf(strongest, given)).toEqual(bounds);
    expect(shownOn(strongest, given)).toBe(shown);
  });

  it.each([
    [signs("yes", "yes", "yes", "no"), 2, [2, 2], "gradual-start"],
    [signs("yes", "no", "yes", "no"), -1, [-1, -1], "gradual-start"],
    [signs("yes", "no", "yes", "missing"), 0, [-1, 2], "gradual-start"],
    [signs("yes", "no", "no"), -1, [-1, -1], "gradual-start"],
    [signs("yes", "yes", "yes"), 2, [2, 2], "gradual-start"],
    [signs("no"), -1, [-1, -1], "over-three-months"],
    [signs("notSure", "yes", "yes", "yes"), 0, [-1, 2], "over-three-months"],
    [signs("missing", "later", "later", "later"), 0, [-1, 2], "over-three-months"],
  ] as const)("with two of three signs, %j: %d in %j, shown on %s", (given, score, bounds, shown) => {
    expect(scoreOf(atLeast, given)).toBe(score);
    expect(boundsOf(atLeast, given)).toEqual(bounds);
    expect(shownOn(atLeast, given)).toBe(shown);
  });
});
