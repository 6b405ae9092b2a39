import { describeValue, isRecord } from "../event/check.ts";
import { err, ok, type Result } from "../result.ts";
import { closing, format, formerFormat, instantForm, opening } from "./format.ts";
import type { ImportProblem } from "./importProblem.ts";
import { canonicalProblem, entryLevels, maxEntrySize, parsed } from "./readEntry.ts";
import { valueEnd } from "./valueEnd.ts";

/** Levels of nesting in a file: its own, its list, and those of an entry. */
const levels = 2 + entryLevels;

const wrong = (path: string, expected: string, got: unknown): ImportProblem => ({
  type: "wrongFormat",
  path,
  expected,
  got: describeValue(got),
});

const isLaterFormat = (text: string): boolean =>
  text !== format && text !== formerFormat && /^ilio-record\/[1-9]\d{0,8}$/.test(text);

/** The file says that a newer program wrote it. Looked for first, for its entries may be of a form unknown here. */
export function newerProblem(body: string): ImportProblem | null {
  const key = '"format":"';
  const from = body.lastIndexOf(`${key}ilio-record/`) + key.length;
  const got = body.slice(from, body.indexOf('"', from));
  return from >= key.length && isLaterFormat(got) ? { type: "newerFormat", path: "format", got } : null;
}

/** What is wrong with a file that does not begin as ours do. */
export function openingProblem(body: string): ImportProblem {
  const other = canonicalProblem(body, opening, 0) ?? wrong("file", opening, body);
  if (body.length > maxEntrySize) {
    // parsing that much would hold up the page
    return /^\{\s*"(?:events|exportedAt|format)"\s*:/.test(body.slice(0, 100)) ? other : wrong("file", opening, body);
  }
  const end = valueEnd(body, 0, { levels, length: maxEntrySize });
  if (end.type === "tooDeep") return { type: "tooDeep", path: `character ${end.at + 1}`, limit: levels };
  const value = parsed(body, "file");
  if (!value.ok) return value.error;
  const file = exportedAtOf(value.value);
  return file.ok ? other : file.error;
}

/** What is wrong with what stands behind the events, or null. `from` is the place of it in the text. */
export function closingProblem(body: string, from: number): ImportProblem | null {
  if (body.length - from > maxEntrySize) return wrong("file", "no more than the format behind the events", "more");
  const rest = body.slice(from);
  const value = parsed(opening + rest, "file");
  if (!value.ok) return value.error;
  const exportedAt = exportedAtOf(value.value);
  return exportedAt.ok ? canonicalProblem(rest, closing(exportedAt.value), from) : exportedAt.error;
}

/** When a file whose outside is right was written; undefined where its layout does not say so. */
function exportedAtOf(value: unknown): Result<string | undefined, ImportProblem> {
  if (!isRecord(value)) return err(wrong("file", "an object", value));
  const { format: got, events, exportedAt } = value;
  if (typeof got === "string" && isLaterFormat(got)) return err({ type: "newerFormat", path: "format", got });
  if (got !== format && got !== formerFormat) return err(wrong("format", `"${format}"`, got));
  const isFormer = got === formerFormat;
  if (isFormer && !isInstant(exportedAt))
    return err(wrong("exportedAt", "a time as 2026-11-22T08:40:00.000Z", exportedAt));
  if (!Array.isArray(events)) return err(wrong("events", "a list", events));
  const fields = ["format", "events", ...(isFormer ? ["exportedAt"] : [])];
  const extra = Object.keys(value).find((key) => !fields.includes(key));
  if (extra !== undefined) return err(wrong(describeValue(extra), "no other field", value[extra]));
  return ok(isFormer ? String(exportedAt) : undefined);
}

function isInstant(value: unknown): boolean {
  if (typeof value !== "string" || !instantForm.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === value;
}
