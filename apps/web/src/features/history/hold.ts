import { type Entry, isDeletable, type PersonState } from "@ilio/record";
import { hurtLastTime } from "../../app/firstSession.ts";
import { isNerveStopOpen } from "../../app/nerveStop.ts";

/**
 * Why an entry stays as it is; null when it may be changed and deleted.
 *
 * - `kept`: of a kind that is changed on its own screen, or that was said and so stays said;
 * - `nerve`: stretches stay away because of it until the safety check;
 * - `hurt`: the next session leaves out what hurt in it;
 * - `today`: today's session follows from it;
 * - `newer`: this program cannot read it.
 */
export type Hold = "kept" | "nerve" | "hurt" | "today" | "newer";

/** @param now as `now` gives it */
export function holdOf({ stored }: Entry, state: PersonState, now: string): Hold | null {
  if (stored.kind !== "known") return "newer";
  const { event } = stored;
  if (!isDeletable(event.type)) return "kept";
  if (event.type === "hurt/1") {
    const alone = [{ ...event.payload, at: event.at, id: event.id }];
    return isNerveStopOpen({ ...state, hurts: alone }) ? "nerve" : null;
  }
  if (event.type === "session/2") {
    const last = state.sessions.findLast(({ session }) => session !== "gentle");
    return last?.id === event.id && hurtLastTime(state).size > 0 ? "hurt" : null;
  }
  if (event.type === "before-session/2") return event.at.slice(0, 10) === now.slice(0, 10) ? "today" : null;
  return null;
}

/** Where a kept entry is changed: the screen of its part. Others are not changed, only said anew. */
export function screenOf({ stored }: Entry): string | null {
  if (stored.kind !== "known") return null;
  const { event } = stored;
  if (event.type === "preferences/1") return "/plan/fit";
  if (event.type === "setting/1") return "/data";
  if (event.type === "figure/1") return "/figure";
  if (event.type === "home-test/1") return "/tests";
  return event.type === "answers/2" ? screens[event.payload.part] : null;
}

const screens = {
  emergency: "/check/plan/items",
  mistake: "/check/plan/items",
  who: "/find/conditions",
  signs: "/find/signs/items",
  medicines: "/find/medicines",
  map: "/find/map",
  history: "/find/map",
  outlook: "/find/outlook",
} as const;
