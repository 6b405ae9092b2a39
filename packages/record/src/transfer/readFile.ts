import { err, ok, type Result } from "../result.ts";
import { breather } from "../store/breathe.ts";
import { opening } from "./format.ts";
import type { ImportProblem } from "./importProblem.ts";
import { closingProblem, newerProblem, openingProblem } from "./outside.ts";
import { type FileEvent, readEntry } from "./readEntry.ts";

/** own choice: twice what ten years of 50 entries a day come to; more at once could exhaust a phone's memory. */
export const maxFileSize = 128 * 2 ** 20;

/**
 * The events of an exported file, each checked whole; or the first thing that is wrong. Stores nothing.
 *
 * Entries are cut out and parsed one by one: parsed as a whole, 128 MiB of `{}` would hold up the page for a minute.
 */
export async function readFile(text: string): Promise<Result<readonly FileEvent[], ImportProblem>> {
  // UTF-16 units, never more than bytes: read before anything is copied
  if (text.length > maxFileSize) return err({ type: "tooLarge", path: "file", size: text.length, limit: maxFileSize });
  const body = text.trim();
  const newer = newerProblem(body);
  if (newer !== null) return err(newer);
  if (!body.startsWith(opening)) return err(openingProblem(body));
  // most broken files were cut off, and their end tells at once
  const unfinished = closingProblem(body, Math.max(0, body.lastIndexOf("]")));
  if (unfinished !== null) return err(unfinished);
  const breathe = breather();
  const events: FileEvent[] = [];
  let at = opening.length;
  let isMore = body[at] !== "]";
  while (isMore) {
    const entry = readEntry(body, at, `events[${events.length}]`);
    if (!entry.ok) return entry;
    events.push(entry.value.event);
    isMore = body[entry.value.end] === ",";
    at = entry.value.end + (isMore ? 1 : 0);
    await breathe();
  }
  const problem = closingProblem(body, at);
  return problem === null ? ok(events) : err(problem);
}
