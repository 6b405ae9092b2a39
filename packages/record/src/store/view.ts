import { latestKnownHlc } from "../event/hlc.ts";
import type { StoredEvent } from "../event/validate.ts";
import { emptyState } from "../projection/draft.ts";
import { inOrder } from "../projection/order.ts";
import type { PersonState } from "../projection/personState.ts";
import { applyEvent, project } from "../projection/project.ts";
import type { DamagedRow, ReadRow } from "./readRow.ts";

/** What a record shows: the same objects until something changes. */
export interface View {
  readonly events: readonly StoredEvent[];
  readonly state: PersonState;
  readonly damaged: readonly DamagedRow[];
  /** An event with a greater hlc comes after all of these; null when one has no known time and the order may change. */
  readonly last: string | null;
}

export const emptyView: View = { events: [], state: emptyState, damaged: [], last: "" };

/**
 * The view of these rows, built from nothing.
 *
 * @param now wall clock, ms since 1970
 */
export function viewOf(rows: Iterable<ReadRow>, now: number): View {
  const events: StoredEvent[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    if (row.ok) events.push(row.value);
    else damaged.push(row.error);
  }
  return viewOfEvents(events, damaged, now);
}

function isTimeKnown(hlc: string, now: number): boolean {
  const latest = latestKnownHlc(now);
  return latest === null || hlc <= latest;
}

function viewOfEvents(events: readonly StoredEvent[], damaged: readonly DamagedRow[], now: number): View {
  let newest = "";
  for (const { event } of events) if (event.hlc > newest) newest = event.hlc;
  const last = isTimeKnown(newest, now) ? newest : null;
  return { events: inOrder(events, now), state: project(events, now), damaged, last };
}

/**
 * The view with one event more that this device has just written. Quick when it is the latest, as it nearly always is.
 *
 * @param now wall clock, ms since 1970
 */
export function viewWith(view: View, written: StoredEvent, now: number): View {
  const events = [...view.events, written];
  const { hlc, replaces } = written.event;
  const isLast = view.last !== null && hlc > view.last && isTimeKnown(hlc, now);
  if (!isLast || replaces !== undefined) return viewOfEvents(events, view.damaged, now);
  return { events, state: applyEvent(view.state, written), damaged: view.damaged, last: hlc };
}
