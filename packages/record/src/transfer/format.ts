import { canonicalText } from "../event/bytes.ts";

/** First words of an exported file; a later layout has a later number. */
export const format = "ilio-record/1";

/** Levels of nesting round an event: the file, its list, the entry. */
export const fileLevels = 3;

/** One event in a file, with the check of its exact bytes, so that a change is seen on any machine. */
export interface FileEntry {
  /** First 8 bytes of SHA-256 of the event's canonical JSON in UTF-8, as hex. */
  readonly check: string;
  readonly event: unknown;
}

export interface RecordFile {
  /** When it was written, UTC: 2026-11-22T08:40:00.000Z. */
  readonly exportedAt: string;
  readonly events: readonly unknown[];
}

/** An entry as it is written: its check, and the event's canonical JSON. */
export interface EntryText {
  readonly check: string;
  readonly text: string;
}

/** The whole file as canonical JSON, put together in the order of sorted keys, so that no event is written anew. */
export function fileText(events: readonly EntryText[], exportedAt: string): string {
  const entries = events.map(({ check, text }) => `{"check":${canonicalText(check)},"event":${text}}`);
  return `{"events":[${entries.join(",")}],"exportedAt":${canonicalText(exportedAt)},"format":${canonicalText(format)}}`;
}
