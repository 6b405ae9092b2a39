import {
  type Answers,
  clearanceOf,
  conditionIds,
  daysBetween,
  emergencyIds,
  emergencyTriage,
  gentleDays,
  type HistoryId,
  historyIds,
  type Triage,
  triage,
} from "@ilio/care";
import type { PersonState } from "@ilio/record";

/** Days after which the emergency screen is asked again. Source: the design's care rules (own choice: two weeks). */
export const emergencyValidDays = 14;

/** The stop that holds now, or null. It lasts until the person has been seen or one answer was a mistake. */
export function stopOf(state: PersonState): Triage | null {
  const found = emergencyTriage(state.answers);
  return found.level === "urgent" || found.level === "emergency" ? found : null;
}

/** True when the gentle week after a stop has ended since the emergency screen was last answered. */
function hasGentleWeekEnded({ answers, emergencyAt }: PersonState, now: string): boolean {
  const from = answers["seen-recorded-on"];
  if (from === undefined || emergencyAt === null) return false;
  return daysBetween(from, now) >= gentleDays && daysBetween(from, emergencyAt) < gentleDays;
}

/** True when every row of the emergency screen was answered, and lately enough. */
export function isEmergencyFresh(state: PersonState, now: string): boolean {
  if (state.emergencyAt === null || emergencyIds.some((id) => state.answers[id] === undefined)) return false;
  const days = daysBetween(state.emergencyAt, now);
  return days >= 0 && days < emergencyValidDays && !hasGentleWeekEnded(state, now);
}

/** Days for which a yes or not sure to the safety line keeps the sessions gentle. own choice: a week, as after a stop. */
const somethingNewDays = 7;

/** True when the person said lately that something is new, or may be, even if no emergency row fitted it. */
export function isSomethingNew({ safetyLines }: PersonState, now: string): boolean {
  return safetyLines.some(({ answer, at }) => answer !== "no" && Math.abs(daysBetween(at, now)) < somethingNewDays);
}

/** Days after which the conditions are asked again. own choice: operations and pregnancies go on meanwhile. */
export const conditionsValidDays = 28;

function areConditionsFresh({ answers, conditionsAt }: PersonState, now: string): boolean {
  if (conditionsAt === null || conditionIds.some((id) => answers[id] === undefined)) return false;
  const days = daysBetween(conditionsAt, now);
  return days >= 0 && days < conditionsValidDays;
}

/** True when the year of birth leaves open whether the person is 18 yet. */
export function isAgeOpen(birthYear: number, now: string): boolean {
  return Number(now.slice(0, 4)) - birthYear === 18;
}

/** History questions that apply to this person, in order. */
export function historyAsked(answers: Answers): readonly HistoryId[] {
  return historyIds.filter((id) => id !== "cough-or-sneeze" || answers["below-knee"] === "yes");
}

/**
 * Where a person who wants to find out must go next: the first stop on the path that is not done.
 * The only place that knows the order emergency → age → conditions → history → answer.
 */
export function nextStop(state: PersonState, now: string): string {
  const { answers } = state;
  if (stopOf(state) !== null) return "/";
  if (!isEmergencyFresh(state, now)) return "/check/plan";
  const birthYear = answers["birth-year"];
  if (birthYear === undefined) return "/find/age";
  if (isAgeOpen(birthYear, now) && answers["is-18"] === undefined) return "/find/age";
  if (isUnder18(state, now)) return "/young";
  const clearance = clearanceOf(answers);
  if (clearance === "no" || clearance === "notSure") return "/not-yet";
  if (!areConditionsFresh(state, now)) return "/find/conditions";
  const open = historyAsked(answers).find((id) => answers[id] === undefined);
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
