import type { PersonRecord } from "@ilio/record";
import { hasFlaredSince } from "./flaredSince.ts";
import { now } from "./now.ts";

/**
 * Stores the flare that the ratings show now, if they show one. To be called before a rating of the past is added, changed
 * or taken away: the screens of signs that it asks for must not be passed by what is said about the past afterwards.
 */
export async function keepFlare(record: PersonRecord): Promise<void> {
  const state = record.state();
  const time = now();
  const isOpen = [state.emergencyAt, state.signsAt].some((at) => at !== null && hasFlaredSince(state, at, time));
  if (isOpen) await record.append("flare/1", { said: "ratings" });
}
