import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf } from "../testing/events.ts";
import { runs } from "../testing/runs.ts";
import { agrees, inOrder, readerAt } from "./order.ts";

const now = Date.UTC(2026, 10, 25, 12);
const ids = (events: Parameters<typeof inOrder>[0], read = now): string[] =>
  inOrder(events, readerAt(read)).map(({ event }) => event.id);
const at = (time: string): string => `${time}.000Z-0000`;

describe("inOrder", () => {
  it("sorts by hlc, then device, then n", () => {
    const first = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 2, n: 9 });
    const second = eventOf({ hlc: at("2026-11-22T09:00:00"), device: 1, n: 4 });
    const third = eventOf({ hlc: at("2026-11-22T09:00:00"), device: 1, n: 5 });
    const fourth = eventOf({ hlc: at("2026-11-22T09:00:00"), device: 3, n: 1 });
    const sorted = [first, second, third, fourth].map(({ event }) => event.id);
    expect(ids([fourth, third, second, first])).toEqual(sorted);
  });

  it("lets n order a device whose clock was years ahead and then corrected", () => {
    const before = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 1 });
    const ahead = eventOf({ hlc: at("2031-01-01T08:00:00"), device: 1, n: 2 });
    const corrected = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 1, n: 3 });
    const other = eventOf({ hlc: at("2026-11-23T08:00:00"), device: 2, n: 1 });
    const sorted = [before, ahead, corrected, other].map(({ event }) => event.id);
    expect(ids([ahead, other, corrected, before])).toEqual(sorted);
  });

  it("believes the many days before a clock was set back, not the few after", () => {
    const first = eventOf({ hlc: at("2026-11-10T08:00:00"), device: 1, n: 1 });
    const second = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 2 });
    const setBack = eventOf({ hlc: at("2026-11-05T08:00:00"), device: 1, n: 3 });
    const other = eventOf({ hlc: at("2026-11-15T08:00:00"), device: 2, n: 1 });
    const right = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 1, n: 4 });
    const sorted = [first, other, second, setBack, right].map(({ event }) => event.id);
    expect(ids([setBack, right, other, second, first])).toEqual(sorted);
    // also before the clock is right again
    expect(ids([setBack, other, second, first])).toEqual(sorted.slice(0, 4));
  });

  it("takes a day against a day for a clock that was ahead", () => {
    const wrong = eventOf({ hlc: at("2026-11-24T08:00:00"), device: 1, n: 1 });
    const again = eventOf({ hlc: at("2026-11-24T09:00:00"), device: 1, n: 2 });
    const right = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 3 });
    const other = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 2, n: 1 });
    const sorted = [wrong, again, right, other].map(({ event }) => event.id);
    expect(ids([other, right, again, wrong])).toEqual(sorted);
  });

  it("lets n order a device whatever its clock did", () => {
    const times = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.boolean()), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(times, (list) => {
        const two = (value: number): string => String(value).padStart(2, "0");
        const hlcs = list.map(([day, month]) => at(`2026-${two(month)}-${two(day)}T08:00:00`));
        const events = hlcs.map((hlc, i) => eventOf({ hlc, device: 1, n: i + 1 }));
        const others = hlcs.map((hlc, i) => eventOf({ hlc, device: 2, n: i + 1 }));
        const early = new Set(events.filter((_, i) => list[i]![2]).map(({ event }) => event.id));
        const sorted = inOrder([...others, ...events.toReversed()], { now, early });
        for (const device of [events, others]) {
          const own = sorted.filter((stored) => device.includes(stored));
          expect(own.map(({ event }) => event.n)).toEqual(device.map(({ event }) => event.n));
        }
      }),
      runs,
    );
  });

  it("keeps the hlc where two copies of a profile counted on from the same n", () => {
    const shared = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 5 });
    const copyEarly = eventOf({ hlc: at("2026-11-21T08:00:00"), device: 1, n: 6, seed: 61 });
    const copyNext = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 1, n: 7 });
    const copyLate = eventOf({ hlc: at("2026-11-25T08:00:00"), device: 1, n: 6, seed: 62 });
    const sorted = [shared, copyEarly, copyNext, copyLate].map(({ event }) => event.id);
    expect(ids([copyLate, copyNext, copyEarly, shared])).toEqual(sorted);
  });

  it("puts an event that leads the reader's clock by more than a day before all others", () => {
    const limit = eventOf({ hlc: "2026-11-26T12:00:00.000Z-0000", device: 1, n: 1 });
    const beyond = eventOf({ hlc: "2026-11-26T12:00:00.001Z-0000", device: 2, n: 1 });
    const early = eventOf({ hlc: at("2026-11-02T08:00:00"), device: 3, n: 1 });
    const sorted = [beyond, early, limit].map(({ event }) => event.id);
    expect(ids([limit, early, beyond])).toEqual(sorted);
    expect(ids([beyond, limit, early])).toEqual(sorted);
    const later = [early, limit, beyond].map(({ event }) => event.id);
    expect(ids([beyond, limit, early], now + 1)).toEqual(later);
  });

  it("keeps such an event after what the same device wrote before it", () => {
    const before = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 1 });
    const ahead = eventOf({ hlc: at("2028-01-01T08:00:00"), device: 1, n: 2 });
    const further = eventOf({ hlc: at("2029-01-01T08:00:00"), device: 1, n: 3 });
    const other = eventOf({ hlc: at("2026-11-21T08:00:00"), device: 2, n: 1 });
    const sorted = [before, ahead, further, other].map(({ event }) => event.id);
    expect(ids([further, other, ahead, before])).toEqual(sorted);
  });

  it("puts one of two copies that ran ahead before what either wrote since they parted", () => {
    const shared = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 5 });
    const copy = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 1, n: 6, seed: 61 });
    const other = eventOf({ hlc: at("2026-11-21T08:00:00"), device: 1, n: 6, seed: 62 });
    const ahead = eventOf({ hlc: at("2028-01-01T08:00:00"), device: 1, n: 7 });
    const sorted = [shared, ahead, other, copy].map(({ event }) => event.id);
    expect(ids([ahead, copy, other, shared])).toEqual(sorted);
  });

  it("keeps what was once early where it stood, also when the clock has caught up", () => {
    const before = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 1, n: 1 });
    const ahead = eventOf({ hlc: at("2027-02-01T08:00:00"), device: 1, n: 2 });
    const after = eventOf({ hlc: at("2027-03-01T08:00:00"), device: 1, n: 3 });
    const other = eventOf({ hlc: at("2026-12-24T08:00:00"), device: 2, n: 1 });
    const sorted = [before, ahead, other, after].map(({ event }) => event.id);
    const late = Date.UTC(2027, 5, 1);
    const seen = inOrder([other, after, ahead, before], { now: late, early: new Set([ahead.event.id]) });
    expect(seen.map(({ event }) => event.id)).toEqual(sorted);
    // who never saw it early takes it for what it says
    expect(ids([other, after, ahead, before], late)).toEqual(
      [before, other, ahead, after].map(({ event }) => event.id),
    );
  });

  it("trusts every hlc while the reader's own clock has lost its time", () => {
    const early = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 2, n: 1 });
    const late = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 1, n: 1 });
    const sorted = [early, late].map(({ event }) => event.id);
    expect(ids([late, early], 0)).toEqual(sorted);
    expect(() => inOrder([early], readerAt(Number.NaN))).toThrow("expected ms since 1970, got NaN");
  });
});

describe("agrees", () => {
  const own = (...days: readonly string[]) =>
    days.map((day, i) => eventOf({ hlc: at(`${day}T08:00:00`), device: 1, n: i + 1 }).event);

  it("believes a clock that goes on from what its device wrote", () => {
    expect(agrees([], readerAt(now))).toBe(true);
    expect(agrees(own("2026-11-20", "2026-11-26"), readerAt(now))).toBe(true);
  });

  it("does not tell set back from set right before two days more have been written", () => {
    const ahead = ["2026-11-20", "2031-01-01"];
    expect(agrees(own(...ahead), readerAt(now))).toBe(false);
    expect(agrees(own(...ahead, "2026-11-22"), readerAt(now))).toBe(false);
    expect(agrees(own(...ahead, "2026-11-22", "2026-11-23"), readerAt(now))).toBe(true);
  });

  it("goes on without what is known to have been early", () => {
    const [right, ahead] = own("2026-11-20", "2031-01-01");
    expect(agrees([right!, ahead!], { now, early: new Set([ahead!.id]) })).toBe(true);
  });

  it("believes no clock that has lost its time", () => {
    expect(agrees([], readerAt(0))).toBe(false);
  });
});
