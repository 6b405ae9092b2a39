import { canonicalText } from "../event/bytes.ts";

/** First words of an exported file; a later layout has a later number. */
export const format = "ilio-record/2";

/** The layout before, which is still read: it also said when it was written, so no two copies were ever the same. */
export const formerFormat = "ilio-record/1";

/** Form of that time. */
export const instantForm = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Form of the check of an entry. */
export const checkForm = /^[0-9a-f]{16}$/;

/** One event in a file, with the check of its exact bytes, so that a change is seen on any machine. */
export interface FileEntry {
  /** First 8 bytes of SHA-256 of the event's canonical JSON in UTF-8, as hex. */
  readonly check: string;
  readonly event: unknown;
}

/** An entry as it is written: its check, and the event's canonical JSON. */
export interface EntryText {
  readonly check: string;
  readonly text: string;
}

// Canonical JSON, put together in the order of sorted keys, so that no event is written anew.

/** What every file begins with. */
export const opening = '{"events":[';

export const entryText = ({ check, text }: EntryText): string => `{"check":${canonicalText(check)},"event":${text}}`;

/** @param exportedAt only for the former layout: when it was written */
export const closing = (exportedAt?: string): string =>
  exportedAt === undefined
    ? `],"format":${canonicalText(format)}}`
    : `],"exportedAt":${canonicalText(exportedAt)},"format":${canonicalText(formerFormat)}}`;

/**
 * The whole file.
 *
 * @param exportedAt only for the former layout: when it was written
 */
export const fileText = (events: readonly EntryText[], exportedAt?: string): string =>
  opening + events.map(entryText).join(",") + closing(exportedAt);
