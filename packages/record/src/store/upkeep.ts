import { bytesOfText, textOfBytes } from "../event/bytes.ts";
import { erasedText } from "../event/erased.ts";
import { parseHlc } from "../event/hlc.ts";
import { bytesOfRow, encodeRow } from "../event/row.ts";
import { chainsOf } from "../projection/chains.ts";
import { inOrder, type Reader, timesOf } from "../projection/order.ts";
import { undoMs } from "../projection/undo.ts";
import type { AsidePiece, RowKey, SegmentKey } from "./database.ts";
import { byMonth, closedBefore, monthOf } from "./months.ts";
import type { Held, ReadSegment } from "./segments.ts";

/** One fresh row that can be read. */
export interface HeldRow extends Held {
  readonly key: RowKey;
}

/** All that is stored and can be read. */
export interface Whole {
  readonly segments: readonly ReadSegment[];
  readonly rows: readonly HeldRow[];
  readonly heard: Readonly<Record<string, number>>;
  /** This device's name; null before its first event. */
  readonly device: string | null;
}

/** Ids whose payload is to go: their entry was deleted, and the time to bring it back is over. */
function dueIds(held: readonly Held[], heard: Whole["heard"], reader: Reader): ReadonlySet<string> {
  const { deleted, rootOf } = chainsOf(
    inOrder(
      held.map(({ stored }) => stored),
      reader,
    ),
  );
  const due = new Set<string>();
  for (const { stored } of held) {
    const tombstone = deleted.get(rootOf(stored.event.id));
    if (tombstone === undefined || stored.kind === "erased") continue;
    const since = Math.max(parseHlc(tombstone.hlc)!.ms, heard[tombstone.id] ?? 0);
    if (since + undoMs <= reader.now) due.add(stored.event.id);
  }
  return due;
}

function withoutPayload({ stored, row }: Held): Held {
  const bytes = bytesOfRow(row);
  if (!bytes.ok) throw new Error(`erase: expected a row that can be read, got "${bytes.error.type}".`);
  const text = erasedText(textOfBytes(bytes.value));
  const event = { ...stored.event, e: 2, payload: null };
  return { stored: { kind: "erased", event }, row: encodeRow(bytesOfText(text)) };
}

/** What one transaction does: all of it or nothing. */
export interface Step {
  /** Must still be there, and goes. */
  readonly segments: readonly SegmentKey[];
  /** Must still be there, and go into the segment. */
  readonly rows: readonly RowKey[];
  /** Rows that stay rows, in a new form. */
  readonly rewritten: readonly HeldRow[];
  readonly sealed: { readonly month: string; readonly held: readonly Held[] } | null;
  readonly aside: readonly AsidePiece[];
}

/** What there is to do: one step a month, and one for the rows that stay. */
export function stepsOf({ segments, rows, heard }: Whole, reader: Reader): readonly Step[] {
  const all = [...segments.flatMap(({ held }) => held), ...rows];
  const due = dueIds(all, heard, reader);
  const time = timesOf(
    all.map(({ stored }) => stored),
    reader,
  );
  const closed = closedBefore(reader.now);
  const monthFor = ({ stored }: Held): string => monthOf(time(stored.event));
  const isClosed = (held: Held): boolean => closed !== null && monthFor(held) < closed;
  const isDue = ({ stored }: Held): boolean => due.has(stored.event.id);

  const fresh = byMonth(rows.filter(isClosed), monthFor);
  const sealed = byMonth(segments, ({ key: [month] }) => month);
  const months = [...new Set([...fresh.keys(), ...sealed.keys()])].sort();
  const steps = months.flatMap(
    (month) => sealStep(month, sealed.get(month) ?? [], fresh.get(month) ?? [], isDue) ?? [],
  );
  const rewritten = rows
    .filter((row) => !isClosed(row) && isDue(row))
    .map((row) => ({ ...row, ...withoutPayload(row) }));
  return rewritten.length === 0 ? steps : [...steps, { ...nothing, rewritten }];
}

const nothing: Step = { segments: [], rows: [], rewritten: [], sealed: null, aside: [] };

/** One segment of all that belongs to a month; null when that is what there is. */
function sealStep(
  month: string,
  parts: readonly ReadSegment[],
  fresh: readonly HeldRow[],
  isDue: (held: Held) => boolean,
): Step | null {
  const held: readonly Held[] = [...parts.flatMap((part) => part.held), ...fresh];
  const aside = parts.flatMap(({ damaged }) => damaged);
  const isRight = parts.length === 1 && fresh.length === 0 && aside.length === 0 && !held.some(isDue);
  if (isRight) return null;
  return {
    ...nothing,
    segments: parts.map(({ key }) => key),
    rows: fresh.map(({ key }) => key),
    sealed: held.length === 0 ? null : { month, held: held.map((each) => (isDue(each) ? withoutPayload(each) : each)) },
    aside,
  };
}
