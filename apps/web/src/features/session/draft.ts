import type { PersonRecord, SessionV1 } from "@ilio/record";
import type { Player } from "./player.ts";

/** A session that is under way, kept so that a reload or a crash can go on where it stopped. Always paused. */
export interface SessionDraft {
  readonly session: SessionV1["session"];
  readonly player: Player;
}

const key = "session";

export async function loadDraft(record: PersonRecord): Promise<SessionDraft | null> {
  const text = await record.draft.get(key);
  return text === null ? null : (JSON.parse(text) as SessionDraft);
}
export const saveDraft = (record: PersonRecord, draft: SessionDraft): Promise<void> =>
  record.draft.set(key, JSON.stringify(draft));
export const removeDraft = (record: PersonRecord): Promise<void> => record.draft.remove(key);
