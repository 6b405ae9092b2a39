import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CopyTimes, isCopyDue, isFileDue, isPutOff } from "./copiesDue.ts";

const times: CopyTimes = { since: "2026-11-22", saved: null, putOff: null, fresh: 1, hasFile: false };
const due = (given: Partial<CopyTimes>, today: string) => isCopyDue({ ...times, ...given }, today);

describe("a copy is offered", () => {
  it.each([
    ["on the first day", "2026-11-22", false],
    ["after six days", "2026-11-28", false],
    ["after a week", "2026-11-29", true],
    ["long after", "2027-11-29", true],
  ])("%s: %s %s", (_when, today, expected) => {
    expect(due({}, today)).toBe(expected);
  });

  it.each([
    [29, "2027-01-21", false],
    [30, "2027-01-22", true],
    [31, "2027-01-23", true],
  ])("%i days after the last one: %s %s", (_days, today, expected) => {
    expect(due({ saved: "2026-12-23" }, today)).toBe(expected);
  });

  it.each([
    [6, "2026-12-29", false],
    [7, "2026-12-30", true],
  ])("%i days after a chosen file was written last: %s %s", (_days, today, expected) => {
    expect(due({ saved: "2026-12-23", hasFile: true }, today)).toBe(expected);
  });

  it("over a leap day and a change of the clock, counted in the person's days", () => {
    expect(due({ saved: "2028-02-10" }, "2028-03-10")).toBe(false);
    expect(due({ saved: "2028-02-10" }, "2028-03-11")).toBe(true);
    expect(due({ since: "2026-03-25" }, "2026-03-31")).toBe(false);
    expect(due({ since: "2026-03-25" }, "2026-04-01")).toBe(true);
  });

  it("never when nothing is newer than the last one, or nothing is known", () => {
    expect(due({ fresh: 0, saved: "2020-01-01" }, "2026-11-22")).toBe(false);
    expect(due({ since: null }, "2026-11-22")).toBe(false);
  });

  it.each([
    ["the same day", "2026-11-30", false],
    ["two days later", "2026-12-02", false],
    ["three days later", "2026-12-03", true],
  ])("again after Later, %s: %s %s", (_when, today, expected) => {
    expect(due({ putOff: "2026-11-30" }, today)).toBe(expected);
    expect(isPutOff("2026-11-30", today)).toBe(!expected);
  });

  it.each([
    ["a day", "2026-11-21", false],
    ["two days", "2026-11-20", false],
    ["three days", "2026-11-19", true],
    ["years", "2020-01-01", true],
  ])("at once when the clock was set back by more than a journey takes off: %s, %s %s", (_by, today, expected) => {
    expect(due({}, today)).toBe(expected);
    expect(due({ saved: "2026-11-22" }, today)).toBe(expected);
    expect(isPutOff("2026-11-22", today)).toBe(!expected);
  });

  it("within a month of any last day, whatever the clock does", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.boolean(), (saved, start, hasFile) => {
        const later = (days: number) => new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
        // at most two days of travel and thirty days of waiting, once the clock is right again
        const offered = Array.from({ length: 33 }, (_, days) => due({ saved, hasFile }, later(days)));
        expect(offered).toContain(true);
      }),
    );
  });
});

describe("a chosen file is written", () => {
  it.each([
    ["when something is new and it never was", null, 1, true],
    ["not twice a day", "2026-11-22", 1, false],
    ["when it was written the day before", "2026-11-21", 1, true],
    ["when the clock was set back", "2027-01-01", 1, true],
    ["not when nothing is new", "2026-11-01", 0, false],
  ])("%s", (_when, wrote, fresh, expected) => {
    expect(isFileDue({ wrote, hasProblem: false, fresh }, "2026-11-22")).toBe(expected);
  });

  it("again and again until a problem is over", () => {
    expect(isFileDue({ wrote: "2026-11-22", hasProblem: true, fresh: 0 }, "2026-11-22")).toBe(true);
  });
});
