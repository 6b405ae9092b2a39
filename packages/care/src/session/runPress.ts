import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, surfaceOf } from "../catalogue/movement.ts";
import { type Ended, endOf, lineOf, newRun, type Run, settled, standAt, viewAt, type Wait } from "./run.ts";
import { getReadySeconds } from "./sessionSteps.ts";
import type { Step } from "./step.ts";
import { startsOf } from "./timeline.ts";
import { withWays } from "./withWays.ts";

/** All that can happen to a session beside the passing of time. */
export type Press =
  | { readonly type: "goOn" | "skip" | "back" | "repeat" | "addTime" | "leaveHurt" | "markHurt" }
  | { readonly type: "wait"; readonly why: Wait }
  /** Other steps take the place of the rest of this movement; `because` of a wish, or as it hurt. */
  | { readonly type: "replace"; readonly steps: readonly Step[]; readonly because: "swapped" | "hurt" };

/** ms a session goes back when it goes on after a wait. */
export const backAfterWaitMs = 5000;

/** ms after which a press of back leads to the movement before. @source own choice: as music players do it */
const backToLastMs = 1000;

/** s that one press adds. */
export const addedSeconds = 15;

/**
 * Most s that can be added to a hold, and to a rest or a way.
 * @source own choice: half of a usual hold more, so that no plan's volume is doubled by hand; a rest may be long
 */
export const mostAddedSeconds = { phase: 15, other: 300 } as const;

/** A session after a press at clock reading `now`. It never moves on by itself here, and never past its end. */
export function pressed(run: Run, press: Press, now: number): Run {
  const at = settled(run, now);
  if (at.positionMs >= endOf(at)) return at;
  switch (press.type) {
    case "goOn":
      return wentOn(at, now);
    case "wait":
      return at.runningSince === null ? at : { ...at, runningSince: null, waits: press.why };
    case "skip":
      return toNext(ended(at, now, "skipped"), now);
    case "leaveHurt":
      return toNext(ended(at, now, "hurt"), now);
    case "markHurt":
      return ended(at, now, "hurt");
    case "back":
      return wentBack(at, now);
    case "repeat":
      return repeated(at, now);
    case "addTime":
      return withTime(at, now);
    case "replace":
      return replaced(at, press.steps, press.because, now);
  }
}

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
const noLead = { leadMs: 0, leadCuedMs: -1 };

