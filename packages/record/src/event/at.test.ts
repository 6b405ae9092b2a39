import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { authoredOf, civilNow, dayOf, isAt, isDay } from "./at.ts";

const minute = 60_000;

describe("civilNow", () => {
  it(
    "names the same minute as the instant, in every zone and season",
    () => {
      const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
      const instants = fc.integer({ min: Date.UTC(1973, 0, 1), max: Date.UTC(2100, 0, 1) });
      fc.assert(
        fc.property(zones, instants, (zone, ms) => {
          const at = civilNow(ms, zone);
          expect(at).toSatisfy(isAt);
          expect(Date.parse(authoredOf(at))).toBe(Math.floor(ms / minute) * minute);
          expect(dayOf(at)).toBe(new Date(ms).toLocaleDateString("sv-SE", { timeZone: zone }));
          expect(at.endsWith(`[${zone}]`)).toBe(true);
        }),
        runs,
      );
    },
    patience,
  );

  it("shows both sides of the hour that comes twice, and skips the one that does not come", () => {
    const berlin = (iso: string): string => civilNow(new Date(iso), "Europe/Berlin").slice(0, 22);
    expect(berlin("2026-10-25T00:30:00Z")).toBe("2026-10-25T02:30+02:00");
    expect(berlin("2026-10-25T01:30:00Z")).toBe("2026-10-25T02:30+01:00");
    expect(berlin("2026-03-29T00:59:59.999Z")).toBe("2026-03-29T01:59+01:00");
    expect(berlin("2026-03-29T01:00:00Z")).toBe("2026-03-29T03:00+02:00");
  });

  it("writes midnight as 00, offsets with half hours and those west of Greenwich", () => {
    expect(civilNow(Date.UTC(2026, 10, 22, 23), "Europe/Berlin")).toBe("2026-11-23T00:00+01:00[Europe/Berlin]");
    expect(civilNow(Date.UTC(2026, 10, 22, 0), "Asia/Kathmandu")).toBe("2026-11-22T05:45+05:45[Asia/Kathmandu]");
    expect(civilNow(Date.UTC(2026, 10, 22, 0), "America/St_Johns")).toBe("2026-11-21T20:30-03:30[America/St_Johns]");
    expect(civilNow(Date.UTC(2026, 10, 22, 0), "Pacific/Kiritimati")).toBe(
      "2026-11-22T14:00+14:00[Pacific/Kiritimati]",
    );
    expect(civilNow(Date.UTC(2026, 10, 22, 0), "Etc/GMT+12")).toBe("2026-11-21T12:00-12:00[Etc/GMT+12]");
  });

  it("refuses what is no zone or no time", () => {
    expect(() => civilNow(0, "UTC")).toThrow("years 1973 to 9999, got 0 ms");
    expect(() => civilNow(Number.NaN, "UTC")).toThrow("got NaN ms");
    expect(() => civilNow(Date.UTC(2026, 0, 1), "Mars/Olympus")).toThrow("Mars/Olympus");
  });
});

describe("at", () => {
  it("gives the person's own day, also where UTC has another", () => {
    expect(dayOf("2026-11-23T00:10+13:00[Pacific/Auckland]")).toBe("2026-11-23");
  });

  it("becomes a FHIR dateTime with its offset", () => {
    expect(authoredOf("2026-11-22T09:40+01:00[Europe/Berlin]")).toBe("2026-11-22T09:40:00+01:00");
  });

  it("refuses every other spelling", () => {
    for (const text of [
      "2026-11-22T09:40",
      "2026-11-22T09:40+01:00",
      "2026-11-22T09:40Z[UTC]",
      "2026-11-22T09:40:00+01:00[Europe/Berlin]",
      "2026-02-29T09:40+01:00[Europe/Berlin]",
      "2026-11-22T24:00+01:00[Europe/Berlin]",
      "2026-11-22T09:60+01:00[Europe/Berlin]",
      "2026-11-22T09:40+14:30[Europe/Berlin]",
      "2026-11-22T09:40+01:00[]",
      "2026-11-22T09:40+01:00[Europe/<b>]",
    ]) {
      expect(text).not.toSatisfy(isAt);
      expect(() => dayOf(text)).toThrow("expected the form");
      expect(() => authoredOf(text)).toThrow("expected the form");
    }
  });

  it("knows the days that exist", () => {
    expect(["2028-02-29", "2026-12-31", "0001-01-01"].filter(isDay)).toHaveLength(3);
    expect(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-11-31"].filter(isDay)).toEqual([]);
  });
});
