import { describe, expect, it } from "vitest";
import { rgbOf } from "./colours.ts";
import { showSheets } from "./layers.ts";
import { highestEye, lensDeg, lowestEye, sightOf, within } from "./orbit.ts";

const extent = { low: [-0.4, 0, -0.3], high: [0.5, 1.7, 0.3] } as const;

describe("an orbit", () => {
  it("shows every corner of what is to be seen, from all sides and in every shape of picture", () => {
    for (const azimuthDeg of [-120, 0, 20, 90, 180])
      for (const elevationDeg of [lowestEye, 7, 60])
        for (const aspect of [0.6, 1, 2.2]) {
          const { eye, at } = sightOf({ azimuthDeg, elevationDeg, zoom: 1 }, extent, aspect, [0, 1, 0]);
          const back = [0, 1, 2].map((k) => eye[k]! - at[k]!);
          const away = Math.hypot(...back);
          const [a, e] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180];
          const right = [Math.cos(a), 0, -Math.sin(a)];
          const up = [-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)];
          const half = Math.tan((lensDeg * Math.PI) / 360);
          for (let corner = 0; corner < 8; corner++) {
            const p = [0, 1, 2].map((k) => ((corner >> k) & 1 ? extent.high[k]! : extent.low[k]!) - eye[k]!);
            const dot = (axis: readonly number[]) => axis.reduce((sum, value, k) => sum + value * p[k]!, 0);
            const depth = -dot(back) / away;
            expect(Math.abs(dot(up)) / depth / half).toBeLessThan(1.02);
            expect(Math.abs(dot(right)) / depth / half / aspect).toBeLessThan(1.02);
          }
        }
  });

  it("stays above the floor, goes on round and round, and neither too near nor too far", () => {
    expect(within({ azimuthDeg: 190, elevationDeg: -5, zoom: 9 })).toEqual({
      azimuthDeg: -170,
      elevationDeg: lowestEye,
      zoom: 4,
    });
    expect(within({ azimuthDeg: -540, elevationDeg: 95, zoom: 0 })).toEqual({
      azimuthDeg: -180,
      elevationDeg: highestEye,
      zoom: 0.8,
    });
  });
});

describe("colours", () => {
  it("are read as the page writes them, and nothing else is", () => {
    expect(rgbOf(" #ff0033")).toEqual([1, 0, 0.2]);
    expect(() => rgbOf("red")).toThrow('got "red"');
  });
});

describe("layers", () => {
  it("light the psoas and what is meant, and leave out what lies over it", () => {
    const sheet = (muscle: string, layer: string) => ({ muscle, layer });
    const plan = {
      sheets: [sheet("psoas_major", "deep"), sheet("gluteus_maximus", "superficial"), sheet("piriformis", "deep")],
    };
    const shown = (layer: "window" | "muscles" | "deep" | "bones", targets: readonly "gluteus_maximus"[] = []) => {
      const poser = { plan, sheets: new Float32Array(12) } as unknown as Parameters<typeof showSheets>[0];
      showSheets(poser, layer, targets);
      return [2, 6, 10].map((i) => Math.sign(poser.sheets[i]!));
    };
    expect(shown("window")).toEqual([1, 0, 0]);
    expect(shown("window", ["gluteus_maximus"])).toEqual([1, 1, 0]);
    expect(shown("deep")).toEqual([1, 0, 1]);
    expect(shown("muscles")).toEqual([1, 1, 1]);
    expect(shown("bones")).toEqual([0, 0, 0]);
  });
});
