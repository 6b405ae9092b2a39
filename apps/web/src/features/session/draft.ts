import type { Masking, MovementId, Preferences } from "@ilio/care";
import { newRun, noPreferences, pressed, type Run, sessionDone, viewAt } from "@ilio/care";
import type { PersonRecord, SessionV2 } from "@ilio/record";
import { hasFields, openKept } from "../../app/kept.ts";

/** A session that is under way, kept so that a reload or a crash can go on where it stopped. It always waits. */
export interface SessionDraft {
  readonly session: SessionV2["session"];
  /** One movement, tried beside the plan. */
  readonly alone?: true;
  /** Keys of what is changed in a movement, by its id. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
  readonly run: Run;
  /** As they held when it began: where the person is, and how long they have. */
  readonly preferences: Preferences;
  readonly masking: Masking;
  /** What hurt last time or in this session. */
  readonly hurt: readonly MovementId[];
  /** What the session was allowed by; another one and it is not gone on with. */
  readonly basis: string;
  /** When it was last kept, ms since 1970. */
  readonly keptAt: number;
}

/** own choice: after an hour the back may feel different, and the safety line is asked again. */
const longestGapMs = 60 * 60 * 1000;
const key = "session";

/** What a session rests on: the newest entry that says something of the person. Any later one makes another basis. */
export const basisOf = (record: PersonRecord): string => record.state().safetyId ?? "";

const canGoOn = (draft: SessionDraft, record: PersonRecord, now: number): boolean =>
  draft.basis === basisOf(record) && now - draft.keptAt >= 0 && now - draft.keptAt <= longestGapMs;

/** What an earlier program kept: the same session, with fewer things said of it. */
interface OldDraft extends Omit<SessionDraft, "run" | "preferences" | "masking" | "hurt"> {
  readonly player: Pick<Run, "steps" | "positionMs" | "ranMs" | "spentMs" | "ended">;
}

function read(draft: SessionDraft | OldDraft): SessionDraft {
  if ("run" in draft) return draft;
  const { player, ...rest } = draft;
  const { steps, positionMs, ranMs, spentMs, ended } = player;
  const run = {
    ...newRun(steps),
    ...{ positionMs, ranMs, spentMs, ended, cuedMs: positionMs, waits: "left" as const },
  };
  return { ...rest, run, preferences: noPreferences, masking: "none", hurt: [] };
}

/** The session to go on with, or null. One that may not go on is written to the record as it is. */
export async function openDraft(record: PersonRecord, now: number): Promise<SessionDraft | null> {
  const kept = await openKept(record, key, isDraft);
  if (kept === null) return null;
  const draft = read(kept);
  if (canGoOn(draft, record, now)) return draft;
  await endSession(record, draft);
  return null;
}

const fields = { session: "string", changes: "object", basis: "string", keptAt: "number" } as const;
const isDraft = (value: unknown): value is SessionDraft | OldDraft =>
  hasFields(value, { ...fields, run: "object" }) || hasFields(value, { ...fields, player: "object" });

/** Keeps a session as it stands at clock reading `now`, waiting: whoever opens it next was away. */
export const saveDraft = (record: PersonRecord, draft: SessionDraft, now: number): Promise<void> =>
  record.draft.set(key, JSON.stringify({ ...draft, run: pressed(draft.run, { type: "wait", why: "left" }, now) }));

/** Writes a session to the record as far as it went, and forgets the draft. */
export async function endSession(record: PersonRecord, { session, run, alone }: SessionDraft): Promise<void> {
  await record.append("session/2", {
    session,
    seconds: Math.round(run.ranMs / 1000),
    finished: viewAt(run, Number.NEGATIVE_INFINITY).isDone,
    movements: sessionDone(run),
    ...(alone === true ? { alone } : {}),
  });
  await record.draft.remove(key);
}

/** What hurt before this session or in it, each once. */
export const hurtIn = (draft: SessionDraft, run: Run): readonly MovementId[] => [
  ...new Set([...draft.hurt, ...sessionDone(run).flatMap((line) => (line.outcome === "hurt" ? [line.movement] : []))]),
];
