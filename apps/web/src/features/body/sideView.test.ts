import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame } from "./BodyFigure.tsx";
import { type Posture, postures, ranges, stateIn } from "./posture.ts";
import { headRadius } from "./shapes.ts";
import { type SideView, type Spot, sideView } from "./sideView.ts";

const degrees = ([min, max]: readonly [number, number]) => fc.integer({ min, max });
const anyPosture = fc.record({
  hip: degrees(ranges.hip),
  knee: degrees(ranges.knee),
  back: degrees(ranges.back),
  roll: fc.constantFrom(0, postures.slouched.roll),
});

const viewIn = (posture: Posture): SideView => sideView(stateIn(posture), posture.roll);
/** Hip, knee and ankle. */
const legIn = (posture: Posture): readonly Spot[] => viewIn(posture).bones.find(({ name }) => name === "leg")!.line;

/** How far each line reaches, with half its width. */
const reach = ({ limbs, head, psoas }: SideView): readonly (readonly [Spot, number])[] => [
  ...limbs.flatMap(({ line, width }) => line.map((spot) => [spot, width / 2] as const)),
  [head, 1000 * headRadius],
  ...psoas.flatMap(({ line }) => line).map((spot) => [spot, 0] as const),
];

describe("sideView", () => {
  it("stays inside the picture and on its floor, whatever the sliders say", () => {
    fc.assert(
      fc.property(anyPosture, (posture) => {
        const all = reach(viewIn(posture));
        expect(Math.min(...all.map(([[x], width]) => x - width))).toBeGreaterThanOrEqual(frame.left);
        expect(Math.max(...all.map(([[x], width]) => x + width))).toBeLessThanOrEqual(frame.right);
        expect(Math.min(...all.map(([[, y], width]) => y - width))).toBeGreaterThanOrEqual(frame.top);
        // a mm: places are rounded to it
        expect(Math.abs(Math.max(...all.map(([[, y], width]) => y + width)))).toBeLessThanOrEqual(1);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it("draws a level thigh and an upright shin in sitting, and a knee on the floor in the lunge", () => {
    const [hip, knee, ankle] = legIn(postures.sitting);
    expect(Math.abs(knee![1] - hip![1])).toBeLessThan(30);
    expect(Math.abs(ankle![0] - knee![0])).toBeLessThan(30);
    const [, kneeling] = legIn(postures.lunge);
    expect(kneeling![1]).toBeGreaterThan(-100);
  });

  it("leads every fascicle in front of the hip, never through its head", () => {
    for (const posture of Object.values(postures)) {
      const { hip, psoas } = viewIn(posture);
      for (const { line } of psoas)
        for (const [x, y] of line) expect(Math.hypot(x - hip[0], y - hip[1])).toBeGreaterThan(22);
    }
  });
});
