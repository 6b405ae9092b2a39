import { describe, expect, it } from "vitest";
import { atAgain, atOf, firstDay, whenOf } from "./when.ts";

const now = "2026-11-22T09:40+01:00[Europe/Berlin]";
const berlin = (day: string, time: string) => atOf({ day, time }, "Europe/Berlin", now);

describe("a time that was typed", () => {
  it("is kept with the offset of that day", () => {
    expect(berlin("2026-07-01", "08:05")).toEqual({ at: "2026-07-01T08:05+02:00[Europe/Berlin]" });
    expect(berlin("2026-11-01", "08:05:00")).toEqual({ at: "2026-11-01T08:05+01:00[Europe/Berlin]" });
  });

  it("may be now, and not a minute ahead", () => {
    expect(berlin("2026-11-22", "09:40")).toEqual({ at: now });
    expect(berlin("2026-11-22", "09:41")).toBe("history.when.ahead");
    expect(berlin("2026-11-23", "00:00")).toBe("history.when.ahead");
  });

  it.each([
    ["", "09:40"],
    ["2026-11-20", ""],
    ["0202-11-20", "09:40"],
    ["12026-11-20", "09:40"],
    ["1973-01-01", "09:40"],
  ])("is missing as %j at %j", (day, time) => {
    expect(berlin(day, time)).toBe("history.when.missing");
  });

  it("may be as early as the record can hold it, in every zone", () => {
    for (const zone of ["Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"]) {
      expect(atOf({ day: firstDay, time: "00:00" }, zone, now)).toHaveProperty("at");
    }
  });
});

describe("a time that is changed", () => {
  const tokyo = "2026-11-20T08:00+09:00[Asia/Tokyo]";

  it("stays to the letter when nothing was changed, also one that a wrong clock set ahead", () => {
    const ahead = "2027-01-01T08:00+01:00[Europe/Berlin]";
    expect(atAgain(whenOf(tokyo), tokyo, now)).toEqual({ at: tokyo });
    expect(atAgain(whenOf(ahead), ahead, now)).toEqual({ at: ahead });
  });

  it("is of the place where it happened, or of this one if that is not known", () => {
    const when = { day: "2026-11-19", time: "07:00" };
    expect(atAgain(when, tokyo, now)).toEqual({ at: "2026-11-19T07:00+09:00[Asia/Tokyo]" });
    const mars = "2026-11-20T08:00+09:00[Mars/Olympus]";
    expect(atAgain(when, mars, now)).toEqual({ at: "2026-11-19T07:00+01:00[Europe/Berlin]" });
  });
});
