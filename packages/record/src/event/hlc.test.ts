import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patience, runs } from "../testing/runs.ts";
import { formatHlc, latestKnownHlc, maxLeadMs, nextHlc, parseHlc, receiveHlc } from "./hlc.ts";

const now = Date.UTC(2026, 10, 22, 8, 40);
const anyMs = fc.integer({ min: 0, max: Date.UTC(9998, 0, 1) });
const counter = fc.integer({ min: 0, max: 0xffff });

describe("hlc", () => {
  it(
    "comes back from its text, and sorts as text as it does in time",
    () => {
      fc.assert(
        fc.property(anyMs, counter, anyMs, counter, (ms, count, otherMs, otherCount) => {
          const text = formatHlc({ ms, counter: count });
          const other = formatHlc({ ms: otherMs, counter: otherCount });
          expect(parseHlc(text)).toEqual({ ms, counter: count });
          expect(Math.sign(Number(text > other) - Number(text < other))).toBe(
            Math.sign(ms - otherMs || count - otherCount),
          );
        }),
        runs,
      );
    },
    patience,
  );

  it("refuses every other spelling", () => {
    for (const text of [
      "",
      "2026-11-22T08:40:00Z-0000",
      "2026-11-22T08:40:00.000Z",
      "2026-11-22T08:40:00.000Z-000G",
      "2026-11-22T08:40:00.000Z-00FF",
      "2026-02-30T08:40:00.000Z-0000",
      "2026-11-22T24:00:00.000Z-0000",
      "1969-12-31T23:59:59.999Z-0000",
      " 2026-11-22T08:40:00.000Z-0000",
    ]) {
      expect([text, parseHlc(text)]).toEqual([text, null]);
    }
  });

  it("names what it cannot write", () => {
    expect(() => formatHlc({ ms: -1, counter: 0 })).toThrow("years 1970 to 9999, got -1");
    expect(() => formatHlc({ ms: Number.NaN, counter: 0 })).toThrow("got NaN");
    expect(() => formatHlc({ ms: 0, counter: 0x10000 })).toThrow("got 65536");
    expect(() => nextHlc(null, Number.POSITIVE_INFINITY)).toThrow("got Infinity");
    expect(() => nextHlc("yesterday", now)).toThrow('got "yesterday"');
  });
});

describe("nextHlc", () => {
  it(
    "always grows while the wall clock stays within a day, whatever it does",
    () => {
      const jumps = fc.array(fc.integer({ min: -maxLeadMs / 2, max: maxLeadMs / 2 }), { minLength: 2, maxLength: 60 });
      fc.assert(
        fc.property(jumps, (offsets) => {
          let last: string | null = null;
          for (const offset of offsets) {
            const next = nextHlc(last, now + offset);
            expect(last === null || next > last).toBe(true);
            last = next;
          }
        }),
        runs,
      );
    },
    patience,
  );

  it("restarts from the corrected clock only after a lead of more than a day", () => {
    const ahead = formatHlc({ ms: now + maxLeadMs, counter: 7 });
    const absurd = formatHlc({ ms: now + maxLeadMs + 1, counter: 7 });
    expect(nextHlc(ahead, now)).toBe(formatHlc({ ms: now + maxLeadMs, counter: 8 }));
    expect(nextHlc(absurd, now)).toBe("2026-11-22T08:40:00.000Z-0000");
  });

  it("does not follow a clock that has lost its time", () => {
    expect(nextHlc("2026-11-22T08:40:00.000Z-0001", 0)).toBe("2026-11-22T08:40:00.000Z-0002");
  });

  it("moves on by one ms when the counter is full", () => {
    expect(nextHlc("2026-11-22T08:40:00.000Z-ffff", now)).toBe("2026-11-22T08:40:00.001Z-0000");
  });

  it("cuts a wall clock that shows parts of a ms", () => {
    expect(nextHlc(null, now + 0.9)).toBe("2026-11-22T08:40:00.000Z-0000");
  });
});

describe("latestKnownHlc", () => {
  it("is a day ahead of the wall clock, with every event of that ms", () => {
    expect(latestKnownHlc(now)).toBe("2026-11-23T08:40:00.000Z-ffff");
    expect(latestKnownHlc(now + 0.9)).toBe("2026-11-23T08:40:00.000Z-ffff");
  });

  it("judges nothing by a clock that has lost its time", () => {
    expect(latestKnownHlc(Date.UTC(2026, 10, 1) - 1)).toBeNull();
    expect(latestKnownHlc(Date.UTC(2026, 10, 1))).toBe("2026-11-02T00:00:00.000Z-ffff");
    expect(latestKnownHlc(Date.UTC(9999, 11, 31))).toBe("9999-12-31T23:59:59.999Z-ffff");
  });

  it("refuses what is no time", () => {
    expect(() => latestKnownHlc(Number.NaN)).toThrow("expected ms since 1970, got NaN");
  });
});

describe("receiveHlc", () => {
  it("takes the later one, up to a day ahead of the wall clock", () => {
    const ours = formatHlc({ ms: now, counter: 3 });
    const edge = formatHlc({ ms: now + maxLeadMs, counter: 0 });
    const absurd = formatHlc({ ms: now + maxLeadMs + 1, counter: 0 });
    expect(receiveHlc(ours, edge, now)).toBe(edge);
    expect(receiveHlc(ours, absurd, now)).toBe(ours);
    expect(receiveHlc(null, absurd, now)).toBeNull();
    expect(receiveHlc(null, ours, now)).toBe(ours);
    expect(receiveHlc(edge, ours, now)).toBe(edge);
  });

  it("takes the later one while the wall clock has lost its time, and is free of it once that is set right", () => {
    const ours = formatHlc({ ms: now, counter: 3 });
    const absurd = formatHlc({ ms: now + 2 * maxLeadMs, counter: 0 });
    expect(receiveHlc(null, ours, 0)).toBe(ours);
    expect(receiveHlc(ours, absurd, Date.UTC(2020, 0, 1))).toBe(absurd);
    expect(nextHlc(absurd, now)).toBe(formatHlc({ ms: now, counter: 0 }));
  });
});
