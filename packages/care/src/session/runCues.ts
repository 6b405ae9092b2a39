import type { Cue } from "./cue.ts";
import { endOf, type Run, settled, standAt, viewAt } from "./run.ts";
import { startsOf, timelineOf } from "./timeline.ts";

/** A cue with the clock reading at which it is due, ms. */
export interface DueCue extends Cue {
  readonly dueAt: number;
}

const timelines = new WeakMap<Run["steps"], readonly Cue[]>();

/** The timeline of a session's steps; worked out once as long as they stay the same. */
function timelineFor({ steps }: Run): readonly Cue[] {
  const known = timelines.get(steps) ?? timelineOf(steps);
  timelines.set(steps, known);
  return known;
}

/** Cues of the get-ready before a session goes on, by how much of it is left, ms; then what was under way is said anew. */
function leadCues(run: Run): readonly (Cue & { readonly left: number })[] {
  const { step, index } = viewAt({ ...run, leadMs: 0, runningSince: null }, 0);
  const base = { atMs: run.positionMs, step: index };
  const counts = [3, 2, 1].map((n) => ({
    ...{ ...base, kind: "count", key: String(n), voicedFrom: "full", left: n * 1000 },
  })) satisfies readonly object[];
  const isMidStep = startsOf(run.steps)[index] !== run.positionMs;
  return [
    { ...base, kind: "step", key: "session.getReady", voicedFrom: "cues", left: run.leadMs },
    ...(counts as readonly (Cue & { readonly left: number })[]),
    ...(isMidStep ? [{ ...base, kind: "step", key: step.cue, voicedFrom: "cues", left: 0 } as const] : []),
  ];
}

/** Cues that are due between the last reading of the clock and `now`, in order, and the session with its clock read. */
export function heard(run: Run, now: number): { readonly run: Run; readonly cues: readonly DueCue[] } {
  const next = settled(run, now);
  if (run.runningSince === null || next.runningSince === null) return { run: next, cues: [] };
  const since = run.runningSince;
  const lead = leadOf(run)
    .filter(({ left }) => left <= run.leadCuedMs && left >= next.leadMs)
    .map(({ left, ...cue }): DueCue => ({ ...cue, dueAt: since + run.leadMs - left }));
  const inTime = next.leadMs > 0 ? [] : timelineFor(run);
  const due = inTime
    .filter(({ atMs }) => atMs >= run.cuedMs && atMs <= next.positionMs)
    .map((cue): DueCue => ({ ...cue, dueAt: since + run.leadMs + cue.atMs - run.positionMs }));
  const cuedMs = next.leadMs > 0 ? run.cuedMs : Math.max(run.cuedMs, Math.floor(next.positionMs) + 1);
  return { run: { ...next, cuedMs, leadCuedMs: Math.ceil(next.leadMs) - 1 }, cues: [...lead, ...due] };
}

const leadOf = (run: Run) => (run.leadCuedMs < 0 ? [] : leadCues(run));

/** Cues of the step under way that were due up to a position, for whoever comes to look. */
export function saidInStep(run: Run, positionMs: number): readonly Cue[] {
  const { index } = viewAt({ ...run, positionMs, leadMs: 0, runningSince: null }, 0);
  return timelineFor(run).filter(({ step, atMs, kind }) => step === index && atMs <= positionMs && kind !== "end");
}

/** ms from `now` until something changes: a cue is due or another whole second is shown, 1 at least; null while nothing runs. */
export function msToNext(run: Run, now: number): number | null {
  if (run.runningSince === null || run.positionMs >= endOf(run)) return null;
  const { leadMs, positionMs } = standAt(run, now);
  const second = leadMs > 0 ? leadMs % 1000 || 1000 : 1000 - (positionMs % 1000);
  const cue = leadMs > 0 ? undefined : timelineFor(run).find(({ atMs }) => atMs > positionMs);
  return Math.max(1, Math.min(second, cue === undefined ? second : cue.atMs - positionMs));
}
