import { describe, expect, it } from "vitest";
import { roomForTime } from "./addedTime.ts";
import { viewAt } from "./run.ts";
import { lived, running } from "./running.fixture.ts";
import { pressed } from "./runPress.ts";

describe("a press for more time", () => {
  it("adds 15 s to a hold once and to a rest as often as wanted, and none to a movement between two ends", () => {
    const rest = lived(running(["constructive-rest-90-90"]), 0, 60_000);
    const longer = pressed(rest, { type: "addTime" }, 60_000);
    expect(viewAt(longer, 60_000).secondsLeft).toBe(285);
    expect(pressed(longer, { type: "addTime" }, 60_000)).toEqual(longer);
    expect(roomForTime(longer, 60_000)).toBe(0);
    const lift = lived(running(["bridge"]), 0, 31_000);
    expect(pressed(lift, { type: "addTime" }, 31_000).steps).toEqual(lift.steps);
    const way = pressed(pressed(running(["bridge"]), { type: "addTime" }, 0), { type: "addTime" }, 0);
    expect(viewAt(way, 0).secondsLeft).toBe(45);
  });
});
