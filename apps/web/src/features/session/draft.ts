import type { PersonRecord, SessionV1 } from "@ilio/record";
import { hasFields, openKept } from "../../app/kept.ts";
import { movementsDone, type Player, viewAt } from "./player.ts";

/** A session that is under way, kept so that a reload or a crash can go on where it stopped. Always paused. */
export interface SessionDraft {
  readonly session: SessionV1["session"];
  /** Keys of what is changed in a movement, by its id. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  readonly player: Player;
  /** What the session was allowed by; another one and it is not gone on with. */
  readonly basis: string;
  /** Clock reading when it was last kept, ms. */
  readonly keptAt: number;
}

/** own choice: after an hour the back may feel different, and the safety line is asked again. */
const longestGapMs = 60 * 60 * 1000;
const key = "session";

/** What a session rests on: the newest entry that says something of the person. Any later one makes another basis. */
export const basisOf = (record: PersonRecord): string => record.state().safetyId ?? "";

const canGoOn = (draft: SessionDraft, record: PersonRecord, now: number): boolean =>
  draft.basis === basisOf(record) && now - draft.keptAt >= 0 && now - draft.keptAt <= longestGapMs;

/** The session to go on with, or null. One that may not go on is written to the record as it is. */
export async function openDraft(record: PersonRecord, now: number): Promise<SessionDraft | null> {
  const draft = await openKept(record, key, isDraft);
  if (draft === null) return null;
  if (canGoOn(draft, record, now)) return draft;
  await endSession(record, draft);
  return null;
}

const isDraft = (value: unknown): value is SessionDraft =>
  hasFields(value, { session: "string", changes: "object", player: "object", basis: "string", keptAt: "number" });

export const saveDraft = (record: PersonRecord, draft: SessionDraft): Promise<void> =>
  record.draft.set(key, JSON.stringify(draft));

/** Writes a session to the record as far as it went, and forgets the draft. */
export async function endSession(record: PersonRecord, { session, player }: SessionDraft): Promise<void> {
  await record.append("session/1", {
    session,
    seconds: Math.round(player.ranMs / 1000),
    finished: viewAt(player, Number.NEGATIVE_INFINITY).isDone,
    movements: movementsDone(player),
  });
  await record.draft.remove(key);
}
