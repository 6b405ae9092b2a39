import type { Limits } from "../who/limitsFor.ts";
import { changesOf } from "./planItems.ts";
import type { Emphasis, Plan } from "./planResult.ts";
import type { ReasonKey } from "./reasons.ts";

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
 * 2025: from about 4 to 10 min a week); three in the first week keep both sides below 4.
 */
const fiveAWeek = { sessionsPerWeek: 5, sessionsFirstWeek: 3 };

/**
 * How often, and how much walking from day one.
 *
 * own choice (walks): the walking trial (Pocovi 2024) starts where it is comfortable, so ten minutes when nothing
 * speaks against it, and five where the leg or the hip may complain; more often instead of longer.
 */
const scheduleByEmphasis: Readonly<Record<Emphasis, Schedule>> = {
  gentle: { ...daily, walk: { minutes: 5, timesPerDay: 2, reason: "walk-gentle" } },
  ease: { ...daily, walk: { minutes: 5, timesPerDay: 3, reason: "walk-little-and-often" } },
  "flexion-tolerant": { ...threeAWeek, walk: { minutes: 5, timesPerDay: 3, reason: "walk-with-seats" } },
  "hip-friendly": { ...threeAWeek, walk: { minutes: 5, timesPerDay: 2, reason: "walk-hip" } },
  release: { ...fiveAWeek, walk: { minutes: 10, timesPerDay: 1, reason: "walk-from-day-one" } },
  general: { ...threeAWeek, walk: { minutes: 10, timesPerDay: 1, reason: "walk-from-day-one" } },
};

/** Sessions a week and the walk of an emphasis, the walk changed as a person's conditions ask. */
export function scheduleFor(
  emphasis: Emphasis,
  limits: Limits,
): Pick<Plan, "sessionsPerWeek" | "sessionsFirstWeek" | "walk"> {
  const { walk, ...sessions } = scheduleByEmphasis[emphasis];
  return { ...sessions, walk: { ...walk, changes: changesOf(limits["comfortable-walk"]) } };
}
