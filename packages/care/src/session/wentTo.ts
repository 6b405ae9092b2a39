import { catalogue } from "../catalogue/catalogue.ts";
import { surfaceOf } from "../catalogue/movement.ts";
import { type Run, standAt, viewAt } from "./run.ts";
import type { Step } from "./step.ts";
import { startsOf } from "./timeline.ts";
import { withWays } from "./withWays.ts";

// To another movement, by the ways up and down that the body needs from where it is.

/** ms after which a press of back leads to the movement before. @source own choice: as music players do it */
const backToLastMs = 1000;

/** No get-ready is under way. */
export const noLead = { leadMs: 0, leadCuedMs: -1 };

/** ms on the way down after which someone counts as down. @source own choice: who has begun may be there already */
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
export function wentTo(run: Run, movementIndex: number, now: number): Run {
  const from = bodyAt(run, now);
  const first = run.steps.findIndex((step) => step.movementIndex >= movementIndex);
  const cut = first === -1 ? run.steps.length : first;
  const before = run.steps.slice(0, cut);
  const steps = [...before, ...withWays(run.steps.slice(cut), from)];
  const positionMs = startsOf(steps)[cut]!;
  // a lead that was running belongs to what was left
  return { ...run, steps, positionMs, cuedMs: positionMs, ...noLead };
}

/** To the movement after this one, or past the end of the last. */
export const toNext = (run: Run, now: number): Run => {
  const { step, next } = viewAt(run, now);
  return wentTo(run, next?.movementIndex ?? step.movementIndex + 1, now);
};

/** Numbers of the movements, each once, in order. What was put in has a number between two others. */
export const movesOf = (steps: readonly Step[]): readonly number[] => [
  ...new Set(steps.map(({ movementIndex }) => movementIndex)),
];

/** To the start of this movement, or of the one before within its first second. */
export function wentBack(run: Run, now: number): Run {
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
