import { describe, expect, it } from "vitest";
import { eventOf } from "../testing/events.ts";
import { inOrder } from "./order.ts";

const now = Date.UTC(2026, 10, 25, 12);
const ids = (events: Parameters<typeof inOrder>[0], read = now): string[] =>
  inOrder(events, read).map(({ event }) => event.id);
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

  it("trusts every hlc while the reader's own clock has lost its time", () => {
    const early = eventOf({ hlc: at("2026-11-20T08:00:00"), device: 2, n: 1 });
    const late = eventOf({ hlc: at("2026-11-22T08:00:00"), device: 1, n: 1 });
    const sorted = [early, late].map(({ event }) => event.id);
    expect(ids([late, early], 0)).toEqual(sorted);
    expect(() => inOrder([early], Number.NaN)).toThrow("expected ms since 1970, got NaN");
  });
});
