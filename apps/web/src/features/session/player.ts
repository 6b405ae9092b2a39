import type { Step } from "@ilio/care";
import type { MovementDone } from "@ilio/record";

/** A session under way. `positionMs` is where it stood when it last began to run, or where it was paused. */
export interface Player {
  readonly steps: readonly Step[];
  readonly positionMs: number;
  /** Clock reading, ms, since when it runs; null while paused. */
  readonly runningSince: number | null;
  /** ms it has run in all, pauses and skipped parts left out. */
  readonly ranMs: number;
  /** ms spent in the phases of each movement and side, so far. */
  readonly spentMs: Readonly<Record<string, number>>;
  /** Movements that did not simply go on to their end. */
  readonly ended: Readonly<Record<string, "skipped" | "hurt">>;
}

const keyOf = ({ movementIndex, movement, side }: Step): string => `${movementIndex}/${movement}/${side}`;

/** Start of each step and end of the whole, ms. */
export function startsOf(steps: readonly Step[]): readonly number[] {
  const starts = [0];
  for (const { seconds } of steps) starts.push(starts.at(-1)! + seconds * 1000);
  return starts;
}

export function newPlayer(steps: readonly Step[]): Player {
  if (steps.length === 0) throw new RangeError("newPlayer: expected at least one step, got 0.");
  return { steps, positionMs: 0, runningSince: null, ranMs: 0, spentMs: {}, ended: {} };
}

/** Where the session stands at clock reading `now`, ms from its start, never past the end. */
export function positionAt(player: Player, now: number): number {
  const ran = player.runningSince === null ? 0 : Math.max(0, now - player.runningSince);
  return Math.min(player.positionMs + ran, startsOf(player.steps).at(-1)!);
}

/** The step at `now`, the whole seconds left in it (counted up, so 1 is the last), and whether all is done. */
export function viewAt(player: Player, now: number) {
  const starts = startsOf(player.steps);
  const position = positionAt(player, now);
  const isDone = position >= starts.at(-1)!;
  const index = isDone ? player.steps.length - 1 : starts.findLastIndex((start) => start <= position);
  const step = player.steps[index]!;
  const secondsLeft = Math.ceil((starts[index + 1]! - position) / 1000);
  return { step, index, secondsLeft, isDone, running: player.runningSince !== null };
}

/** The same session with its clock read: time that has run is counted to its movement. */
export function settle(player: Player, now: number): Player {
  const from = player.positionMs;
  const to = positionAt(player, now);
  const starts = startsOf(player.steps);
  const spent: Record<string, number> = { ...player.spentMs };
  player.steps.forEach((step, i) => {
    const overlap = Math.min(to, starts[i + 1]!) - Math.max(from, starts[i]!);
    if (step.kind === "phase" && overlap > 0) spent[keyOf(step)] = (spent[keyOf(step)] ?? 0) + overlap;
  });
  const runningSince = player.runningSince === null ? null : now;
  return { ...player, positionMs: to, runningSince, ranMs: player.ranMs + to - from, spentMs: spent };
}

export const pause = (player: Player, now: number): Player => ({ ...settle(player, now), runningSince: null });
export const resume = (player: Player, now: number): Player => ({ ...settle(player, now), runningSince: now });

/** Marks the movement under way, without leaving it. */
export function mark(player: Player, now: number, how: "skipped" | "hurt"): Player {
  const settled = settle(player, now);
  return { ...settled, ended: { ...settled.ended, [viewAt(settled, now).step.movementIndex]: how } };
}

/** Goes to the first step of the next movement, or to the end; the one left is marked. */
export function leaveMovement(player: Player, now: number, how: "skipped" | "hurt"): Player {
  const marked = mark(player, now, how);
  const { step } = viewAt(marked, now);
  const starts = startsOf(player.steps);
  const next = player.steps.findIndex(({ movementIndex }) => movementIndex > step.movementIndex);
  return { ...marked, positionMs: next === -1 ? starts.at(-1)! : starts[next]! };
}

/** Numbers of the movements, each once, in order. Easier ones that were put in have numbers between two others. */
const movesOf = (steps: readonly Step[]): readonly number[] => [...new Set(steps.map((step) => step.movementIndex))];

/** Back to the start of this movement, or of the one before within its first second. */
export function goBack(player: Player, now: number): Player {
  const settled = settle(player, now);
  const { step } = viewAt(settled, now);
  const starts = startsOf(player.steps);
  const moves = movesOf(player.steps);
  const startOf = (move: number) => starts[player.steps.findIndex(({ movementIndex }) => movementIndex === move)]!;
  const here = startOf(step.movementIndex);
  const before = moves[moves.indexOf(step.movementIndex) - 1];
  const isAtStart = settled.positionMs - here < 1000;
  return { ...settled, positionMs: isAtStart && before !== undefined ? startOf(before) : here };
}

/** Puts easier steps in the place of the rest of this movement, and goes to their start. */
export function replaceMovement(player: Player, now: number, steps: readonly Step[]): Player {
  const { movementIndex } = viewAt(player, now).step;
  const left = leaveMovement(player, now, "hurt");
  const after = movesOf(player.steps).find((move) => move > movementIndex) ?? movementIndex + 1;
  const inserted = steps.map((step) => ({ ...step, movementIndex: (movementIndex + after) / 2 }));
  const next = player.steps.findIndex((step) => step.movementIndex >= after);
  const at = next === -1 ? player.steps.length : next;
  return { ...left, steps: [...player.steps.slice(0, at), ...inserted, ...player.steps.slice(at)] };
}

/** What was done, for the record: one line for each movement and side, in order. */
export function movementsDone(player: Player): readonly MovementDone[] {
  const lines = new Map<string, { readonly step: Step; wholeMs: number }>();
  for (const step of player.steps) {
    if (step.kind !== "phase") continue;
    const line = lines.get(keyOf(step)) ?? { step, wholeMs: 0 };
    line.wholeMs += step.seconds * 1000;
    lines.set(keyOf(step), line);
  }
  return [...lines].map(([key, { step, wholeMs }]) => {
    const spentMs = player.spentMs[key] ?? 0;
    const { movement, side, movementIndex } = step;
    const outcome =
      player.ended[movementIndex] ?? (spentMs >= wholeMs ? "done" : spentMs > 0 ? "skipped" : "notReached");
    return { movement, side, seconds: Math.round(spentMs / 1000), outcome };
  });
}
