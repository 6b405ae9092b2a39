import { catalogue } from "../catalogue/catalogue.ts";
import type { Ramp } from "../outlook/rampFor.ts";
import type { Limits } from "../who/limitsFor.ts";
import { changesOf } from "./planItems.ts";
import type { Emphasis, Plan, PlanItem } from "./planResult.ts";
import type { ReasonKey } from "./reasons.ts";
import { gainfulStretchSeconds, weeklyStretchSeconds } from "./stretchVolume.ts";

interface Schedule {
  readonly sessionsPerWeek: number;
  readonly sessionsFirstWeek: number;
  readonly walk: { readonly minutes: number; readonly timesPerDay: number; readonly reason: ReasonKey };
}

/** Rest is for every day. */
const daily = { sessionsPerWeek: 7, sessionsFirstWeek: 7 };

/** Three a week: the upper end of two to three for people new to strength work (ACSM 2009); two to begin with. */
const threeAWeek = { sessionsPerWeek: 3, sessionsFirstWeek: 2 };

/**
 * own choice: five a week with 2 × 30 s make 5 min of stretch, 7.5 on the stiff side, where gains are made (Ingram
 * 2025: from about 4 to 10 min a week); three in the first week keep both sides below 4, and fewer where a stretch is
 * held longer.
 */
const fiveAWeek = { sessionsPerWeek: 5, sessionsFirstWeek: 3 };

/**
 * How often, and how much walking from day one.
 *
 * own choice (walks): the walking trial (Pocovi 2024) starts where it is comfortable, so ten minutes when nothing
 * speaks against it, and five where the leg or the hip may complain; more often instead of longer.
 */
export const scheduleByEmphasis: Readonly<Record<Emphasis, Schedule>> = {
  gentle: { ...daily, walk: { minutes: 5, timesPerDay: 2, reason: "walk-gentle" } },
  ease: { ...daily, walk: { minutes: 5, timesPerDay: 3, reason: "walk-little-and-often" } },
  "flexion-tolerant": { ...threeAWeek, walk: { minutes: 5, timesPerDay: 3, reason: "walk-with-seats" } },
  "hip-friendly": { ...threeAWeek, walk: { minutes: 5, timesPerDay: 2, reason: "walk-hip" } },
  buttock: { ...threeAWeek, walk: { minutes: 10, timesPerDay: 1, reason: "walk-from-day-one" } },
  release: { ...fiveAWeek, walk: { minutes: 10, timesPerDay: 1, reason: "walk-from-day-one" } },
  strengthen: { ...threeAWeek, walk: { minutes: 10, timesPerDay: 1, reason: "walk-from-day-one" } },
  general: { ...threeAWeek, walk: { minutes: 10, timesPerDay: 1, reason: "walk-from-day-one" } },
};

/**
 * Half sessions to begin with. Rest and breathing need no half dose.
 *
 * own choice: one, because the body's answer of the next day is not known yet; the whole first week for someone who
 * fears that moving harms, so that they see for themselves that it does not.
 */
export function firstSessionsOf(items: readonly PlanItem[], sessionsFirstWeek: number, ramp: Ramp): number {
  if (!items.some(({ movement }) => catalogue[movement].counted)) return 0;
  return ramp === "gentler" ? sessionsFirstWeek : 1;
}

/** The most sessions in the first week, up to those planned, with which no side stretches enough to gain from it. */
function firstWeekOf({ sessionsPerWeek, sessionsFirstWeek }: Schedule, items: readonly PlanItem[], ramp: Ramp): number {
  for (let sessions = sessionsFirstWeek; sessions > 1; sessions--) {
    const firstSessions = firstSessionsOf(items, sessions, ramp);
    const week = { items, sessionsPerWeek, sessionsFirstWeek: sessions, firstSessions };
    const most = Math.max(...(["left", "right"] as const).map((side) => weeklyStretchSeconds(week, side, 1)));
    if (most < gainfulStretchSeconds) return sessions;
  }
  return 1;
}

/** Sessions a week, how the first week begins, and the walk of an emphasis, changed as a person's limits ask. */
export function scheduleFor(
  emphasis: Emphasis,
  items: readonly PlanItem[],
  limits: Limits,
  ramp: Ramp,
): Pick<Plan, "sessionsPerWeek" | "sessionsFirstWeek" | "firstSessions" | "walk"> {
  const schedule = scheduleByEmphasis[emphasis];
  const sessionsFirstWeek = firstWeekOf(schedule, items, ramp);
  return {
    sessionsPerWeek: schedule.sessionsPerWeek,
    sessionsFirstWeek,
    firstSessions: firstSessionsOf(items, sessionsFirstWeek, ramp),
    walk: { ...schedule.walk, changes: changesOf(limits["comfortable-walk"]) },
  };
}
