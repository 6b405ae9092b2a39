import { bytesOfText, canonicalText, maxDepth } from "../event/bytes.ts";
import { checkText } from "../event/row.ts";
import { closing, entryText, opening } from "../transfer/format.ts";
import { maxEntrySize } from "../transfer/readEntry.ts";
import { maxFileSize } from "../transfer/readFile.ts";
import { futureGolden, goldens, idOf } from "./samples.ts";

/** A hostile file that takes long to look at. */
export interface SlowFile {
  readonly name: string;
  readonly text: string;
}

/** The piece as often as it fits into `size` characters. */
const filled = (piece: string, size: number): string => piece.repeat(Math.max(1, Math.floor(size / piece.length)));

function entryOf(event: unknown): string {
  const text = canonicalText(event);
  return entryText({ check: checkText(bytesOfText(text)), text });
}

/** The largest entry with the most in it to look at: lists in lists. Its check is right. */
function largestEntry(): string {
  const around = 2 * entryOf(futureGolden.event).length;
  const deep = "[".repeat(maxDepth - 2) + "]".repeat(maxDepth - 2);
  const inner = filled(`${deep},`, maxEntrySize - around).slice(0, -1);
  return entryOf({ ...futureGolden.event, payload: JSON.parse(`[${inner}]`) as unknown });
}

/**
 * The files that take longest to be refused, one at a time: each is made when it is asked for, for together they may not
 * fit into memory. None can be read.
 *
 * @param size characters of each, about; the largest that is looked at when not given
 */
export function* slowFiles(size = maxFileSize): Generator<SlowFile> {
  const room = size - 1000;
  yield { name: "spaces", text: filled(" ", room) };
  yield { name: "brackets", text: filled("[", room) };
  yield { name: "empty objects", text: `[${filled("{},", room)}0]` };
  yield { name: "empty entries", text: `${opening}${filled("{},", room)}{}${closing()}` };
  yield { name: "empty objects behind the events", text: `${opening}],"x":[${filled("{},", room)}0]}` };
  yield { name: "one long text", text: `${opening}"${filled("x", room)}"${closing()}` };
  yield { name: "one large entry", text: `${opening}{"check":"","event":[${filled("{},", room)}0]}${closing()}` };
  yield { name: "nearly a format", text: filled('"format":"ilio-record', room) };
  yield {
    name: "a wrong entry behind many",
    text: `${opening}${filled(`${entryOf(goldens["check-in/2"].event)},`, room)}`,
  };
  yield {
    name: "a wrong entry behind the largest",
    text: `${opening}${filled(`${largestEntry()},`, room)}0${closing()}`,
  };
}

/**
 * A file that can be read, with as many entries as fit, the slowest to take in: of one day, so that none can be sealed,
 * and each replaces the one before.
 */
export function largestFile(size = maxFileSize): string {
  const { event } = goldens["check-in/2"];
  const entryAt = (i: number): string => entryOf({ ...event, id: idOf(i + 1), n: i + 1, replaces: idOf(i) });
  const count = Math.floor((size - 1000) / (entryAt(0).length + 10));
  return opening + Array.from({ length: count }, (_, i) => entryAt(i)).join(",") + closing();
}
