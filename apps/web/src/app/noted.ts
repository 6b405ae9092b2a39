import type { PersonRecord } from "@ilio/record";
import { useEffect, useState } from "react";
import { useRecord } from "./person.tsx";

/** Lists of this device's draft: what was put to the person and need not be put again. No fact about them. */
export type NoteKey = "pull-apart-asked" | "pull-apart-kept" | "map-kept";

/** own choice: older ones are of answers that were given long ago. */
const most = 100;

/** What is noted under a key; nothing where it cannot be read, so that it is asked once more. */
export async function openNotes(record: PersonRecord, key: NoteKey): Promise<readonly string[]> {
  const text = await record.draft.get(key);
  if (text === null) return [];
  try {
    const notes: unknown = JSON.parse(text);
    return Array.isArray(notes) ? notes.filter((note) => typeof note === "string") : [];
  } catch {
    return [];
  }
}

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