/** Goes back 5 s, and into a phase only after a get-ready: a hold is never taken up in mid-air. */
function wentOn(run: Run, now: number): Run {
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

const ended = (run: Run, now: number, how: Ended): Run => {
  const { step } = viewAt(run, now);
  const { movementIndex } = step;
  // what was done to its end on all sides was not skipped; pain is kept whatever came after it
  const lines = run.steps.filter((one) => one.movementIndex === movementIndex && one.kind === "phase").map(lineOf);
  const isOver = how === "skipped" && lines.every((line) => run.completed.includes(line));
  const before = run.ended[movementIndex];
  if (isOver || before === "hurt") return run;
  return { ...run, ended: { ...run.ended, [movementIndex]: how } };
};

/** s on the way down after which someone counts as down. @source own choice: who has begun may be there already */
const downAfterMs = 3000;

/** A step of the movement in whose position the body is; undefined: on its feet. */
function bodyAt(run: Run, now: number): Step | undefined {
  const { step, index } = viewAt(run, now);
  if (step.kind === "getUp") return undefined;
  // on the way to a chair one still stands
  if (step.kind === "setUp" && surfaceOf[catalogue[step.movement].position] === "upright") return undefined;
  const into = standAt(run, now).positionMs - startsOf(run.steps)[index]!;
  return step.kind === "getDown" && into < downAfterMs ? undefined : step;
}

/** Goes to a movement by the ways that this needs from where the body is now. */
function wentTo(run: Run, movementIndex: number, now: number): Run {
  const from = bodyAt(run, now);
  const first = run.steps.findIndex((step) => step.movementIndex >= movementIndex);
  const cut = first === -1 ? run.steps.length : first;
  const before = run.steps.slice(0, cut);
  const steps = [...before, ...withWays(run.steps.slice(cut), from)];
  const positionMs = startsOf(steps)[cut]!;
  // a lead that was running belongs to what was left
  return { ...run, steps, positionMs, cuedMs: positionMs, ...noLead };
}

const toNext = (run: Run, now: number): Run => {
  const { step, next } = viewAt(run, now);
  return wentTo(run, next?.movementIndex ?? step.movementIndex + 1, now);
};

/** Numbers of the movements, each once, in order. What was put in has a number between two others. */
export const movesOf = (steps: readonly Step[]): readonly number[] => [
  ...new Set(steps.map(({ movementIndex }) => movementIndex)),
];

/** To the start of this movement, or of the one before within its first second. */
function wentBack(run: Run, now: number): Run {
  const { step, index } = viewAt(run, now);
  const moves = movesOf(run.steps);
  const starts = startsOf(run.steps);
  const first = run.steps.findIndex(({ movementIndex }) => movementIndex === step.movementIndex);
  const last = moves[moves.indexOf(step.movementIndex) - 1];
  const isAtStart = run.positionMs - starts[first]! < backToLastMs && index <= first + 1;
  const target = isAtStart && last !== undefined ? last : step.movementIndex;
  return reopened(wentTo(run, target, now), target);
}

/** What is done once more was not left: only pain stays said. */
function reopened(run: Run, from: number): Run {
  const ends = Object.entries(run.ended).filter(([index, how]) => how === "hurt" || Number(index) < from);
  return { ...run, ended: Object.fromEntries(ends) };
}

/** Once more what was done last: the hold under way from its start, after a get-ready. */
function repeated(run: Run, now: number): Run {
  const { step, index } = viewAt(run, now);
  const starts = startsOf(run.steps);
  const phase = run.steps.findLastIndex((step, i) => i <= index && step.kind === "phase");
  const isHere = phase !== -1 && run.steps[phase]!.movementIndex === step.movementIndex && step.kind !== "getUp";
  if (!isHere) return wentBack(run, now);
  const first = beginOfRepetition(run, phase);
  const positionMs = starts[first]!;
  return { ...run, positionMs, cuedMs: positionMs, ...readyAgain };
}

/** s that may still be added to the step at `now`. */
export function roomForTime(run: Run, now: number): number {
  const { step } = viewAt(run, now);
  const most = step.kind === "phase" ? mostAddedSeconds.phase : mostAddedSeconds.other;
  // a movement between two ends stays as slow as it is; only what is held can be held for longer
  if (step.kind === "phase" && step.seconds < addedSeconds / 3) return 0;
  return most - (step.added ?? 0);
}

function withTime(run: Run, now: number): Run {
  if (roomForTime(run, now) < addedSeconds) return run;
  const { index } = viewAt(run, now);
  const longer = (step: Step): Step => ({
    ...step,
    seconds: step.seconds + addedSeconds,
    added: (step.added ?? 0) + addedSeconds,
  });
  return { ...run, steps: run.steps.map((step, i) => (i === index ? longer(step) : step)) };
}

/** Puts other steps in the place of the rest of this movement, and goes to their start. */
function replaced(run: Run, steps: readonly Step[], because: "swapped" | "hurt", now: number): Run {
  const [first] = steps;
  if (first === undefined) return toNext(ended(run, now, because), now);
  const { step } = viewAt(run, now);
  const next = movesOf(run.steps).find((move) => move > step.movementIndex) ?? step.movementIndex + 1;
  const put = steps.map((one) => ({ ...one, movementIndex: (step.movementIndex + next) / 2 }));
  const cut = run.steps.findIndex(({ movementIndex }) => movementIndex >= next);
  const at = cut === -1 ? run.steps.length : cut;
  const marked = ended(run, now, because);
  const instead: Record<string, MovementId> = { ...run.instead, [step.movementIndex]: first.movement };
  const all = [...run.steps.slice(0, at), ...put, ...run.steps.slice(at)];
  // a new run refuses what cannot be played
  return wentTo({ ...marked, instead, steps: newRun(all).steps }, put[0]!.movementIndex, now);
}
