import type { Step } from "@ilio/care";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  goBack,
  leaveMovement,
  mark,
  movementsDone,
  newPlayer,
  type Player,
  pause,
  positionAt,
  replaceMovement,
  resume,
  settle,
  startsOf,
  viewAt,
} from "./player.ts";

const step = (movementIndex: number, kind: Step["kind"], seconds: number, side: Step["side"] = "both"): Step => ({
  kind,
  movement: movementIndex === 0 ? "bridge" : "chair-navasana",
  movementIndex,
  side,
  set: 1,
  sets: 1,
  repetition: 1,
  repetitions: 1,
  phase: kind === "phase" ? "isometric" : null,
  seconds,
  cue: "session.getReady",
});
const steps = [step(0, "getReady", 5), step(0, "phase", 10), step(1, "getReady", 5), step(1, "phase", 20)];
const running = (at = 0): Player => resume(newPlayer(steps), at);

describe("a player", () => {
  it("counts the whole seconds left, up to the last moment of each step", () => {
    expect(viewAt(running(), 0)).toMatchObject({ index: 0, secondsLeft: 5 });
    expect(viewAt(running(), 4999)).toMatchObject({ index: 0, secondsLeft: 1 });
    expect(viewAt(running(), 5000)).toMatchObject({ index: 1, secondsLeft: 10 });
    expect(viewAt(running(), 39_999)).toMatchObject({ index: 3, isDone: false });
    expect(viewAt(running(), 40_000)).toMatchObject({ index: 3, isDone: true });
  });

  it("stands still while paused", () => {
    const paused = pause(running(), 7000);
    expect(positionAt(paused, 1_000_000)).toBe(7000);
    expect(viewAt(resume(paused, 50_000), 51_000)).toMatchObject({ index: 1, secondsLeft: 7 });
  });

  it("ends where it should, whatever pauses lie between, and counts each phase once", () => {
    const waits = fc.array(
      fc.record({ run: fc.integer({ min: 0, max: 9000 }), rest: fc.integer({ min: 0, max: 9000 }) }),
    );
    fc.assert(
      fc.property(waits, (pauses) => {
        let clock = 0;
        let player = newPlayer(steps);
        for (const { run, rest } of pauses) {
          player = settle(pause(resume(player, clock), clock + run), clock + run);
          clock += run + rest;
        }
        player = pause(resume(player, clock), clock + 60_000);
        expect(viewAt(player, clock).isDone).toBe(true);
        expect(movementsDone(player)).toEqual([
          { movement: "bridge", side: "both", seconds: 10, outcome: "done" },
          { movement: "chair-navasana", side: "both", seconds: 20, outcome: "done" },
        ]);
      }),
      { seed: 20261122, numRuns: Number(process.env.ILIO_RUNS ?? 100) },
    );
  });

  it("goes to the next movement when one is skipped, and says so", () => {
    const skipped = leaveMovement(running(), 8000, "skipped");
    expect(viewAt(skipped, 8000)).toMatchObject({ index: 2, secondsLeft: 5, running: true });
    expect(movementsDone(skipped)[0]).toEqual({ movement: "bridge", side: "both", seconds: 3, outcome: "skipped" });
    expect(movementsDone(skipped)[1]?.outcome).toBe("notReached");
  });

  it("counts the time it ran, not what was skipped", () => {
    const skipped = leaveMovement(running(), 8000, "skipped");
    expect(settle(skipped, 12_000)).toMatchObject({ ranMs: 12_000, positionMs: 19_000 });
  });

  it("keeps that a movement hurt when the session ends there", () => {
    const marked = mark(running(), 8000, "hurt");
    expect(viewAt(marked, 8000).index).toBe(1);
    expect(movementsDone(marked)[0]).toMatchObject({ seconds: 3, outcome: "hurt" });
  });

  it("is over when the last movement hurts", () => {
    const left = leaveMovement(settle(running(), 21_000), 21_000, "hurt");
    expect(viewAt(left, 21_000).isDone).toBe(true);
    expect(movementsDone(left)[1]).toMatchObject({ outcome: "hurt", seconds: 1 });
  });

  it("goes back to the start of this movement first, then to the one before", () => {
    const once = goBack(settle(running(), 30_000), 30_000);
    expect(positionAt(once, 30_000)).toBe(15_000);
    expect(positionAt(goBack(once, 30_500), 30_500)).toBe(0);
  });

  it("puts easier steps in the place of what was left, and keeps the rest", () => {
    const easier = [{ ...step(0, "getReady", 5), movement: "constructive-rest-90-90" as const }];
    const replaced = replaceMovement(running(), 6000, easier);
    expect(viewAt(replaced, 6000).step.movement).toBe("constructive-rest-90-90");
    expect(replaced.steps).toHaveLength(5);
    expect(startsOf(replaced.steps).at(-1)).toBe(45_000);
    expect(viewAt(replaced, 11_000).step).toMatchObject({ movement: "chair-navasana", movementIndex: 1 });
    expect(movementsDone(replaced)[0]).toMatchObject({ movement: "bridge", outcome: "hurt" });
  });

  it("always stands somewhere, whatever is pressed in whatever order", () => {
    const easier = [step(0, "getReady", 5), step(0, "phase", 5)];
    const press = fc.constantFrom("skip", "back", "easier", "pause", "resume", "wait");
    fc.assert(
      fc.property(fc.array(fc.tuple(press, fc.integer({ min: 0, max: 12_000 })), { maxLength: 12 }), (presses) => {
        let clock = 0;
        let player = running();
        for (const [what, wait] of presses) {
          clock += wait;
          if (what === "skip") player = leaveMovement(player, clock, "skipped");
          else if (what === "back") player = goBack(player, clock);
          else if (what === "easier") player = replaceMovement(player, clock, easier);
          else if (what === "pause") player = pause(player, clock);
          else if (what === "resume") player = resume(player, clock);
          const end = startsOf(player.steps).at(-1)!;
          expect(positionAt(player, clock)).toBeGreaterThanOrEqual(0);
          expect(positionAt(player, clock)).toBeLessThanOrEqual(end);
          expect(viewAt(player, clock).step).toBeDefined();
          const moves = player.steps.map(({ movementIndex }) => movementIndex);
          expect(moves).toEqual(moves.toSorted((a, b) => a - b));
        }
      }),
      { seed: 20261122, numRuns: Number(process.env.ILIO_RUNS ?? 100) },
    );
  });

  it("keeps two easier movements apart, so that skipping one does not lose the other", () => {
    const easier = [{ ...step(0, "phase", 5), movement: "constructive-rest-90-90" as const }];
    const once = replaceMovement(running(), 6000, easier);
    const twice = replaceMovement(once, 7000, easier);
    expect(new Set(twice.steps.map(({ movementIndex }) => movementIndex))).toEqual(new Set([0, 0.5, 0.75, 1]));
    expect(viewAt(leaveMovement(twice, 8000, "skipped"), 8000).step.movementIndex).toBe(1);
  });

  it("refuses a session without steps", () => {
    expect(() => newPlayer([])).toThrow("expected at least one step, got 0");
  });
});
