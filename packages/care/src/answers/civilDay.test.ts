import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "./answers.fixture.ts";
import { civilDay, civilYear, daysBetween, isCivilDay } from "./civilDay.ts";

describe("civilDay", () => {
  it("keeps the day of the person's clock, whatever the offset", () => {
    expect(civilDay("2026-11-22T00:10+13:00[Pacific/Auckland]")).toBe("2026-11-22");
    expect(civilDay("2026-11-22T23:50:00-08:00")).toBe("2026-11-22");
    expect(civilDay("2026-11-22")).toBe("2026-11-22");
  });

  it.each(["", "2026", "2026-11", "2026-11-31", "2026-02-29", "22.11.2026", "2026-11-22 09:40", "2026-11-221"])(
    "refuses %j and names it",
    (text) => {
      expect(() => civilDay(text)).toThrow(`got "${text}"`);
    },
  );

  it("knows leap days", () => {
    expect(isCivilDay("2024-02-29")).toBe(true);
    expect(isCivilDay("2100-02-29")).toBe(false);
  });

  it("reads the year", () => {
    expect(civilYear("2026-01-01T00:00+01:00")).toBe(2026);
  });
});

describe("daysBetween", patient, () => {
  it("counts over a clock change, a leap day and the turn of a year", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  });

  it("is the negative of itself the other way round", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        expect(Number.isInteger(daysBetween(a, b))).toBe(true);
      }),
      property,
    );
  });
});
