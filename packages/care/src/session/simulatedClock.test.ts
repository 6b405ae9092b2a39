import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patient, property } from "../answers/answers.fixture.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { mulberry32, pick } from "../simulate/mulberry32.ts";
import { type Happens, type Played, play } from "./clock.fixture.ts";
import { viewAt } from "./run.ts";
import { anyPress, briefOf, stepsOf } from "./running.fixture.ts";
import { sessionDone } from "./sessionDone.ts";
import { sessionSeconds } from "./sessionSteps.ts";
import { startsOf } from "./timeline.ts";

declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;
const isSoak = typeof process !== "undefined" && process.env.ILIO_SOAK !== undefined;

const near = (a: number, b: number) => Math.abs(a - b) < 0.01;

/** Given and wanted are one list, each cue at its exact time. */
function expectExact({ given, wanted }: Played): void {
  expect(given.map(({ what }) => what)).toEqual(wanted.map(({ what }) => what));
  expect(given.filter(({ at }, i) => !near(at, wanted[i]!.at))).toEqual([]);
}

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
      for (const press of isSoak ? anyPress : [pick(random, anyPress)]) {
        const first = starts[i]! + random() * step.seconds * 1000;
        const more = Array.from(
          { length: 3 },
          (): Happens => ({
            afterMs: random() * 20_000,
            press: pick(random, anyPress),
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
