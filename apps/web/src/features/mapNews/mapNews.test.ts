import type { CheckInV2, Dated } from "@ilio/record";
import { describe, expect, it } from "vitest";
import { personWithPlan } from "../../app/withPlan.fixture.ts";
import { mapNewsOf } from "./mapNews.ts";

const mapAt = "2026-11-20T09:00+01:00[Europe/Berlin]";
const now = "2026-11-22T09:40+01:00[Europe/Berlin]";
const calf = { area: "calf", side: "left", feeling: "pain" } as const;
const checkIn = (at: string, areas: CheckInV2["areas"]): Dated<CheckInV2> => ({
  ...{ id: `of-${at}`, nrs: 4, effort: "noSession" },
  at: `${at}+01:00[Europe/Berlin]`,
  areas,
});
const news = (...checkIns: readonly Dated<CheckInV2>[]) =>
  mapNewsOf(personWithPlan({ authored: mapAt, mapAt, checkIns }), now);

describe("a newer map in the diary", () => {
  it("is news where triage or a band would be otherwise, as the whole map", () => {
    const found = news(checkIn("2026-11-21T08:00", [calf]));
    expect(found?.id).toBe("of-2026-11-21T08:00");
    expect(found?.map).toMatchObject({ "pain-calf": "left", "pain-back": "no", "tingling-foot": "no" });
  });

  it("is none where it changes nothing that is told", () => {
    expect(news(checkIn("2026-11-21T08:00", [{ area: "back", side: "both", feeling: "pain" }]))).toBeNull();
  });

  it("is none before the map was answered, nor where the newest check-in takes it back", () => {
    expect(news(checkIn("2026-11-20T08:59", [calf]))).toBeNull();
    const back = { area: "back", side: "both", feeling: "pain" } as const;
    expect(news(checkIn("2026-11-21T08:00", [calf]), checkIn("2026-11-22T08:00", [back]))).toBeNull();
  });

  it("passes over check-ins without a mark, and reads none with a place that this map does not know", () => {
    expect(news(checkIn("2026-11-21T08:00", [calf]), checkIn("2026-11-22T08:00", []))?.id).toBe("of-2026-11-21T08:00");
    const unknown = { area: "shoulder", side: "left", feeling: "pain" } as const;
    expect(news(checkIn("2026-11-21T08:00", [calf, unknown]))).toBeNull();
  });
});
