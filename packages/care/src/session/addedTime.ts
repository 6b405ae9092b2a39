import { type Run, viewAt } from "./run.ts";
import type { Step } from "./step.ts";

// A little more time for what is on, by a press.

/** s that one press adds. */
export const addedSeconds = 15;

/**
 * Most s that can be added to a hold, and to a rest or a way.
 * @source own choice: half of a usual hold more, so that no plan's volume is doubled by hand; a rest may be long
 */
export const mostAddedSeconds = { phase: 15, other: 300 } as const;

/** s that may still be added to the step at `now`. */
export function roomForTime(run: Run, now: number): number {
  const { step } = viewAt(run, now);
  const most = step.kind === "phase" ? mostAddedSeconds.phase : mostAddedSeconds.other;
  // a movement between two ends stays as slow as it is; only what is held can be held for longer
  if (step.kind === "phase" && step.seconds < addedSeconds / 3) return 0;
  return most - (step.added ?? 0);
}

/** The step under way, longer by one press; unchanged where nothing may be added. */
export function addedTime(run: Run, now: number): Run {
  if (roomForTime(run, now) < addedSeconds) return run;
  const { index } = viewAt(run, now);
  const longer = (step: Step): Step => ({
    ...step,
    seconds: step.seconds + addedSeconds,
    added: (step.added ?? 0) + addedSeconds,
  });
  return { ...run, steps: run.steps.map((step, i) => (i === index ? longer(step) : step)) };
}
