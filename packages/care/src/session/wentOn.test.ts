import { describe, expect, it } from "vitest";
import { viewAt } from "./run.ts";
import { lived, running } from "./running.fixture.ts";
import { pressed } from "./runPress.ts";

describe("a session", () => {
  // bridge: 15 s down, 10 s into place, 5 s ready, then 2 s lift, 3 s hold, 3 s lower
  it("waits, and goes on 5 s earlier after a get-ready of 3 s, but never before its own repetition", () => {
    const held = pressed(
      lived(running(["constructive-rest-90-90"]), 0, 60_000),
      { type: "wait", why: "person" },
      60_000,
    );
    expect(viewAt(held, 99_000)).toMatchObject({ isRunning: false, secondsLeft: 270 });
    const on = pressed(held, { type: "goOn" }, 100_000);
    expect(viewAt(on, 100_000)).toMatchObject({ isGettingReady: true, secondsLeft: 3 });
    expect(viewAt(on, 103_000)).toMatchObject({ isGettingReady: false, secondsLeft: 275 });
    const early = pressed(lived(running(["bridge"]), 0, 31_000), { type: "wait", why: "hidden" }, 31_000);
    expect(early.waits).toBe("hidden");
    expect(viewAt(pressed(early, { type: "goOn" }, 40_000), 43_000)).toMatchObject({ secondsLeft: 2 });
  });

  it("goes back at once and without a get-ready where nothing is held", () => {
    const down = pressed(lived(running(["bridge"]), 0, 12_000), { type: "wait", why: "person" }, 12_000);
    expect(viewAt(pressed(down, { type: "goOn" }, 50_000), 50_000)).toMatchObject({
      isGettingReady: false,
      secondsLeft: 8,
    });
  });

  it("repeats the hold under way after a get-ready", () => {
    const held = lived(running(["constructive-rest-90-90"]), 0, 90_000);
    expect(viewAt(pressed(held, { type: "repeat" }, 90_000), 93_000)).toMatchObject({
      secondsLeft: 300,
      isRunning: true,
    });
  });
});
