import type { Player } from "./usePlayer.ts";

/** How far the step is, so that whoever draws it can know where it is at any moment. */
export interface StepClock {
  /** Share of the step that was over at `readAt`, 0 to 1. */
  readonly progress: number;
  /** ms of `performance.now()`. */
  readonly readAt: number;
  readonly stepMs: number;
  /** Whether the step's own time runs: not while it waits, nor in a get-ready before it goes on. */
  readonly isRunning: boolean;
}

export const stepClockOf = ({ view, now }: Player): StepClock => ({
  ...{ progress: view.progress, readAt: now, stepMs: 1000 * view.step.seconds },
  isRunning: view.isRunning && !view.isGettingReady,
});

/** Share of the step that is over at a time, 0 to 1. */
export const shareAt = ({ progress, readAt, stepMs, isRunning }: StepClock, now: number): number =>
  isRunning ? Math.min(1, progress + Math.max(0, now - readAt) / stepMs) : progress;
