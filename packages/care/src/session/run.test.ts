import { describe, expect, it } from "vitest";
import { mostGapMs, newRun, viewAt } from "./run.ts";
import { heard } from "./runCues.ts";
import { anyPress, lived, running } from "./running.fixture.ts";
import { pressed } from "./runPress.ts";

describe("a device that slept", () => {
  it("waits where it was seen last, whether it is looked at or pressed first", () => {
    const awake = lived(running(["bridge"]), 0, 20_000);
    const slept = { waits: "slept", runningSince: null, positionMs: 20_000 };
    expect(heard(awake, 20_000 + mostGapMs + 1).run).toMatchObject(slept);
    expect(heard(awake, 20_000 + mostGapMs).run.waits).toBeNull();
    expect(pressed(awake, { type: "wait", why: "person" }, 9_000_000)).toMatchObject(slept);
  });
});

describe("a run", () => {
  it("refuses a session without steps", () => {
    expect(() => newRun([])).toThrow("expected at least one step, got 0");
  });

  it("is changed by no press after its end", () => {
    const over = lived(running(["figure-4"]), 0, 900_000);
    expect(viewAt(over, 900_000).isDone).toBe(true);
    const real = anyPress.flatMap((press) => (press.type === "crash" ? [] : [press]));
    expect(real.map((press) => pressed(over, press, 900_000))).toEqual(real.map(() => over));
  });
});
