import type { MovementId } from "../catalogue/movement.ts";
import type { Step } from "./step.ts";
import { startsOf } from "./timeline.ts";

/** Why a session waits. `slept`: the device stood still, so nobody could have been guided. */
export type Wait = "person" | "hidden" | "hurts" | "slept" | "left";

/** How a movement ended otherwise than by going on to its end. */
export type Ended = "skipped" | "hurt" | "swapped";

/**
 * A session under way, as plain data: kept each second, it can go on after a crash. Clock readings are ms of any one clock
 * that only runs forward.
 */
export interface Run {
  readonly steps: readonly Step[];
  /** ms from the start of the steps; where it stood at the last reading of the clock. */
  readonly positionMs: number;
  /** ms of get-ready still to run before the position moves on. */
  readonly leadMs: number;
  /** Clock at the last reading; null while it waits. */
  readonly runningSince: number | null;
  /** Why it waits; null while it runs, and before its start. */
  readonly waits: Wait | null;
  /** Position from which on cues are still to come, ms; those before it were given. */
  readonly cuedMs: number;
  /** The same for the get-ready: what is due with this much of it left, ms, or less, is still to come. */
  readonly leadCuedMs: number;
  /** ms it has run in all, waits and skipped parts left out. */
  readonly ranMs: number;
  /** ms spent in the phases of each line, see `lineOf`. */
  readonly spentMs: Readonly<Record<string, number>>;
  /** Lines that were done to their end. */
  readonly completed: readonly string[];
  readonly ended: Readonly<Record<string, Ended>>;
  /** What took the place of a movement, by its index. */
  readonly instead: Readonly<Record<string, MovementId>>;
}

/** @throws RangeError without steps */
export function newRun(steps: readonly Step[]): Run {
  if (steps.length === 0) throw new RangeError("newRun: expected at least one step, got 0.");
  return {
    ...{ steps, positionMs: 0, leadMs: 0, runningSince: null, waits: null, cuedMs: 0, leadCuedMs: -1, ranMs: 0 },
    ...{ spentMs: {}, completed: [], ended: {}, instead: {} },
  };
}

/** One line of what was done: a movement of the session on one side. */
export const lineOf = ({ movementIndex, movement, side }: Step): string => `${movementIndex}/${movement}/${side}`;

export const endOf = ({ steps }: Run): number => startsOf(steps).at(-1)!;

/** ms of get-ready left and the position, at clock reading `now`; never past the end. */
export function standAt(run: Run, now: number): { readonly leadMs: number; readonly positionMs: number } {
  const passed = run.runningSince === null ? 0 : Math.max(0, now - run.runningSince);
  const leadMs = Math.max(0, run.leadMs - passed);
  return { leadMs, positionMs: Math.min(run.positionMs + Math.max(0, passed - run.leadMs), endOf(run)) };
}

/**
 * ms without a reading of the clock after which the device must have slept. @source own choice: browsers let a hidden page
 * look once a second; who has heard nothing for ten was not guided
 */
export const mostGapMs = 10_000;

/**
 * The same session with its clock read: the time that has run is counted to its movements. After a sleep of the device
 * it waits where it was seen last.
 */
export function settled(run: Run, now: number): Run {
  if (run.runningSince === null || run.positionMs >= endOf(run)) return run;
  if (now - run.runningSince > mostGapMs) return { ...run, runningSince: null, waits: "slept" };
  const { leadMs, positionMs } = standAt(run, now);
  const starts = startsOf(run.steps);
  const spent: Record<string, number> = { ...run.spentMs };
  const completed = [...run.completed];
  const first = Math.max(0, starts.findIndex((start) => start > run.positionMs) - 1);
  for (let i = first; i < run.steps.length && starts[i]! < positionMs; i++) {
    const step = run.steps[i]!;
    if (step.kind !== "phase") continue;
    const line = lineOf(step);
    const overlap = Math.min(positionMs, starts[i + 1]!) - Math.max(run.positionMs, starts[i]!);
    spent[line] = (spent[line] ?? 0) + overlap;
    if (starts[i + 1]! <= positionMs && isLastOfLine(run.steps, i) && !completed.includes(line)) completed.push(line);
  }
  return {
    ...{ ...run, positionMs, leadMs, spentMs: spent, completed, runningSince: now },
    ranMs: run.ranMs + positionMs - run.positionMs + run.leadMs - leadMs,
  };
}

const isLastOfLine = (steps: readonly Step[], index: number): boolean =>
  !steps.some((step, i) => i > index && step.kind === "phase" && lineOf(step) === lineOf(steps[index]!));

/** Where the session stands, to be shown. */
export interface RunView {
  readonly step: Step;
  readonly index: number;
  /** Whole seconds left, counted up, so 1 is the last: of the step, or of the get-ready before it goes on. */
  readonly secondsLeft: number;
  /** Share of the step that is over, 0 to 1. */
  readonly progress: number;
  /** It is about to go on after a wait. */
  readonly isGettingReady: boolean;
  readonly isRunning: boolean;
  readonly isDone: boolean;
  /** The movement that follows; undefined after the last. */
  readonly next: Step | undefined;
}

export function viewAt(run: Run, now: number): RunView {
  const starts = startsOf(run.steps);
  const { leadMs, positionMs } = standAt(run, now);
  const isDone = positionMs >= starts.at(-1)!;
  const index = isDone ? run.steps.length - 1 : starts.findLastIndex((start) => start <= positionMs);
  const step = run.steps[index]!;
  const [start, end] = [starts[index]!, starts[index + 1]!];
  return {
    ...{ step, index, isDone, isGettingReady: leadMs > 0, isRunning: run.runningSince !== null && !isDone },
    secondsLeft: Math.ceil((leadMs > 0 ? leadMs : end - positionMs) / 1000),
    progress: (positionMs - start) / (end - start),
    next: run.steps.find(({ movementIndex }) => movementIndex > step.movementIndex),
  };
}
