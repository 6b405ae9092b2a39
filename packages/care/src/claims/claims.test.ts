import { describe, expect, it } from "vitest";
import { movementIds } from "../catalogue/movement.ts";
import { sources } from "../catalogue/sources.ts";
import {
  type Claim,
  type ClaimBasis,
  claimOf,
  claimOnMovement,
  claims,
  claimsOf,
  factChange,
  moments,
  topicIds,
} from "./claims.ts";

const rows = claims.map((claim) => [claim.id, claim] as const);
const isRecalled = (basis: ClaimBasis) => "recalled" in basis;
const isSource = (basis: ClaimBasis) => "source" in basis;
const facts = claims.flatMap(({ model }) => ("facts" in model ? model.facts : []));

describe("the claims", () => {
  it("take up each of the 58 statements once", () => {
    const taken = claims.flatMap((claim) => claim.rows).sort((a, b) => a - b);
    expect(taken).toEqual(Array.from({ length: 58 }, (_, i) => i + 1));
  });

  it("have ids of their own, in kebab case, and are found by them", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(claims.filter((claim) => claimOf(claim.id) !== claim)).toEqual([]);
    for (const wrong of ["", "constructor", "Lunge-stretch"]) expect(claimOf(wrong)).toBeUndefined();
  });

  it("speak of a movement that is there, and no two of the same", () => {
    const spoken = claims.flatMap(({ movement }) => (movement === undefined ? [] : [movement]));
    expect(spoken.filter((id) => !movementIds.includes(id))).toEqual([]);
    expect(new Set(spoken).size).toBe(spoken.length);
    expect(claimOnMovement("bridge")).toBe(claimOf("bridge-lengthens"));
    expect(claimOnMovement("clamshell")).toBeUndefined();
  });

  it("fill every topic, each in its own order", () => {
    expect(topicIds.flatMap(claimsOf)).toEqual(claims);
    expect(topicIds.filter((topic) => claimsOf(topic).length < 4)).toEqual([]);
  });

  it.each(rows)("%s names known sources and systems", (_id, { basis, systems }) => {
    const named = basis.flatMap((each) => ("source" in each ? [each.source] : []));
    expect(named.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
    expect(systems.length).toBeGreaterThan(0);
    expect(systems.filter((system) => !(Number.isInteger(system) && system >= 1 && system <= 22))).toEqual([]);
  });

  it.each(rows)("%s gives each choice of ours, and each recalled fact, with a reason", (_id, { basis }) => {
    const reasons = basis.flatMap((each) =>
      "ownChoice" in each ? [each.ownChoice] : "recalled" in each ? [each.recalled] : [],
    );
    expect(reasons.filter((reason) => reason.length <= 20)).toEqual([]);
  });
});

/** Told as known: research agrees, or says otherwise. */
const isEstablished = ({ verdict }: Claim) => verdict === "supported" || verdict === "wrong";

describe("what is told as known", () => {
  it("rests on a source that was seen; only a call for care may do without", () => {
    const bare = claims.filter((claim) => isEstablished(claim) && !claim.basis.some(isSource));
    expect(bare.map(({ id, unsafe }) => [id, unsafe])).toEqual([["stretch-after-a-painkiller", true]]);
  });

  it("never rests on recalled facts alone, and uses none of which we are less sure than 90 per cent", () => {
    expect(claims.filter(({ basis }) => basis.every(isRecalled))).toEqual([]);
    const unsure = claims.flatMap(({ basis }) => basis.filter((each) => "recalled" in each && each.sure < 90));
    expect(unsure).toEqual([]);
  });

  it("says first that an advice can do harm, for the three that can", () => {
    expect(claims.filter(({ unsafe }) => unsafe).map(({ rows: [row] }) => row)).toEqual([45, 24, 25]);
  });
});

describe("what the model says of a claim", () => {
  it("is read from a length that was computed, every one of them", () => {
    expect(facts.length).toBeGreaterThan(30);
    for (const fact of facts) {
      const { changePercent, place } = factChange(fact);
      expect(Math.abs(changePercent)).toBeLessThanOrEqual(100);
      for (const at of Object.values(place)) expect(at >= 0 && at <= 1).toBe(true);
    }
  });

  it("uses every moment that has a name", () => {
    const used = new Set<string>(facts.flatMap(({ at, against }) => [at, against]));
    expect(Object.keys(moments).filter((id) => !used.has(id))).toEqual([]);
  });

  it("compares two different moments", () => {
    expect(facts.filter(({ at, against }) => at === against)).toEqual([]);
  });

  it("agrees in its direction with what the texts say", () => {
    const way = (id: string, index = 0): number => {
      const model = claimOf(id)?.model;
      if (model === undefined || !("facts" in model)) throw new Error(`expected facts of ${id}`);
      return factChange(model.facts[index]!).changePercent;
    };
    expect(way("leaning-forward")).toBeLessThan(-10);
    expect(way("leaning-forward", 1)).toBeGreaterThan(5);
    expect(Math.abs(way("bridge-lengthens"))).toBeLessThan(5);
    expect(way("bridge-lengthens", 1)).toBeGreaterThan(5);
    expect(Math.abs(way("bridge-with-block"))).toBeLessThan(2);
    expect(Math.abs(way("hooking-the-feet"))).toBeLessThan(5);
    expect(way("bending-down-works-it")).toBeLessThan(-50);
    for (const i of [0, 1, 2]) expect(way("doorway-isolates", i)).toBeGreaterThan(5);
    expect(way("piriformis-is-its-partner")).toBeLessThan(0);
    expect(way("piriformis-is-its-partner", 1)).toBeGreaterThan(0);
  });
});

describe("factChange", () => {
  it("is nothing for a moment against itself, and turns its sign with the two", () => {
    const there = factChange({ muscle: "psoas_major", at: "sitting-upright", against: "standing" });
    const back = factChange({ muscle: "psoas_major", at: "standing", against: "sitting-upright" });
    expect(back.changePercent).toBe(-there.changePercent);
    expect(factChange({ muscle: "psoas_major", at: "standing", against: "standing" }).changePercent).toBe(0);
  });

  it("refuses what was never computed", () => {
    const wrong = { muscle: "biceps" as "iliacus", at: "standing", against: "swing" } as const;
    expect(() => factChange(wrong)).toThrow("biceps");
    expect(() => factChange({ ...wrong, muscle: "multifidus" as "iliacus" })).toThrow(
      "factChange: expected a length of multifidus in standing, held.",
    );
  });
});
