import { describe, expect, it } from "vitest";
import { newestFirst, newestOf } from "./newest.ts";

const at = (time: string, name = time) => ({ at: `${time}[Europe/Berlin]`, name });
const now = "2026-11-22T09:40+01:00[Europe/Berlin]";

describe("newestOf", () => {
  it("is what happened last, not what was recorded last", () => {
    const list = [at("2026-11-20T08:00+01:00"), at("2026-11-22T08:00+01:00"), at("2026-11-08T08:00+01:00")];
    expect(newestOf(list, now)).toBe(list[1]);
  });

  it("compares moments, so that a journey to the west changes nothing", () => {
    const list = [at("2026-11-22T01:00-05:00"), at("2026-11-22T06:00+01:00")];
    expect(newestOf(list, now)).toBe(list[0]);
  });

  it("is the one recorded last of the same minute", () => {
    const list = [at("2026-11-22T09:40+01:00", "first"), at("2026-11-22T09:40+01:00", "second")];
    expect(newestOf(list, now)?.name).toBe("second");
  });

  it("takes a time ahead only where there is no other", () => {
    const ahead = at("2026-11-22T09:41+01:00");
    const past = at("2020-01-01T09:41+01:00");
    expect(newestOf([past, ahead], now)).toBe(past);
    expect(newestOf([ahead], now)).toBe(ahead);
    expect(newestOf([], now)).toBeUndefined();
  });
});

describe("newestFirst", () => {
  it("leaves the list as it was", () => {
    const list = [at("2026-11-20T08:00+01:00"), at("2026-11-22T08:00+01:00"), at("2026-11-21T08:00+01:00")];
    expect(newestFirst(list)).toEqual([list[1], list[2], list[0]]);
    expect(list[0]?.name).toBe("2026-11-20T08:00+01:00");
  });
});
