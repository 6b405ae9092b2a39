// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { canDraw } from "./canDraw.ts";
import { keepInsides, wantsInsides } from "./insides.ts";
import { namedOrbit, orbitOf } from "./orbits.ts";
import { nextRatio } from "./ratio.ts";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("where one looks from", () => {
  it("is a little aside of where it is drawn, and a named view keeps how near one is", () => {
    expect(orbitOf("left").azimuthDeg).toBe(180 - orbitOf("right").azimuthDeg);
    expect(namedOrbit("front", "right", { azimuthDeg: 3, elevationDeg: 50, zoom: 2.6 })).toEqual({
      ...{ azimuthDeg: 90, elevationDeg: 5, zoom: 2.6 },
    });
    expect(namedOrbit("drawn", "back", orbitOf("right"))).toEqual(orbitOf("back"));
  });
});

describe("pixels", () => {
  it("become fewer while frames are slow, down to a floor", () => {
    expect(nextRatio(2, 42)).toBe(2);
    expect(nextRatio(2, 43)).toBeLessThan(2);
    let ratio = 2;
    for (let frame = 0; frame < 50; frame++) ratio = nextRatio(ratio, 300);
    expect(ratio).toBe(0.75);
  });
});

describe("no insides", () => {
  it("is kept, and a browser that keeps nothing shows them", () => {
    expect(wantsInsides()).toBe(true);
    keepInsides(false);
    expect(wantsInsides()).toBe(false);
    keepInsides(true);
    expect(wantsInsides()).toBe(true);
    const warned = vi.spyOn(console, "warn").mockReturnValue(undefined);
    const refuse = (): never => {
      throw new Error("no storage");
    };
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    keepInsides(false);
    expect(warned).toHaveBeenCalledTimes(1);
    expect(wantsInsides()).toBe(true);
  });
});

describe("a device without WebGL 2", () => {
  it("is told apart before anything is fetched", () => {
    expect(canDraw()).toBe(false);
  });
});
