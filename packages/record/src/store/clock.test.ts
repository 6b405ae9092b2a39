import { describe, expect, it } from "vitest";
import { civilNow, isAt } from "../event/at.ts";
import { zoneNamed } from "./clock.ts";

describe("zoneNamed", () => {
  it.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["UTC", "UTC"],
    [undefined, "UTC"],
    ["Etc/Unknown", "UTC"],
    ["Foo/Bar", "UTC"],
    ["GMT+03:00", "Etc/GMT-3"],
    ["-05:00", "Etc/GMT+5"],
    ["+05:30", "UTC"],
    ["+00:00", "Etc/GMT-0"],
  ])("gives for %s a zone in which an entry can be dated: %s", (name, zone) => {
    expect(zoneNamed(name)).toBe(zone);
    expect(isAt(civilNow(Date.UTC(2026, 10, 22), zone))).toBe(true);
  });
});
