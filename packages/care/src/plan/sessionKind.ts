import type { Plan } from "./planResult.ts";

/** @source own choice: from 7 of 10 pain is severe in most scales, and a hard day is no day for exercises */
export const highPainFrom = 7;

/** @source Ostelo 2008, Spine 33:90: a change of 2 points is more than chance; own choice: to act on it the same day */
export const morePainFrom = 2;

export interface SessionKindInput {
  /** Pain now, NRS 0–10. */
  readonly nrsNow: number;
  /** Pain at the last check-in, NRS 0–10; null before the first. */
  readonly lastCheckInNrs: number | null;
  readonly firstSessionDone: boolean;
  readonly plan: Pick<Plan, "exercise">;
}

export interface SessionKind {
  readonly session: "first" | "usual" | "gentle";
  /** Set when pain alone made the session gentle. */
  readonly because?: "highPain" | "morePain";
}

function expectNrs(name: string, nrs: number): void {
  if (!Number.isInteger(nrs) || nrs < 0 || nrs > 10) {
    throw new RangeError(`sessionKind: expected ${name} to be a whole number from 0 to 10, got ${nrs}.`);
  }
}

/**
 * Which session is right today. Pain goes first, also in a gentle plan, so that its reason is said.
 *
 * @throws RangeError when a pain rating is no whole number from 0 to 10
 */
export function sessionKind({ nrsNow, lastCheckInNrs, firstSessionDone, plan }: SessionKindInput): SessionKind {
  expectNrs("nrsNow", nrsNow);
  if (lastCheckInNrs !== null) expectNrs("lastCheckInNrs", lastCheckInNrs);
  if (nrsNow >= highPainFrom) return { session: "gentle", because: "highPain" };
  if (lastCheckInNrs !== null && nrsNow - lastCheckInNrs >= morePainFrom) {
    return { session: "gentle", because: "morePain" };
  }
  if (plan.exercise === "gentle") return { session: "gentle" };
  return { session: firstSessionDone ? "usual" : "first" };
}
