import {
  areaIds,
  conditionIds,
  type EmergencyId,
  emergencyIds,
  type FollowUpId,
  flags,
  followUpIds,
  type LinkId,
  medicineIds,
  outlookIds,
  type SignId,
  signIds,
} from "@ilio/care";
import { wordKey } from "../../ui/words.tsx";

/** Rows that come with a way to check them, and with what they may mean. */
export type CheckedId = EmergencyId | SignId | FollowUpId | "medicine-danger" | "red-eye";
export type CheckedPart = "ask" | "check" | "because" | "say" | "sayUnsure";

const checked: ReadonlySet<string> = new Set([
  ...emergencyIds,
  ...signIds,
  ...followUpIds,
  "medicine-danger",
  "red-eye",
]);
export const isChecked = (id: string): id is CheckedId => checked.has(id);

const hard: ReadonlySet<string> = new Set(flags.flatMap(({ key, weight }) => (weight === "hard" ? [key] : [])));

/** A sign that is alone enough to stop. "Not sure" about it is asked once more. */
export const isHardFlag = (id: string): boolean => hard.has(id);

const rooms: readonly (readonly [room: string, ids: readonly string[]])[] = [
  ["emergency", emergencyIds],
  ["sign", signIds],
  ["condition", conditionIds],
  ["medicine", medicineIds],
  ["area", areaIds],
  ["outlook", outlookIds],
];

/** The words of any question, as its list shows it. */
export function rowKey(id: LinkId) {
  const room = rooms.find(([, ids]) => ids.includes(id))?.[0] ?? "question";
  return wordKey(`${room}.${id}`);
}

/** A part of the words of a row that can be checked. Emergency rows have a room of their own in the catalogue. */
export function checkedKey(id: CheckedId, part: CheckedPart) {
  const isEmergency = (emergencyIds as readonly string[]).includes(id);
  return wordKey(isEmergency ? `emergency.${id}.${part}` : `sign.${id}.${part}`);
}
