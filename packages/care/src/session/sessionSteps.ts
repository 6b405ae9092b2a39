import { catalogue } from "../catalogue/catalogue.ts";
import type { Movement, MovementId, SideDose } from "../catalogue/movement.ts";
import type { PlanItem } from "../plan/planResult.ts";
import type { Step } from "./step.ts";

/** s before a movement in the same position as the last. @source own choice: time to hear what comes */
export const getReadySeconds = 5;

/**
 * s before the first movement, and before one in another position. @source own choice: getting down to the floor or up
 * from it with a sore back, without hurry; who needs longer pauses
 */
export const changePositionSeconds = 15;

/** s to change sides. @source own choice: turning over or changing the kneeling leg without hurry */
export const sideSwitchSeconds = 8;

/** The place of a step; each kind of step fills in the rest. */
type Place = Omit<Step, "kind" | "phase" | "seconds" | "cue">;

function rest(kind: "betweenRepetitions" | "betweenSets", place: Place, seconds: number): readonly Step[] {
  return seconds === 0 ? [] : [{ ...place, kind, phase: null, seconds, cue: "session.restNow" }];
}

function repetition({ id, phases }: Movement, place: Place, holdSeconds: number): readonly Step[] {
  return phases
    .map(
      ({ kind, seconds, cue }): Step => ({
        ...place,
        kind: "phase",
        phase: kind,
        seconds: seconds === "hold" ? holdSeconds : seconds,
        cue: `movement.${id}.phase.${cue}`,
      }),
    )
    .filter(({ seconds }) => seconds > 0);
}

const oneTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

function setSteps(row: Movement, dose: SideDose, place: Place): readonly Step[] {
  return oneTo(dose.repetitions).flatMap((n) => {
    const here = { ...place, repetition: n };
    const pause = n === 1 ? [] : rest("betweenRepetitions", here, row.pauseSeconds);
    return [...pause, ...repetition(row, here, dose.holdSeconds)];
  });
}

function sideSteps(row: Movement, dose: SideDose, place: Place): readonly Step[] {
  return oneTo(dose.sets).flatMap((n) => {
    const here = { ...place, set: n };
    const pause = n === 1 ? [] : rest("betweenSets", here, dose.restSeconds);
    return [...pause, ...setSteps(row, dose, here)];
  });
}

function lead(isFirst: boolean, place: Place, before: MovementId | undefined): Step {
  const seconds = isSamePosition(place.movement, before) ? getReadySeconds : changePositionSeconds;
  return isFirst
    ? { ...place, kind: "getReady", phase: null, seconds, cue: "session.getReady" }
    : { ...place, kind: "sideSwitch", phase: null, seconds: sideSwitchSeconds, cue: "session.switchSide" };
}

function itemSteps(
  { movement, ...item }: PlanItem,
  movementIndex: number,
  session: "first" | "usual",
  { before, after }: { readonly before: MovementId | undefined; readonly after: MovementId | undefined },
): readonly Step[] {
  const sides = item[session].map((dose, i) => {
    const { side, sets, repetitions } = dose;
    expectDose(movement, dose);
    const place = { movement, movementIndex, side, set: 1, sets, repetition: 1, repetitions };
    return [lead(i === 0, place, before), ...sideSteps(catalogue[movement], dose, place)];
  });
  const last = sides.at(-1)?.at(-1);
  return last === undefined || isSamePosition(movement, after) ? sides.flat() : [...sides.flat(), getUp(last)];
}

const isSamePosition = (a: MovementId, b: MovementId | undefined): boolean =>
  b !== undefined && catalogue[a].position === catalogue[b].position;

/** How to come out of the position, so that nobody is left on the floor. */
const getUp = (last: Step): Step => ({
  ...last,
  kind: "getUp",
  phase: null,
  seconds: changePositionSeconds,
  cue: `movement.${last.movement}.end`,
});

function expectDose(movement: string, { sets, repetitions, holdSeconds, restSeconds }: SideDose): void {
  const counts = [sets, repetitions].every((n) => Number.isInteger(n) && n > 0);
  const times = [holdSeconds, restSeconds].every((n) => Number.isInteger(n) && n >= 0);
  if (counts && times) return;
  const got = `${sets} × ${repetitions}, hold ${holdSeconds}, rest ${restSeconds}`;
  throw new RangeError(`sessionSteps: expected whole sets, repetitions and seconds for ${movement}, got ${got}.`);
}

/**
 * A session second by second: get ready, then each side, set, repetition and phase, with the rests between them, and
 * how to get up where the position ends.
 *
 * A pause belongs to what comes after it: its side, set and repetition are those that follow. Seconds are whole and
 * never 0. A gentle session takes its `usual` doses. The walk is no part of a session.
 *
 * @throws RangeError when a dose is not in whole numbers, or has no set or repetition
 */
export function sessionSteps(items: readonly PlanItem[], session: "first" | "usual"): readonly Step[] {
  return items.flatMap((item, index) =>
    itemSteps(item, index, session, { before: items[index - 1]?.movement, after: items[index + 1]?.movement }),
  );
}

/** Length of a session, s. */
export const sessionSeconds = (steps: readonly Step[]): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);
