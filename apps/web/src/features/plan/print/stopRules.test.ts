import { catalogue, movementIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { ownStops, sharedStops } from "./stopRules.ts";

describe("what ends a movement, on paper", () => {
  it("is all there, once: what is shared and what is its own", () => {
    const shared = sharedStops(movementIds);
    for (const movement of movementIds) {
      const said = [...shared, ...ownStops(movement, shared)];
      expect(said.toSorted()).toEqual([...catalogue[movement].stopRules].toSorted());
    }
  });

  it("always has the signs that need help at once in what is shared", () => {
    expect(sharedStops(movementIds)).toContain("red-flag");
  });

  it("of one movement is shared", () => {
    expect(sharedStops(["bridge"])).toEqual(catalogue.bridge.stopRules);
    expect(sharedStops([])).toEqual([]);
  });
});
