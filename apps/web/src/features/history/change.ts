import { canonicalText, type Entry, type EventType, type Payloads, type PersonRecord } from "@ilio/record";
import { keepFlare } from "../../app/keepFlare.ts";

/** Ratings of pain: what is said about them afterwards must not hide a flare. */
const isRating = (type: string): boolean => /^(check-in|before-session)\//.test(type);

/** Adds a check-in for another day. */
export async function addCheckIn(record: PersonRecord, checkIn: Payloads["check-in/2"], at: string): Promise<void> {
  await keepFlare(record);
  await record.append("check-in/2", checkIn, { at });
}

/** Stores the new form of an entry; nothing when it is as it was. */
export async function edit<T extends EventType>(
  record: PersonRecord,
  { stored: { event } }: Entry,
  type: T,
  payload: Payloads[T],
  at = event.at,
): Promise<void> {
  if (at === event.at && canonicalText(payload) === canonicalText(event.payload)) return;
  if (isRating(type)) await keepFlare(record);
  await record.append(type, payload, { at, replaces: event.id });
}

/** Takes an entry away, or brings it back. */
export async function mark(record: PersonRecord, { id, stored }: Entry, state: "deleted" | "restored"): Promise<void> {
  if (isRating(stored.event.type)) await keepFlare(record);
  await record.append("tombstone/1", { entry: id, state });
}
