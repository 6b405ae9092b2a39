import { createHash } from "node:crypto";
import { canonicalText, civilNow } from "@ilio/record";

/** One event of a copy, as its exact text. */
export interface CopiedEvent {
  readonly id: string;
  readonly check: string;
  readonly text: string;
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
const idOf = (text: string): string => hash(text).subarray(0, 16).toString("base64url");

/**
 * Check-ins that another device has recorded, one at each of these times.
 *
 * @param device names it: other names give other events
 * @param times ms since 1970, rising
 */
export function recordedElsewhere(device: string, times: readonly number[]): readonly CopiedEvent[] {
  return times.map((ms, i) => {
    const id = idOf(`${device} ${i}`);
    const text = canonicalText({
      ...{ e: 1, id, device: idOf(device), n: i + 1, hlc: `${new Date(ms).toISOString()}-0000` },
      ...{ at: civilNow(ms, "Europe/Berlin"), type: "check-in/2" },
      payload: { nrs: i % 11, areas: [], effort: "easy", note: `${device}, ${i}` },
    });
    return { id, check: hash(text).toString("hex", 0, 8), text };
  });
}

/** The file that holds these events. */
export const copyOf = (events: readonly CopiedEvent[]): string =>
  `{"events":[${events.map(({ check, text }) => `{"check":"${check}","event":${text}}`).join()}],"format":"ilio-record/2"}`;
