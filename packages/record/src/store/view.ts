import type { StoredEvent } from "../event/validate.ts";
import { inOrder } from "../projection/order.ts";
import type { PersonState } from "../projection/personState.ts";
import { applyEvent, emptyState, project } from "../projection/project.ts";
import type { DamagedRow, ReadRow } from "./readRow.ts";

/** What a record shows: the same objects until something changes. */
export interface View {
  readonly events: readonly StoredEvent[];
  readonly state: PersonState;
  readonly damaged: readonly DamagedRow[];
  /** Greatest hlc of the events; null when there are none. */
  readonly newest: string | null;
}

export const emptyView: View = { events: [], state: emptyState, damaged: [], newest: null };

/** The view of these rows, built from nothing. */
export function viewOf(rows: Iterable<ReadRow>): View {
  const events: StoredEvent[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    if (row.ok) events.push(row.value);
    else damaged.push(row.error);
  }
  return viewOfEvents(events, damaged);
}

function viewOfEvents(events: readonly StoredEvent[], damaged: readonly DamagedRow[]): View {
  const newest = events.reduce<string | null>(
    (latest, { event: { hlc } }) => (latest === null || hlc > latest ? hlc : latest),
    null,
  );
  return { events: inOrder(events), state: project(events), damaged, newest };
}

/** The view with one event more that this device has just written. Quick when it is the latest, as it nearly always is. */
export function viewWith(view: View, written: StoredEvent): View {
  const events = [...view.events, written];
  const { hlc, replaces } = written.event;
  const isLast = view.newest === null || hlc > view.newest;
  if (!isLast || replaces !== undefined) return viewOfEvents(events, view.damaged);
  return { events, state: applyEvent(view.state, written), damaged: view.damaged, newest: hlc };
}
