import { catalogue } from "../catalogue/catalogue.ts";
import type { Movement, MovementId, SideDose } from "../catalogue/movement.ts";
import type { PlanItem } from "../plan/planResult.ts";
import type { Step } from "./step.ts";
import { isSamePosition, wayDown, wayOut } from "./wayBetween.ts";

/** s to get ready once in place: before the first movement of a session, and before each later one. */
export const getReadySeconds = { first: 5, later: 3 } as const;

/** s to hear what comes, where the body stays as it is. @source own choice: its name and how it begins, said calmly */
export const samePositionSeconds = 4;

/**
 * s from one position to another with the get-ready, and for each way down to the floor and up from it.
 * @source own choice: with a sore back, without hurry; who needs longer pauses
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

/** The movements on both sides of an item; undefined where there is none. */
interface Neighbours {
  readonly before: MovementId | undefined;
  readonly after: MovementId | undefined;
}

const stepOf = (place: Place, kind: Step["kind"], seconds: number, cue: string): Step => ({
  ...place,
  kind,
  phase: null,
  seconds,
  cue,
});

/** Down to the floor where the body is not there yet, into the position, then ready. */
function leadIn(place: Place, before: MovementId | undefined): readonly Step[] {
  const down = wayDown(before, place.movement);
  const ready = before === undefined ? getReadySeconds.first : getReadySeconds.later;
  const setUp = isSamePosition(place.movement, before) ? samePositionSeconds : changePositionSeconds - ready;
  return [
    ...(down === null ? [] : [stepOf(place, "getDown", changePositionSeconds, down)]),
    stepOf(place, "setUp", setUp, `movement.${place.movement}.start`),
    stepOf(place, "getReady", ready, "session.getReady"),
  ];
}

/** How to come out of the position, so that nobody is left on the floor. */
function leadOut(place: Place, after: MovementId | undefined): readonly Step[] {
  const out = wayOut(place.movement, after);
  return out === null ? [] : [stepOf(place, "getUp", changePositionSeconds, out)];
}

function itemSteps(
  { movement, ...item }: PlanItem,
  movementIndex: number,
  session: "first" | "usual",
  { before, after }: Neighbours,
): readonly Step[] {
  const row = catalogue[movement];
  const sides = item[session].map((dose) => {
    const { side, sets, repetitions } = dose;
    expectDose(movement, dose);
    return { dose, place: { movement, movementIndex, side, set: 1, sets, repetition: 1, repetitions } };
  });
  const last = sides.at(-1)?.place;
  return [
    ...sides.flatMap(({ dose, place }, i) => [
      ...(i === 0 ? leadIn(place, before) : [stepOf(place, "sideSwitch", sideSwitchSeconds, "session.switchSide")]),
      ...sideSteps(row, dose, place),
    ]),
    ...(last === undefined ? [] : leadOut({ ...last, set: last.sets, repetition: last.repetitions }, after)),
  ];
}

function expectDose(movement: string, { sets, repetitions, holdSeconds, restSeconds }: SideDose): void {
  const counts = [sets, repetitions].every((n) => Number.isInteger(n) && n > 0);
  const times = [holdSeconds, restSeconds].every((n) => Number.isInteger(n) && n >= 0);
  if (counts && times) return;
  const got = `${sets} × ${repetitions}, hold ${holdSeconds}, rest ${restSeconds}`;
  throw new RangeError(`sessionSteps: expected whole sets, repetitions and seconds for ${movement}, got ${got}.`);
}

/**
 * A session second by second: down to the floor where needed, into position, get ready, then each side, set, repetition
 * and phase, with the rests between them, and how to get up where the position ends.
 *
 * A pause belongs to what comes after it: its side, set and repetition are those that follow. Seconds are whole and
 * never 0. A gentle session takes its `usual` doses. The walk is no part of a session.
 *
 * @param around movements on both sides, when the items stand inside a session; without them the body begins and ends
 * on its feet
 * @throws RangeError when a dose is not in whole numbers, or has no set or repetition
 */
export function sessionSteps(
  items: readonly PlanItem[],
  session: "first" | "usual",
  around: Partial<Neighbours> = {},
): readonly Step[] {
  const movementAt = (index: number) => items[index]?.movement;
  return items.flatMap((item, index) =>
    itemSteps(item, index, session, {
      before: index === 0 ? around.before : movementAt(index - 1),
      after: index === items.length - 1 ? around.after : movementAt(index + 1),
    }),
  );
}

/** Length of a session, s. */
export const sessionSeconds = (steps: readonly Step[]): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);
