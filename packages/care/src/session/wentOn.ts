import { endOf, lineOf, type Run, viewAt } from "./run.ts";
import { getReadySeconds } from "./sessionSteps.ts";
import type { Step } from "./step.ts";
import { startsOf } from "./timeline.ts";
import { noLead, wentBack } from "./wentTo.ts";

// Into a hold again: after a wait, or once more. Both begin with a get-ready.

/** ms a session goes back when it goes on after a wait. */
export const backAfterWaitMs = 5000;

/** The place from which a movement goes on after a wait: never before its own repetition, which would be another hold. */
function beginOfRepetition(run: Run, index: number): number {
  const here = run.steps[index]!;
  const isSame = ({ set, repetition, kind, ...step }: Step) =>
    kind === "phase" &&
    set === here.set &&
    repetition === here.repetition &&
    lineOf({ ...here, ...step }) === lineOf(here);
  let first = index;
  while (first > 0 && isSame(run.steps[first - 1]!)) first -= 1;
  return first;
}

const leadMs = getReadySeconds.later * 1000;
const readyAgain = { leadMs, leadCuedMs: leadMs };

/** Goes back 5 s, and into a phase only after a get-ready: a hold is never taken up in mid-air. */
export function wentOn(run: Run, now: number): Run {
  if (run.runningSince !== null || run.positionMs >= endOf(run)) return run;
  const begun = { ...run, runningSince: now, waits: null };
  if (run.positionMs === 0 || run.waits === null) return begun;
  const { step, index } = viewAt(run, now);
  const starts = startsOf(run.steps);
  const isPhase = step.kind === "phase";
  const floor = starts[isPhase ? beginOfRepetition(run, index) : index]!;
  const positionMs = run.leadMs > 0 ? run.positionMs : Math.max(floor, run.positionMs - backAfterWaitMs);
  return { ...begun, positionMs, cuedMs: positionMs, ...(isPhase ? readyAgain : noLead) };
}

/** Once more what was done last: the hold under way from its start, after a get-ready. */
export function repeated(run: Run, now: number): Run {
  const { step, index } = viewAt(run, now);
  const starts = startsOf(run.steps);
  const phase = run.steps.findLastIndex((step, i) => i <= index && step.kind === "phase");
  const isHere = phase !== -1 && run.steps[phase]!.movementIndex === step.movementIndex && step.kind !== "getUp";
  if (!isHere) return wentBack(run, now);
  const first = beginOfRepetition(run, phase);
  const positionMs = starts[first]!;
  return { ...run, positionMs, cuedMs: positionMs, ...readyAgain };
}
