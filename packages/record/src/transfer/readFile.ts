import { bytesOfText, canonicalText, jsonFlaw, maxDepth } from "../event/bytes.ts";
import { describeValue, isRecord } from "../event/check.ts";
import { checkText } from "../event/row.ts";
import { readEvent, type StoredEvent } from "../event/validate.ts";
import { err, ok, type Result } from "../result.ts";
import { type EntryText, type FileEntry, fileLevels, fileText, format, type RecordFile } from "./format.ts";
import type { ImportProblem } from "./importProblem.ts";
import { depthFlaw } from "./textDepth.ts";

/** own choice: about 200,000 events, ten years of 50 a day; more at once could exhaust a phone's memory. */
export const maxFileSize = 64 * 2 ** 20;

/** An event of a file with the exact bytes it stands in. */
export interface FileEvent extends EntryText {
  readonly stored: StoredEvent;
  readonly bytes: Uint8Array;
  readonly path: string;
}

const wrong = (path: string, expected: string, got: unknown): Result<never, ImportProblem> =>
  err({ type: "wrongFormat", path, expected, got: describeValue(got) });

/** The events of an exported file, each checked whole; or the first thing that is wrong. Stores nothing. */
export function readFile(text: string): Result<readonly FileEvent[], ImportProblem> {
  // UTF-16 units, never more than bytes: read before anything is copied
  if (text.length > maxFileSize) return err({ type: "tooLarge", path: "file", size: text.length, limit: maxFileSize });
  const body = text.trim();
  const deep = depthFlaw(body, maxDepth + fileLevels);
  if (deep !== null) return err({ type: "tooDeep", path: `character ${deep}`, limit: maxDepth + fileLevels });
  const value = parsed(body);
  if (!value.ok) return value;
  const file = fileOf(value.value);
  if (!file.ok) return file;
  const read: FileEvent[] = [];
  for (const [i, entry] of file.value.events.entries()) {
    const event = readEntry(entry, `events[${i}]`);
    if (!event.ok) return event;
    read.push(event.value);
  }
  const problem = canonicalProblem(body, fileText(read, file.value.exportedAt));
  return problem === null ? ok(read) : err(problem);
}

function parsed(body: string): Result<unknown, ImportProblem> {
  try {
    return ok(JSON.parse(body));
  } catch {
    return err({ type: "notJson", path: "file" });
  }
}

function fileOf(value: unknown): Result<RecordFile, ImportProblem> {
  if (!isRecord(value)) return wrong("file", "an object", value);
  const { format: got, events, exportedAt } = value;
  if (typeof got === "string" && got !== format && /^ilio-record\/[1-9]\d{0,8}$/.test(got)) {
    return err({ type: "newerFormat", path: "format", got });
  }
  if (got !== format) return wrong("format", `"${format}"`, got);
  if (typeof exportedAt !== "string" || !isInstant(exportedAt)) {
    return wrong("exportedAt", "a time as 2026-11-22T08:40:00.000Z", exportedAt);
  }
  if (!Array.isArray(events)) return wrong("events", "a list", events);
  const extra = Object.keys(value).find((key) => !["format", "exportedAt", "events"].includes(key));
  return extra === undefined ? ok({ exportedAt, events }) : wrong(describeValue(extra), "no other field", value[extra]);
}

function isInstant(text: string): boolean {
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}

function isEntry(entry: unknown): entry is FileEntry {
  return isRecord(entry) && Object.keys(entry).sort().join() === "check,event" && typeof entry.check === "string";
}

function readEntry(entry: unknown, path: string): Result<FileEvent, ImportProblem> {
  if (!isEntry(entry)) return wrong(path, 'an object with "check" and "event"', entry);
  const at = `${path}.event`;
  const found = jsonFlaw(entry.event, at);
  if (found !== null) return err({ type: "damagedEvent", ...found });
  const text = canonicalText(entry.event, at);
  const bytes = bytesOfText(text);
  const check = checkText(bytes);
  if (check !== entry.check) return err({ type: "checkMismatch", path });
  const stored = readEvent(entry.event);
  if (stored.kind !== "damaged") return ok({ stored, bytes, text, check, path });
  return err({ type: "damagedEvent", ...stored.flaw, path: `${at}.${stored.flaw.path}` });
}

/** A file must be what its values are written as, byte for byte: no doubled keys, no other spelling of a number. */
function canonicalProblem(body: string, expected: string): ImportProblem | null {
  if (expected === body) return null;
  let same = 0;
  while (expected[same] === body[same]) same++;
  return { type: "notCanonical", path: `character ${same + 1}` };
}
