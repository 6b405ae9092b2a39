import type { PersonRecord } from "@ilio/record";
import { useEffect, useState } from "react";
import { openKept } from "./kept.ts";
import { useRecord } from "./person.tsx";

/** Lists of this device's draft: what was put to the person and need not be put again. No fact about them. */
export type NoteKey = "pull-apart-asked" | "pull-apart-kept" | "map-kept";

/** own choice: older ones are of answers that were given long ago. */
const most = 100;

/** What is noted under a key; nothing where it cannot be read, so that it is asked once more. */
export async function openNotes(record: PersonRecord, key: NoteKey): Promise<readonly string[]> {
  return (await openKept(record, key, isList)) ?? [];
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((note) => typeof note === "string");

/** Notes, and a way to add some, which waits until they are stored; null until they were read. */
export function useNotes(key: NoteKey) {
  const record = useRecord();
  const [notes, setNotes] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openNotes(record, key).then((found) => {
      if (isWanted) setNotes(found);
    });
    return () => {
      isWanted = false;
    };
  }, [record, key]);
  const add = async (more: readonly string[]): Promise<void> => {
    const all = [...new Set([...(await openNotes(record, key)), ...more])].slice(-most);
    await record.draft.set(key, JSON.stringify(all));
    setNotes(all);
  };
  return { notes, add };
}
