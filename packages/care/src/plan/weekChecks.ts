import { rampFor } from "../outlook/rampFor.ts";
import { firstSessionsOf } from "./schedule.ts";
import type { Check } from "./violation.ts";

// Checks of how a week is filled.

export const softStart: Check = ({ items, firstSessions, sessionsFirstWeek }, { answers }) => {
  const wanted = firstSessionsOf(items, sessionsFirstWeek, rampFor(answers));
  return firstSessions === wanted ? [] : [`${firstSessions} half sessions, expected ${wanted}`];
};

const isDays = (n: number) => Number.isInteger(n) && n >= 1 && n <= 7;

export const badSchedule: Check = ({ sessionsPerWeek, sessionsFirstWeek }) =>
  isDays(sessionsPerWeek) && isDays(sessionsFirstWeek) && sessionsFirstWeek <= sessionsPerWeek
    ? []
    : [`${sessionsFirstWeek} sessions in the first week and ${sessionsPerWeek} a week later`];

export const noWalk: Check = ({ walk: { minutes, timesPerDay } }) =>
  [minutes, timesPerDay].every((n) => Number.isInteger(n) && n > 0)
    ? []
    : [`a walk of ${minutes} minutes, ${timesPerDay} times a day`];
