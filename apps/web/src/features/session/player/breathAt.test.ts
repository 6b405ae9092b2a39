import { breathSeconds } from "@ilio/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breathAt } from "./breathAt.ts";

const whole = breathSeconds.in + breathSeconds.out;

describe("how far one has breathed in", () => {
  it("is nothing as a breath begins, all when it turns, and nothing again at its end", () => {
    expect(breathAt(0)).toBe(0);
    expect(breathAt(breathSeconds.in)).toBe(1);
    expect(breathAt(whole)).toBe(0);
  });

  it("stays within a breath, and never jumps", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (seconds) => {
        const [now, next] = [breathAt(seconds), breathAt(seconds + 0.01)];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(Math.abs(next - now)).toBeLessThan(0.02);
      }),
    );
  });
});
