import type { MovementId } from "../catalogue/movement.ts";
import { type Ended, lineOf, newRun, type Run, viewAt } from "./run.ts";
import type { Step } from "./step.ts";
import { movesOf, toNext, wentTo } from "./wentTo.ts";

// A movement that does not go on to its own end: skipped, hurt, or something else in its place.

/** Writes down how the movement under way ended. */
export const markedAs = (run: Run, now: number, how: Ended): Run => {
  const { step } = viewAt(run, now);
  const { movementIndex } = step;
  // what was done to its end on all sides was not skipped; pain is kept whatever came after it
  const lines = run.steps.filter((one) => one.movementIndex === movementIndex && one.kind === "phase").map(lineOf);
  const isOver = how === "skipped" && lines.every((line) => run.completed.includes(line));
  const before = run.ended[movementIndex];
  if (isOver || before === "hurt") return run;
  return { ...run, ended: { ...run.ended, [movementIndex]: how } };
};

/** Leaves the movement under way for the next, and says why. */
export const leftFor = (run: Run, now: number, how: Ended): Run => toNext(markedAs(run, now, how), now);

/** Puts other steps in the place of the rest of this movement, and goes to their start. */
export function replaced(run: Run, steps: readonly Step[], because: "swapped" | "hurt", now: number): Run {
  const [first] = steps;
  if (first === undefined) return leftFor(run, now, because);
  const { step } = viewAt(run, now);
  const next = movesOf(run.steps).find((move) => move > step.movementIndex) ?? step.movementIndex + 1;
  const put = steps.map((one) => ({ ...one, movementIndex: (step.movementIndex + next) / 2 }));
  const cut = run.steps.findIndex(({ movementIndex }) => movementIndex >= next);
  const at = cut === -1 ? run.steps.length : cut;
  const marked = markedAs(run, now, because);
  const instead: Record<string, MovementId> = { ...run.instead, [step.movementIndex]: first.movement };
  const all = [...run.steps.slice(0, at), ...put, ...run.steps.slice(at)];
  // a new run refuses what cannot be played
  return wentTo({ ...marked, instead, steps: newRun(all).steps }, put[0]!.movementIndex, now);
}
