import type { MovementId } from "../catalogue/movement.ts";
import { newRun, type Run } from "./run.ts";
import { heard } from "./runCues.ts";
import { type Press, pressed } from "./runPress.ts";
import { itemOf } from "./session.fixture.ts";
import { sessionSteps } from "./sessionSteps.ts";

/** A session of these movements at their usual doses. */
export const stepsOf = (ids: readonly MovementId[]) => sessionSteps(ids.map(itemOf), "usual");

/** A session that runs since clock 0. */
export const running = (ids: readonly MovementId[]): Run => pressed(newRun(stepsOf(ids)), { type: "goOn" }, 0);

/** The same with its clock looked at each second until `to`. */
export function lived(run: Run, from: number, to: number): Run {
  let at = run;
  for (let clock = from; clock < to; clock += 1000) at = heard(at, Math.min(to, clock + 1000)).run;
  return at;
}

/** The same with two sets and repetitions at most, so that each step is met once and quickly. */
export const briefOf = (ids: readonly MovementId[]) =>
  sessionSteps(
    ids.map(itemOf).map((item) => ({
      ...item,
      usual: item.usual.map(({ sets, repetitions, holdSeconds, ...dose }) => ({
        ...dose,
        ...{ sets: Math.min(2, sets), repetitions: Math.min(2, repetitions), holdSeconds: Math.min(45, holdSeconds) },
      })),
    })),
    "usual",
  );

const other: MovementId = "chair-navasana";
/** One of each press, and the death of the program. */
export const anyPress: readonly (Press | { readonly type: "crash" })[] = [
  { type: "wait", why: "person" },
  { type: "wait", why: "hidden" },
  { type: "goOn" },
  { type: "skip" },
  { type: "back" },
  { type: "repeat" },
  { type: "addTime" },
  { type: "leaveHurt" },
  { type: "replace", steps: briefOf([other]), because: "swapped" },
  { type: "replace", steps: briefOf(["constructive-rest-90-90"]), because: "hurt" },
  { type: "crash" },
];
