import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Look, layerNames } from "../body3d/look.ts";
import { lookOf, lookText, splitLook, withLook } from "./lookLink.ts";

const usual: Look = { orbit: { azimuthDeg: 16, elevationDeg: 7, zoom: 1 }, layer: "window" };
const anyLook = fc.record({
  orbit: fc.record({
    azimuthDeg: fc.integer({ min: -180, max: 179 }),
    elevationDeg: fc.integer({ min: 1, max: 80 }),
    zoom: fc.integer({ min: 8, max: 40 }).map((tenths) => tenths / 10),
  }),
  layer: fc.constantFrom(...layerNames),
});

describe("how one looks at a body, in an address", () => {
  it("comes back as it was written, beside any postures", () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        expect(lookOf(lookText(look))).toEqual(look);
        const { postures, see } = splitLook(withLook("a=bridge&b=lunge", look, usual));
        expect(postures).toBe("a=bridge&b=lunge");
        expect(see === null ? usual : lookOf(see)).toEqual(look);
      }),
    );
  });

  it("is written with whole degrees, turned into one round", () => {
    const orbit = { azimuthDeg: 376.4, elevationDeg: 6.6, zoom: 2.649 };
    expect(lookText({ orbit, layer: "deep" })).toBe("16,7,2.6,deep");
    expect(lookText({ orbit: { ...orbit, azimuthDeg: 179.6 }, layer: "deep" })).toBe("-180,7,2.6,deep");
  });

  it("is left out while it is as usual", () => {
    expect(withLook("a=bridge", usual, usual)).toBe("a=bridge");
  });

  it.each([
    ...["", "16,7,1", "16,7,1,skin", "16,0,1,deep", "16,81,1,deep", "181,7,1,deep", "16,7,0.7,deep", "16,7,4.1,deep"],
    ...["16,7,1,deep,", "a,7,1,deep", "16.5,7,1,deep", "16,7,1,deep;16,7,1,deep"],
  ])("cannot be read as %s", (text) => {
    expect(lookOf(text)).toBeNull();
  });
});
