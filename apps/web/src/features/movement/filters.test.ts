import { movementIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { filterOptions, isShown, noFilters } from "./filters.ts";

const shown = (filters: Partial<typeof noFilters>) =>
  movementIds.filter((id) => isShown(id, { ...noFilters, ...filters }));

describe("the list of movements", () => {
  it("is whole without a filter", () => {
    expect(shown({})).toEqual(movementIds);
  });

  it("holds what is done in a position, what one has for it, what works a muscle, and what fits into a time", () => {
    expect(shown({ position: "half-kneeling" })).toContain("half-kneeling-hip-flexor-stretch");
    expect(shown({ needs: "nothing" })).toContain("bridge");
    expect(shown({ needs: "nothing" })).not.toContain("banded-hip-flexion");
    expect(shown({ needs: "band" })).toEqual(expect.arrayContaining(["bridge", "banded-hip-flexion"]));
    expect(shown({ muscle: "buttocks" })).toContain("clamshell");
    expect(shown({ time: "2" }).length).toBeLessThan(shown({ time: "5" }).length);
  });

  it("has something for every choice but the shortest time with anything else", () => {
    for (const position of filterOptions.position) expect(shown({ position })).not.toEqual([]);
    for (const needs of filterOptions.needs) expect(shown({ needs })).not.toEqual([]);
    for (const time of filterOptions.time) expect(shown({ time })).not.toEqual([]);
  });
});
