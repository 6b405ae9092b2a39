import { latestKnownHlc } from "../event/hlc.ts";
import type { StoredEvent } from "../event/validate.ts";
import { type Checkpoint, linkOf, stateAfter } from "../projection/checkpoint.ts";
import { emptyState } from "../projection/draft.ts";
import type { Reader } from "../projection/order.ts";
import type { PersonState } from "../projection/personState.ts";
import { applyEvent, project } from "../projection/project.ts";
import { recentOf, recentSince } from "../projection/recent.ts";
import type { AsidePiece } from "./database.ts";
import type { DamagedRow, ReadRow } from "./readRow.ts";

/** What a record shows: the same objects until something changes. */
export interface View {
  readonly state: PersonState;
  /** Events that can be read, sealed ones included. */
  readonly count: number;
  readonly damaged: readonly DamagedRow[];
  readonly aside: readonly AsidePiece[];
  /** An event with a greater hlc comes after all of these; null when one has no known time and the order may change. */
  readonly last: string | null;
  /** First day of the lists of `state`. */
  readonly since: string;
}

/**
 * The sealed events, as the view needs them: what they come to, or, where a clock was wrong and their order is mixed with
 * that of the fresh ones, all of them.
 */
export type Sealed =
  | { readonly checkpoint: Checkpoint; readonly events: null }
  | { readonly checkpoint: null; readonly events: readonly StoredEvent[] };

export const emptyView: View = { state: emptyState, count: 0, damaged: [], aside: [], last: "", since: "" };

function isTimeKnown(hlc: string, now: number): boolean {
  const latest = latestKnownHlc(now);
  return latest === null || hlc <= latest;
}

function newestOf(events: readonly StoredEvent[], least: string): string {
  let newest = least;
  for (const { event } of events) if (event.hlc > newest) newest = event.hlc;
  return newest;
}

function stateOf({ checkpoint, events }: Sealed, fresh: readonly StoredEvent[], reader: Reader): PersonState | null {
  if (checkpoint !== null) return stateAfter(checkpoint, fresh, reader);
  return recentOf(project([...events, ...fresh], reader), recentSince(reader.now));
}

/** The view of these rows on top of what is sealed; null when the sealed events themselves must be read for it. */
export function viewOf(
  sealed: Sealed,
  rows: Iterable<ReadRow>,
  aside: readonly AsidePiece[],
  reader: Reader,
): View | null {
  const fresh: StoredEvent[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    if (row.ok) fresh.push(row.value);
    else damaged.push(row.error);
  }
  const state = stateOf(sealed, fresh, reader);
  if (state === null) return null;
  const { checkpoint, events } = sealed;
  const newest = newestOf(fresh, checkpoint === null ? newestOf(events, "") : checkpoint.last);
  const last = isTimeKnown(newest, reader.now) ? newest : null;
  const count = fresh.length + (checkpoint?.count ?? events?.length ?? 0);
  return { state, count, damaged, aside, last, since: recentSince(reader.now) };
}

/**
 * The view with one event more that this device has just written, where it is simply the latest, as it nearly always
 * is; null where the view must be made anew.
 */
export function viewWith(view: View, written: StoredEvent, now: number): View | null {
  const { hlc } = written.event;
  const isLast = view.last !== null && hlc > view.last && isTimeKnown(hlc, now);
  const since = recentSince(now);
  // a clock that was ahead and is set right shows more of the past again
  if (!isLast || linkOf(written) !== undefined || since < view.since) return null;
  const state = recentOf(applyEvent(view.state, written), since);
  return { ...view, state, count: view.count + 1, last: hlc, since };
}
