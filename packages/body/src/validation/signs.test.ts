import { describe, expect, it } from "vitest";
import { hipFlexorSpans, kneeMuscleSpans, peakFlexion, piriformisRotation, psoasLevels } from "./signs.ts";

const spans = hipFlexorSpans();
/** mm */
const sagittalLimits: Readonly<Record<string, readonly [number, number]>> = {
  Ps_L1_VB_r: [20, 36],
  iliacus_r: [25, 42],
};

describe("psoas and iliacus", () => {
  it.each(spans.sagittal)("$muscle flexes the hip with a plausible arm in the sagittal plane", (span) => {
    const [least, greatest] = sagittalLimits[span.muscle]!;
    expect(span.least).toBeGreaterThanOrEqual(least);
    expect(span.greatest).toBeLessThanOrEqual(greatest);
  });

  it.each(spans.whole)("$muscle flexes the hip by 3 mm or more within its whole range", ({ least }) => {
    expect(least).toBeGreaterThanOrEqual(3);
  });

  it.each(spans.abducted)("$muscle stays a flexor in a thigh spread by 45 degrees", ({ least }) => {
    expect(least).toBeGreaterThan(0);
  });

  it.each(peakFlexion())("$muscle has its largest arm between 75 and 95 degrees", ({ angle }) => {
    expect(angle).toBeGreaterThanOrEqual(75);
    expect(angle).toBeLessThanOrEqual(95);
  });

  it("the three L1 fascicles flex L5/S1 and extend L1/L2 in lordosis", () => {
    const rows = psoasLevels().filter(({ muscle, lumbarExtension }) => /L1_/.test(muscle) && lumbarExtension === 0);
    expect(rows).toHaveLength(3);
    for (const { arms } of rows) {
      expect(arms[0]).toBeLessThan(0);
      expect(arms[4]).toBeGreaterThan(0);
    }
  });
});

describe("muscles of hip and knee", () => {
  const [rectusFemoris, ...hamstrings] = kneeMuscleSpans();

  it("rectus femoris always flexes the hip", () => {
    expect(rectusFemoris!.least).toBeGreaterThan(0);
  });

  it.each(hamstrings)("$muscle always extends the hip", ({ greatest }) => {
    expect(greatest).toBeLessThan(0);
  });
});

it("piriformis turns the thigh outward in standing and inward at 90 degrees", () => {
  const [standing, , sitting] = piriformisRotation();
  expect(standing!.arm).toBeCloseTo(-26.4, 1);
  expect(sitting!.arm).toBeCloseTo(18.5, 1);
});
