import { flareHours, usualDays } from "@ilio/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockAt } from "./clockAt.fixture.ts";
import { lateRatings } from "./flaredSince.ts";

describe("lateRatings", () => {
  const zones = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
  const end = Date.UTC(2026, 10, 22, 9, 40);
  const hours = flareHours + usualDays * 24;

  it("has every rating that a flare looks at, in whatever zone it was given", () => {
    const moment = fc.tuple(fc.integer({ min: 0, max: hours * 60 }), zones);
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 20 }), zones, (moments, zone) => {
        const checkIns = moments.map(([ago, ahead], i) => ({
          ...{ nrs: 3, areas: [], effort: "noSession" as const },
          ...{ at: clockAt(end - ago * 60_000, ahead), id: String(i) },
        }));
        expect(lateRatings({ checkIns, beforeSessions: [] }, clockAt(end, zone))).toEqual(checkIns);
      }),
    );
  });

  it("has none of the months before", () => {
    const checkIns = [
      { nrs: 3, areas: [], effort: "noSession" as const, at: clockAt(end - 30 * 86_400_000, 0), id: "1" },
    ];
    expect(lateRatings({ checkIns, beforeSessions: [] }, clockAt(end, 0))).toEqual([]);
  });
});
