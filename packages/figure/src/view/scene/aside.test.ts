import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asideFor } from "./aside.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("how far aside a body stands", () => {
  it("never takes it out of the picture, nor to the left", () => {
    fc.assert(
      fc.property(share, share, share, (wide, high, free) => {
        const moved = asideFor([wide, high], free);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect((1 + wide) / 2 + moved).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("frees what is wanted when who stands there leaves enough room", () => {
    expect(asideFor([0.4, 0.9], 0.36)).toBeCloseTo(0.06);
    expect(0.5 - 0.2 + asideFor([0.4, 0.9], 0.36)).toBeCloseTo(0.36);
  });

  it("lets a body be that lies low, or already leaves it free", () => {
    expect(asideFor([0.4, 0.5], 0.36)).toBe(0);
    expect(asideFor([0.2, 0.9], 0.36)).toBe(0);
    expect(asideFor([0.4, 0.9], 0)).toBe(0);
  });
});
