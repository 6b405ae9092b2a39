import { describe, expect, it } from "vitest";
import { roomOf } from "./storageRoom.ts";

describe("room", () => {
  it.each([
    ["half used", 500e6, 1000e6, false],
    ["80 %, and more than 50 MB free", 800e6, 1000e6, false],
    ["a byte more than 80 %", 800e6 + 1, 1000e6, true],
    ["50 MB free", 150e6, 200e6, false],
    ["a byte less than 50 MB free", 150e6 + 1, 200e6, true],
    ["a device that gives little", 1e6, 40e6, true],
    ["more used than given", 12e6, 10e6, true],
    ["nothing given", 0, 0, true],
  ])("%s", (_name, usage, quota, isNearlyFull) => {
    expect(roomOf({ usage, quota })).toEqual({ used: usage, isNearlyFull });
  });

  it("is unknown when the browser leaves a number out", () => {
    expect(roomOf({ usage: 1 })).toBeNull();
    expect(roomOf({ quota: 1 })).toBeNull();
  });
});
