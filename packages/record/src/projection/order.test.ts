import { describe, expect, it } from "vitest";
import { eventOf } from "../testing/events.ts";
import { inOrder } from "./order.ts";

const ids = (events: Parameters<typeof inOrder>[0]): string[] => inOrder(events).map(({ event }) => event.id);
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
});
