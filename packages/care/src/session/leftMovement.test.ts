import { describe, expect, it } from "vitest";
import { viewAt } from "./run.ts";
import { lived, running } from "./running.fixture.ts";
import { pressed } from "./runPress.ts";
import { itemOf } from "./session.fixture.ts";
import { sessionDone } from "./sessionDone.ts";
import { sessionSteps } from "./sessionSteps.ts";

describe("a movement that is left", () => {
  it("is left by the way up, and one that hurt stays so", () => {
    const hurt = pressed(lived(running(["bridge", "chair-navasana"]), 0, 31_000), { type: "leaveHurt" }, 31_000);
    expect(viewAt(hurt, 31_000).step).toMatchObject({ kind: "getUp", cue: "position.supine.up", movement: "bridge" });
    const back = pressed(hurt, { type: "back" }, 40_000);
    expect(sessionDone(back)[0]).toMatchObject({ movement: "bridge", outcome: "hurt", seconds: 1 });
  });

  it("is written down with what took its place", () => {
    const put = sessionSteps([itemOf("mini-bridge")], "first");
    const swapped = pressed(
      lived(running(["bridge"]), 0, 31_000),
      { type: "replace", steps: put, because: "swapped" },
      31_000,
    );
    expect(viewAt(swapped, 31_000).step).toMatchObject({ movement: "mini-bridge", kind: "setUp" });
    expect(sessionDone(swapped)).toMatchObject([
      { movement: "bridge", outcome: "swapped", instead: "mini-bridge" },
      { movement: "mini-bridge", outcome: "notReached" },
    ]);
  });

  it("skipped and then done after all is done", () => {
    const skipped = pressed(lived(running(["figure-4", "bridge"]), 0, 40_000), { type: "skip" }, 40_000);
    expect(sessionDone(skipped)[0]!.outcome).toBe("skipped");
    const again = pressed(pressed(skipped, { type: "back" }, 40_100), { type: "back" }, 40_200);
    const done = lived(again, 40_200, 400_000);
    expect(sessionDone(done)[0]!.outcome).toBe("done");
  });
});
