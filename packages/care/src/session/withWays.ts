import { changePositionSeconds } from "./sessionSteps.ts";
import type { Step } from "./step.ts";
import { wayDown, wayOut } from "./wayBetween.ts";

const isWay = ({ kind }: Step): boolean => kind === "getDown" || kind === "getUp";

function way(place: Step, kind: "getUp" | "getDown", cue: string): Step {
  const { movement, movementIndex, side, set, sets, repetition, repetitions } = place;
  const here = { movement, movementIndex, side, set, sets, repetition, repetitions };
  return { ...here, kind, phase: null, seconds: changePositionSeconds, cue };
}

/** Steps of each movement in turn, without the ways between them. */
function movesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const moves = new Map<number, Step[]>();
  for (const step of steps.filter((one) => !isWay(one))) {
    moves.set(step.movementIndex, [...(moves.get(step.movementIndex) ?? []), step]);
  }
  return [...moves.values()];
}

/**
 * The same movements with the ways down and up that they need now, so that nobody begins where they are not and nobody
 * is left on the floor. The steps of `sessionSteps` come back as they are.
 *
 * @param from any step of the movement in whose position the body is; undefined: on its feet
 */
export function withWays(steps: readonly Step[], from: Step | undefined): readonly Step[] {
  const done: Step[] = [];
  let last = from;
  for (const move of movesOf(steps)) {
    const first = move[0]!;
    done.push(...outOf(last, first));
    const down = wayDown(last?.movement, first.movement);
    done.push(...(down === null ? [] : [way(first, "getDown", down)]), ...move);
    last = move.at(-1)!;
  }
  return [...done, ...outOf(last, undefined)];
}

/** The way out stands with the movement that is left; on the way back with the one that comes, so that indices only rise. */
function outOf(last: Step | undefined, to: Step | undefined): readonly Step[] {
  const out = last === undefined ? null : wayOut(last.movement, to?.movement);
  if (last === undefined || out === null) return [];
  const movementIndex = Math.min(last.movementIndex, to?.movementIndex ?? last.movementIndex);
  return [way({ ...last, movementIndex }, "getUp", out)];
}
