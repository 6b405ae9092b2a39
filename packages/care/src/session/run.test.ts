import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { mulberry32, pick } from "../simulate/mulberry32.ts";
import { type Happens, type Played, play } from "./clock.fixture.ts";
import { mostGapMs, newRun, type Run, viewAt } from "./run.ts";
import { heard } from "./runCues.ts";
import { type Press, pressed, roomForTime } from "./runPress.ts";
import { itemOf } from "./session.fixture.ts";
import { sessionDone } from "./sessionDone.ts";
import { sessionSeconds, sessionSteps } from "./sessionSteps.ts";
import { startsOf } from "./timeline.ts";

declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;
const isSoak = typeof process !== "undefined" && process.env.ILIO_SOAK !== undefined;

const stepsOf = (ids: readonly MovementId[]) => sessionSteps(ids.map(itemOf), "usual");
/** The same with two sets and repetitions at most, so that each step is met once and quickly. */
const briefOf = (ids: readonly MovementId[]) =>
  sessionSteps(
    ids.map(itemOf).map((item) => ({
      ...item,
      usual: item.usual.map(({ sets, repetitions, holdSeconds, ...dose }) => ({
        ...dose,
        ...{ sets: Math.min(2, sets), repetitions: Math.min(2, repetitions), holdSeconds: Math.min(45, holdSeconds) },
      })),
    })),
    "usual",
  );
const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

/** Given and wanted are one list, each cue at its exact time. */
function expectExact({ given, wanted }: Played): void {
  expect(given.map(({ what }) => what)).toEqual(wanted.map(({ what }) => what));
  expect(given.filter(({ at }, i) => !near(at, wanted[i]!.at))).toEqual([]);
}

const other: MovementId = "chair-navasana";
const presses: readonly (Press | { readonly type: "crash" })[] = [
  { type: "wait", why: "person" },
  { type: "wait", why: "hidden" },
  { type: "goOn" },
  { type: "skip" },
  { type: "back" },
  { type: "repeat" },
  { type: "addTime" },
  { type: "leaveHurt" },
  { type: "replace", steps: briefOf([other]), because: "swapped" },
  { type: "replace", steps: briefOf(["constructive-rest-90-90"]), because: "hurt" },
  { type: "crash" },
];

// a movement of each surface before and after, so that every way is met
const sessionWith = (id: MovementId): readonly MovementId[] =>
  (["standing-march", id, "clamshell"] as const).filter((each, i, all) => all.indexOf(each) === i);

const sampled = isSoak ? movementIds : movementIds.filter((_, i) => i % 5 === property.seed % 5);

describe("a session by a simulated clock", () => {
  it.each(sampled)("gives every cue at its time, whatever happens in whatever step: %s", patient, (id) => {
    const random = mulberry32(property.seed);
    const steps = briefOf(sessionWith(id));
    const starts = startsOf(steps);
    steps.forEach((step, i) => {
      for (const press of isSoak ? presses : [pick(random, presses)]) {
        const first = starts[i]! + random() * step.seconds * 1000;
        const more = Array.from(
          { length: 3 },
          (): Happens => ({
            afterMs: random() * 20_000,
            press: pick(random, presses),
          }),
        );
        const played = play(
          steps,
          [{ afterMs: first, press }, { afterMs: 700.25, press: { type: "goOn" } }, ...more],
          random,
        );
        expectExact(played);
        expect(played.lost).toEqual([]);
        expect(viewAt(played.run, 0).isDone).toBe(true);
      }
    });
  });

  it("ends to the ms after 30 minutes, however late the clock is looked at, and without a single press", () => {
    const steps = stepsOf(movementIds.filter((id) => id !== "comfortable-walk"));
    const long = steps.slice(
      0,
      steps.findIndex((_, i) => startsOf(steps)[i]! >= 30 * 60_000),
    );
    const { given, clock } = play(long, [], mulberry32(1));
    const total = sessionSeconds(long) * 1000;
    expect(total).toBeGreaterThan(29 * 60_000);
    expect(given.at(-1)!.what).toBe("end session.over");
    expect(Math.abs(given.at(-1)!.at - total)).toBeLessThan(50);
    expect(clock - total).toBeLessThan(1000);
  });

  it("goes on by itself from any mid-hold to the end, and counts what was done once", patient, () => {
    fc.assert(
      fc.property(fc.constantFrom(...movementIds), fc.array(fc.nat(40_000), { maxLength: 4 }), (id, waits) => {
        const happens = waits.flatMap((afterMs): Happens[] => [
          { afterMs: afterMs + 0.25, press: { type: "wait", why: "person" } },
          { afterMs: 5000, press: { type: "goOn" } },
        ]);
        const { run } = play(stepsOf([id]), happens, mulberry32(2));
        for (const { outcome, seconds, asked } of sessionDone(run)) {
          expect(outcome).toBe("done");
          expect(seconds).toBeGreaterThanOrEqual(asked);
          expect(seconds).toBeLessThanOrEqual(asked + 5 * waits.length);
        }
      }),
      property,
    );
  });
});

/** A session that runs since clock 0. */
const running = (ids: readonly MovementId[]): Run => pressed(newRun(stepsOf(ids)), { type: "goOn" }, 0);
/** The same with its clock looked at each second until `to`. */
function lived(run: Run, from: number, to: number): Run {
  let at = run;
  for (let clock = from; clock < to; clock += 1000) at = heard(at, Math.min(to, clock + 1000)).run;
  return at;
}

describe("a press", () => {
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

  it("repeats the hold under way after a get-ready", () => {
    const held = lived(running(["constructive-rest-90-90"]), 0, 90_000);
    expect(viewAt(pressed(held, { type: "repeat" }, 90_000), 93_000)).toMatchObject({
      secondsLeft: 300,
      isRunning: true,
    });
  });

  it("leaves a movement by the way up, and one that hurt stays so", () => {
    const hurt = pressed(lived(running(["bridge", "chair-navasana"]), 0, 31_000), { type: "leaveHurt" }, 31_000);
    expect(viewAt(hurt, 31_000).step).toMatchObject({ kind: "getUp", cue: "position.supine.up", movement: "bridge" });
    const back = pressed(hurt, { type: "back" }, 40_000);
    expect(sessionDone(back)[0]).toMatchObject({ movement: "bridge", outcome: "hurt", seconds: 1 });
  });

  it("says what took the place of a movement", () => {
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

  it("does nothing after the end", () => {
    const over = lived(running(["figure-4"]), 0, 900_000);
    expect(viewAt(over, 900_000).isDone).toBe(true);
    const real = presses.flatMap((press) => (press.type === "crash" ? [] : [press]));
    expect(real.map((press) => pressed(over, press, 900_000))).toEqual(real.map(() => over));
  });
});

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
});
