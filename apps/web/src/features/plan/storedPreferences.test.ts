import { noPreferences } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { plannedOf, storedPreferences, withSwap } from "./storedPreferences.ts";

describe("the preferences stored", () => {
  it("keep a swap, and forget one that leads back to what was planned", () => {
    const swapped = withSwap(noPreferences, "bridge", "mini-bridge");
    expect(storedPreferences(swapped).swaps).toEqual({ bridge: "mini-bridge" });
    expect(storedPreferences(withSwap(swapped, "bridge", "bridge")).swaps).toEqual({});
  });
});

describe("the movement that was planned", () => {
  it("is itself when nothing was changed", () => {
    expect(plannedOf("bridge", [])).toBe("bridge");
  });

  it("is found through a swap and a change after it", () => {
    const fits = [
      { movement: "bridge", instead: "clamshell", because: "your-swap" },
      { movement: "clamshell", instead: "prone-hip-extension", because: "no-equipment" },
    ] as const;
    expect(plannedOf("prone-hip-extension", fits)).toBe("bridge");
    expect(plannedOf("clamshell", fits)).toBe("bridge");
  });

  it("stays where a wish could not be met", () => {
    const fits = [{ movement: "clamshell", instead: "bridge", because: "swap-not-now" }] as const;
    expect(plannedOf("bridge", fits)).toBe("bridge");
  });
});
