import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { authoredOf, civilAt, civilNow, dayOf, isAt, isDay, zoneOf } from "./at.ts";

const minute = 60_000;

describe("civilNow", () => {
  it(
    "names the same minute as the instant, in every zone and season",
    () => {
      const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
      const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
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

  it("is kept of a clock that has lost its time, also west of Greenwich and where offsets had seconds", () => {
    expect(civilNow(0, "Europe/Berlin")).toBe("1970-01-01T01:00+01:00[Europe/Berlin]");
    expect(civilNow(0, "America/New_York")).toBe("1969-12-31T19:00-05:00[America/New_York]");
    expect(civilNow(0, "Africa/Monrovia")).toBe("1969-12-31T23:15-00:45[Africa/Monrovia]");
    expect(civilNow(0, "America/New_York")).toSatisfy(isAt);
  });

  it("refuses what is no zone or no time", () => {
    expect(() => civilNow(-1, "UTC")).toThrow("years 1970 to 9999, got -1 ms");
    expect(() => civilNow(Number.NaN, "UTC")).toThrow("got NaN ms");
    expect(() => civilNow(Date.UTC(2026, 0, 1), "Mars/Olympus")).toThrow("Mars/Olympus");
  });
});

describe("civilAt", () => {
  const berlin = (day: string, time: string): string => civilAt(day, time, "Europe/Berlin").slice(0, 22);

  it(
    "shows the day and time it was given, and is never after the moment whose clock showed them",
    () => {
      const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
      const instants = fc.integer({ min: Date.UTC(1970, 0, 3), max: Date.UTC(2100, 0, 1) });
      fc.assert(
        fc.property(zones, instants, (zone, ms) => {
          const clock = civilNow(ms, zone);
          const at = civilAt(dayOf(clock), clock.slice(11, 16), zone);
          expect(at).toSatisfy(isAt);
          expect(at.slice(0, 16)).toBe(clock.slice(0, 16));
          expect(zoneOf(at)).toBe(zone);
          const lead = Date.parse(authoredOf(clock)) - Date.parse(authoredOf(at));
          expect(lead).toBeGreaterThanOrEqual(0);
          // the clock is put back by no more than a day
          expect(lead).toBeLessThanOrEqual(24 * 60 * minute);
          expect(civilNow(Date.parse(authoredOf(at)), zone)).toBe(at);
        }),
        runs,
      );
    },
    patience,
  );

  it("takes the first of two, and goes on by the jump where the clock shows no such time", () => {
    expect(berlin("2026-10-25", "01:59")).toBe("2026-10-25T01:59+02:00");
    expect(berlin("2026-10-25", "02:00")).toBe("2026-10-25T02:00+02:00");
    expect(berlin("2026-10-25", "02:59")).toBe("2026-10-25T02:59+02:00");
    expect(berlin("2026-10-25", "03:00")).toBe("2026-10-25T03:00+01:00");
    expect(berlin("2026-03-29", "01:59")).toBe("2026-03-29T01:59+01:00");
    expect(berlin("2026-03-29", "02:00")).toBe("2026-03-29T03:00+02:00");
    expect(berlin("2026-03-29", "02:30")).toBe("2026-03-29T03:30+02:00");
    expect(berlin("2026-03-29", "03:00")).toBe("2026-03-29T03:00+02:00");
    // half an hour, and a whole day that Samoa left out
    expect(civilAt("2026-10-04", "02:10", "Australia/Lord_Howe")).toContain("T02:40+11:00");
    expect(civilAt("2011-12-30", "12:00", "Pacific/Apia")).toContain("2011-12-31T12:00+14:00");
  });

  it("refuses what is no day, no time or no zone, with what came", () => {
    expect(() => civilAt("2026-02-29", "09:40", "UTC")).toThrow('got "2026-02-29" and "09:40"');
    expect(() => civilAt("2026-02-28", "24:00", "UTC")).toThrow('got "2026-02-28" and "24:00"');
    expect(() => civilAt("2026-02-28", "", "UTC")).toThrow("a time as 09:40");
    expect(() => civilAt("1969-02-28", "09:40", "UTC")).toThrow("years 1970 to 9999");
    expect(() => civilAt("2026-02-28", "09:40", "Mars/Olympus")).toThrow("Mars/Olympus");
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
    expect(["0000-02-29", "1900-02-29", "2000-02-29", "2100-02-29"].filter(isDay)).toEqual([
      "0000-02-29",
      "2000-02-29",
    ]);
    expect(["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-11-31"].filter(isDay)).toEqual([]);
  });
});
