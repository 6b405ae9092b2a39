import {
  type Answers,
  areaIds,
  clearanceOf,
  conditionIds,
  daysBetween,
  emergencyIds,
  firstAsked,
  followUpIds,
  gentleDays,
  historyIds,
  isEnabled,
  isMapAnswered,
  type LinkId,
  medicineIds,
  signIds,
  type Triage,
  triage,
} from "@ilio/care";
import type { PersonState } from "@ilio/record";
import { hasFlaredSince } from "./flaredSince.ts";

/** Days after which emergency rows and signs are asked again. Source: the design's care rules (own choice: two weeks). */
export const signsValidDays = 14;

/** Days after which conditions and medicines are asked again. own choice: operations and pregnancies go on meanwhile. */
export const conditionsValidDays = 28;

/** The stop that follows from these answers, or null: whatever answer it rests on, and at any age. */
export function stopIn(answers: Answers, authored: string): Triage | null {
  const found = triage(answers, authored);
  return found.level === "urgent" || found.level === "emergency" ? found : null;
}

/**
 * The answers that can hold a stop. A visit ends what was said before it on screens that are now asked again. Where the
 * person was told to wait with exercise, what is not asked again no longer stops either: they are waiting already.
 */
export function answersThatStop({ answers, seen, signsAt, conditionsAt, medicinesAt }: PersonState): Answers {
  if (seen === null) return answers;
  const clearance = clearanceOf(answers);
  const isWaiting = clearance === "no" || clearance === "notSure";
  const ended: ReadonlySet<string> = new Set([
    ...(signsAt === null ? signIds : []),
    ...(conditionsAt === null ? followUpIds : []),
    ...(medicinesAt === null ? medicineIds : []),
    ...(isWaiting ? [...historyIds, ...areaIds] : []),
  ]);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ended.has(id)));
}

/** The stop that holds now, or null. It lasts until the person has been seen or an answer was a mistake. */
export const stopOf = (state: PersonState, now: string): Triage | null =>
  stopIn(answersThatStop(state), state.authored ?? now);

const areAnswered = (ids: readonly LinkId[], answers: Answers): boolean =>
  ids.every((id) => answers[id] !== undefined || !isEnabled(id, answers));

/** True when something was asked at `at`, and that is less than `days` ago; a time ahead means that a clock was wrong. */
function isLately(at: string | null, days: number, now: string): boolean {
  if (at === null) return false;
  const ago = daysBetween(at, now);
  return ago >= 0 && ago < days;
}

/** Was a screen of signs answered lately enough, and does nothing since then ask for it again? */
function isStillGood(state: PersonState, at: string | null, now: string): boolean {
  if (at === null || !isLately(at, signsValidDays, now) || hasFlaredSince(state, at, now)) return false;
  const from = state.answers["seen-recorded-on"];
  // the gentle week after a stop has ended since; a visit that no stop led to began none
  if (from === undefined || state.answers["seen-after"] === "soon") return true;
  return daysBetween(from, now) < gentleDays || daysBetween(from, at) >= gentleDays;
}

/** True when every row of the emergency screen was answered, and lately enough. */
export const isEmergencyFresh = (state: PersonState, now: string): boolean =>
  areAnswered(emergencyIds, state.answers) && isStillGood(state, state.emergencyAt, now);

/** The same for the second screen of signs. */
const areSignsFresh = (state: PersonState, now: string): boolean =>
  areAnswered(signIds, state.answers) && isStillGood(state, state.signsAt, now);

/** Days for which a yes or not sure to the safety line keeps the sessions gentle. own choice: a week, as after a stop. */
const somethingNewDays = 7;

/** True when the person said lately that something is new, or may be, even if no row of the screens fitted it. */
export function isSomethingNew({ safetyLines }: PersonState, now: string): boolean {
  return safetyLines.some(({ answer, at }) => answer !== "no" && Math.abs(daysBetween(at, now)) < somethingNewDays);
}

/** Days for which a week of pregnancy is trusted. own choice: the line between two weeks is near, so half as long. */
const pregnancyWeekValidDays = 14;

function areConditionsFresh({ answers, conditionsAt }: PersonState, now: string): boolean {
  const hasWeek = answers["pregnancy-week"] !== undefined && isEnabled("pregnancy-week", answers);
  return (
    areAnswered([...conditionIds, ...followUpIds, "takes-medicine"], answers) &&
    isLately(conditionsAt, hasWeek ? pregnancyWeekValidDays : conditionsValidDays, now)
  );
}

/** Medicines are asked only of someone who takes some, or may. */
function areMedicinesFresh({ answers, medicinesAt }: PersonState, now: string): boolean {
  if (answers["takes-medicine"] === "no") return true;
  return areAnswered(medicineIds, answers) && isLately(medicinesAt, conditionsValidDays, now);
}

/** True when the year of birth leaves open whether the person is 18 yet. */
export function isAgeOpen(birthYear: number, now: string): boolean {
  return Number(now.slice(0, 4)) - birthYear === 18;
}

/**
 * Where a person who wants to find out must go next: the first stop on the path that is not done.
 * The only place that knows the order emergency → age → signs → conditions → medicines → map → history → answer.
 */
export function nextStop(state: PersonState, now: string): string {
  const { answers } = state;
  if (stopOf(state, now) !== null) return "/";
  if (!isEmergencyFresh(state, now)) return "/check/plan";
  const birthYear = answers["birth-year"];
  if (birthYear === undefined) return "/find/age";
  if (isAgeOpen(birthYear, now) && answers["is-18"] === undefined) return "/find/age";
  if (isUnder18(state, now)) return "/young";
  const clearance = clearanceOf(answers);
  if (clearance === "no" || clearance === "notSure") return "/not-yet";
  if (!areSignsFresh(state, now)) return "/find/signs";
  if (!areConditionsFresh(state, now)) return "/find/conditions";
  if (!areMedicinesFresh(state, now)) return "/find/medicines";
  // A newer program may have stored another map, which this one cannot read: then the older one does not stand for it.
  if (state.mapAt === null || !isMapAnswered(answers)) return "/find/map";
  const open = firstAsked(answers, state.authored ?? now).find((id) => answers[id] === undefined);
  return open === undefined ? "/answer" : `/find/question/${open}`;
}

export function isUnder18(state: PersonState, now: string): boolean {
  return (
    state.answers["birth-year"] !== undefined &&
    triage(state.answers, state.authored ?? now).because.some(
      ({ rule, answer }) => rule === "under-18" && answer !== "missing",
    )
  );
}

/** True when a plan may be shown and a session begun. */
export function mayExercise(state: PersonState, now: string): boolean {
  return nextStop(state, now) === "/answer" && triage(state.answers, state.authored ?? now).exercise !== "stop";
}
