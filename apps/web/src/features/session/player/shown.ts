import { type Cue, type Run, saidInStep, standAt, viewAt } from "@ilio/care";
import { detailOf } from "./spoken.ts";

/** What stands on the screen: the one large cue, the line below it, and the breath to follow. */
export interface Shown {
  readonly cue: string;
  readonly line: string | null;
  readonly breath: string | null;
}

const last = (cues: readonly Cue[], ...kinds: readonly Cue["kind"][]): string | null =>
  cues.findLast(({ kind }) => kinds.includes(kind))?.key ?? null;

/** Worked out from where the session stands, so that nothing is lost by a late look or a reload. */
export function shownAt(run: Run, now: number): Shown {
  const { step, isGettingReady, isRunning } = viewAt(run, now);
  const said = saidInStep(run, standAt(run, now).positionMs);
  if (step.kind === "setUp") return { cue: `movement.${step.movement}.name`, line: step.cue, breath: null };
  const cue = isGettingReady ? "session.getReady" : (last(said, "step", "form") ?? step.cue);
  const line = last(said, "half", "feel") ?? detailOf(step);
  return { cue, line, breath: isRunning && !isGettingReady ? last(said, "breath") : null };
}
