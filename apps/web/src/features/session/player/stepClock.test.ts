import { describe, expect, it } from "vitest";
import { shareAt } from "./stepClock.ts";

const clock = { progress: 0.25, readAt: 1000, stepMs: 8000, isRunning: true };

describe("how much of a step is over", () => {
  it("goes on from where it was read, to the end and no further", () => {
    expect(shareAt(clock, 1000)).toBe(0.25);
    expect(shareAt(clock, 3000)).toBe(0.5);
    expect(shareAt(clock, 7000)).toBe(1);
    expect(shareAt(clock, 60_000)).toBe(1);
  });

  it("never goes back when a frame was begun before it was read", () => {
    expect(shareAt(clock, 990)).toBe(0.25);
  });

  it("stands still while the step waits", () => {
    expect(shareAt({ ...clock, isRunning: false }, 60_000)).toBe(0.25);
  });
});
