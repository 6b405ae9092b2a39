import { dayOf, isDay, type PersonRecord } from "@ilio/record";
import { isCopyDue } from "./copiesDue.ts";
import { isKeptFile, type KeptFile } from "./copiesFile.ts";
import { now } from "./now.ts";

/** What this device knows of its copies. It stands beside the record, not in it, and is erased with it. */
export interface Copies {
  /** Day on which entries were first seen on this device. */
  readonly since: string | null;
  readonly saved: SavedCopy | null;
  /** Day on which the person said "Later". */
  readonly putOff: string | null;
  readonly file: KeptFile | null;
}

export interface SavedCopy {
  readonly day: string;
  /** Entries in it. */
  readonly count: number;
}

const keys = { since: "copy-since", saved: "copy-saved", putOff: "copy-put-off", file: "copy-file" } as const;

const listeners = new Set<() => void>();

/** Calls the listener when any of it changes in this tab. Returns what ends it. */
export function subscribeCopies(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const readDay = (value: unknown): string | null => (typeof value === "string" && isDay(value) ? value : null);

function readSaved(value: unknown): SavedCopy | null {
  if (typeof value !== "object" || value === null || !("day" in value) || !("count" in value)) return null;
  const day = readDay(value.day);
  return day === null || typeof value.count !== "number" ? null : { day, count: value.count };
}

/** What a later Ilio may have left in another form counts as not there. */
export async function readCopies({ local }: PersonRecord): Promise<Copies> {
  const [since, saved, putOff, file] = await Promise.all([
    local.get(keys.since),
    local.get(keys.saved),
    local.get(keys.putOff),
    local.get(keys.file),
  ]);
  return {
    since: readDay(since),
    saved: readSaved(saved),
    putOff: readDay(putOff),
    file: isKeptFile(file) ? file : null,
  };
}

async function note<K extends keyof Copies>(record: PersonRecord, key: K, value: Copies[K]): Promise<void> {
  if (value === null) await record.local.remove(keys[key]);
  else await record.local.set(keys[key], value);
  for (const listener of listeners) listener();
}

export const today = (): string => dayOf(now());

/** The first day with entries: from it on the first copy is counted. */
export async function noteFirstEntry(record: PersonRecord): Promise<void> {
  if (record.count() > 0 && readDay(await record.local.get(keys.since)) === null) await note(record, "since", today());
}

/** @param count entries in the copy */
export const noteSaved = (record: PersonRecord, count: number): Promise<void> =>
  note(record, "saved", { day: today(), count });

export const putOffCopy = (record: PersonRecord): Promise<void> => note(record, "putOff", today());
export const noteFile = (record: PersonRecord, file: KeptFile | null): Promise<void> => note(record, "file", file);

/** Entries that are in no copy. */
export const freshEntries = ({ saved }: Copies, record: PersonRecord): number =>
  Math.max(0, record.count() - (saved?.count ?? 0));

/** Is it time to offer a copy, or to say that the chosen file could not be written? */
export const isDue = (copies: Copies, record: PersonRecord): boolean =>
  isCopyDue(
    {
      since: copies.since,
      saved: copies.saved?.day ?? null,
      putOff: copies.putOff,
      fresh: freshEntries(copies, record),
      hasFile: copies.file !== null,
    },
    today(),
  );
