import { lessonKeys } from "@ilio/care";
import type { PersonRecord } from "@ilio/record";

/** A draft on this device: what was opened is no entry of the record, and needs no copy. */
const key = "lessons-read";

/** Keys of the lessons that were opened here. Rubbish counts as none. */
export async function readLessons(record: PersonRecord): Promise<ReadonlySet<string>> {
  const text = await record.draft.get(key);
  if (text === null) return new Set();
  try {
    const kept: unknown = JSON.parse(text);
    return new Set(Array.isArray(kept) ? lessonKeys.filter((each) => kept.includes(each)) : []);
  } catch {
    return new Set();
  }
}

/** Remembers that a lesson was opened. */
export async function markRead(record: PersonRecord, lesson: string): Promise<void> {
  const read = await readLessons(record);
  if (!read.has(lesson)) await record.draft.set(key, JSON.stringify([...read, lesson]));
}
