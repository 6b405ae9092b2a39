import { conditionIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { positionFor } from "./positionFor.ts";

describe("the position offered at once", () => {
  it("is on the back with the calves up only for those to whom nothing applies", () => {
    expect(positionFor("none", {})).toBe("constructive-rest-90-90");
  });

  it.each(["under18", "pregnant", "newHipOrOperation", "notSure"] as const)("is on the side for %s", (who) => {
    expect(positionFor(who, {})).toBe("side-lying-rest");
  });

  it.each(["no", "notSure"] as const)("is on the side after %s about exercise at a visit", (exercise) => {
    expect(positionFor("none", { "seen-exercise": exercise })).toBe("side-lying-rest");
  });

  it.each(conditionIds)("is on the side when %s was said or not sure before", (id) => {
    expect(positionFor("none", { [id]: "yes" })).toBe("side-lying-rest");
    expect(positionFor("none", { [id]: "notSure" })).toBe("side-lying-rest");
    expect(positionFor("none", { [id]: "no" })).toBe("constructive-rest-90-90");
  });
});
