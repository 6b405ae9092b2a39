import { bytesOfText, canonicalText, jsonFlaw, maxDepth } from "../event/bytes.ts";
import { describeValue, isRecord } from "../event/check.ts";
import { checkTextOfRow, encodeRow } from "../event/row.ts";
import { readEvent, type StoredEvent } from "../event/validate.ts";
import { err, ok, type Result } from "../result.ts";
import { type EntryText, entryText, type FileEntry } from "./format.ts";
import type { ImportProblem } from "./importProblem.ts";
import { type ValueEnd, valueEnd } from "./valueEnd.ts";

/**
 * own choice, UTF-16 units: far above any real entry (a session of 1,000 movements has 90,000), and little enough that
 * none, whatever is in it, holds up the page while it is taken apart.
 */
export const maxEntrySize = 2 ** 18;

/** Levels of nesting in an entry: its own, then those of an event, whose outermost counts as none. */
export const entryLevels = 2 + maxDepth;

/** An event of a file in exactly the bytes it stands in. */
export interface FileEvent extends EntryText {
  readonly stored: StoredEvent;
  /** As it is stored: those bytes with their check. */
  readonly row: Uint8Array;
  readonly path: string;
}

export interface EntryRead {
  readonly event: FileEvent;
  /** Place of what follows it in the text. */
  readonly end: number;
}

/** The entry that begins at `from`, checked whole. `path` names it. */
export function readEntry(body: string, from: number, path: string): Result<EntryRead, ImportProblem> {
  const end = valueEnd(body, from, { levels: entryLevels, length: maxEntrySize });
  if (end.type !== "end") return err(endProblem(end, path));
  const text = body.slice(from, end.at);
  const value = parsed(text, path);
  if (!value.ok) return value;
  const event = eventOf(value.value, path);
  if (!event.ok) return event;
  const problem = canonicalProblem(text, entryText(event.value), from);
  return problem === null ? ok({ event: event.value, end: end.at }) : err(problem);
}

function endProblem({ type, at }: ValueEnd, path: string): ImportProblem {
  if (type === "tooDeep") return { type, path: `character ${at + 1}`, limit: entryLevels };
  if (type !== "tooLong") return { type: "notJson", path };
  return { type: "damagedEvent", path, expected: `an entry of at most ${maxEntrySize} characters`, got: "more" };
}

/** The value of JSON text. */
export function parsed(text: string, path: string): Result<unknown, ImportProblem> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ type: "notJson", path });
  }
}

function isEntry(entry: unknown): entry is FileEntry {
  return isRecord(entry) && Object.keys(entry).sort().join() === "check,event" && typeof entry.check === "string";
}

function eventOf(entry: unknown, path: string): Result<FileEvent, ImportProblem> {
  if (!isEntry(entry)) {
    return err({
      type: "wrongFormat",
      path,
      expected: 'an object with "check" and "event"',
      got: describeValue(entry),
    });
  }
  const at = `${path}.event`;
  const found = jsonFlaw(entry.event, at);
  if (found !== null) return err({ type: "damagedEvent", ...found });
  const text = canonicalText(entry.event, at);
  const row = encodeRow(bytesOfText(text));
  const check = checkTextOfRow(row);
  if (check !== entry.check) return err({ type: "checkMismatch", path });
  const stored = readEvent(entry.event);
  if (stored.kind !== "damaged") return ok({ stored, row, text, check, path });
  return err({ type: "damagedEvent", ...stored.flaw, path: `${at}.${stored.flaw.path}` });
}

/**
 * A file must be what its values are written as, byte for byte: no doubled keys, no other spelling of a number.
 *
 * @param from place of `text` in the file
 */
export function canonicalProblem(text: string, expected: string, from: number): ImportProblem | null {
  if (expected === text) return null;
  let same = 0;
  while (same < text.length && expected[same] === text[same]) same++;
  return { type: "notCanonical", path: `character ${from + same + 1}` };
}
