import { createPlacer, motionOf, solveMotion } from "@ilio/poses";
import { describe, expect, it } from "vitest";
import { createStudio } from "../motion/bake.ts";
import { drawKey } from "../motion/picture.ts";
import type { Line } from "./contours.ts";
import { lengthOf } from "./smooth.ts";
import { stepLines } from "./steps.ts";

const { model, figure } = createStudio("slim", {} as never);
const placer = createPlacer(model);
const drawingOf = (id: string, key: string) => {
  const motion = motionOf(id);
  return drawKey(figure, placer, motion, key, solveMotion(model, placer, motion), "r", () => 0).drawing;
};
const longest = (lines: readonly Line[]): number => Math.max(...lines.map(lengthOf));

describe("lines inside the outline", () => {
  it("run along legs that lie on each other, though neither is the nearer", () => {
    const { steps, raster } = drawingOf("side-bridge", "end");
    const byJumps = stepLines(raster, () => false, { isBorder: () => false, sideAt: () => 0 });
    expect(longest(byJumps)).toBeLessThan(0.4);
    expect(longest(steps)).toBeGreaterThan(0.6);
  }, 60_000);

  it("are not drawn between the fingers of a hand", () => {
    const { steps, raster, skin } = drawingOf("squat", "end");
    const inHand = steps.flat().filter(([u, v]) => {
      const at = (du: number, dv: number) =>
        raster.bar[
          Math.round((v + dv - raster.v0) / raster.cell) * raster.width + Math.round((u + du - raster.u0) / raster.cell)
        ] ?? -1;
      return [at(0.006, 0), at(-0.006, 0), at(0, 0.006), at(0, -0.006)].every((bar) => skin[bar]?.part === "hand");
    });
    expect(inHand.length).toBeLessThan(10);
  }, 60_000);
});
