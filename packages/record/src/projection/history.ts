import type { StoredEvent } from "../event/validate.ts";
import { chainsOf, withoutReplaced } from "./chains.ts";

/** What a person sees as one thing that they recorded, however often it was edited. */
export interface Entry {
  /** Id of its first form: the same however often it is edited. */
  readonly id: string;
  /** The newest form. */
  readonly stored: StoredEvent;
  /** When it was first recorded, by `hlc`: later than its `at` when it was entered for an earlier day. */
  readonly recorded: string;
  readonly isEdited: boolean;
  /** `hlc` of its deletion; null while it stands. Its payload is erased 30 days later. */
  readonly deleted: string | null;
}

/**
 * Everything recorded as entries, in order, deleted ones included; not what was erased, nor the deletions themselves.
 * Where events are given only from some month on, a change to an older entry is left out, for it stands with that entry.
 *
 * @param ordered as `PersonRecord.read` gives them
 * @param isWhole true when these are all events
 */
export function entriesOf(ordered: readonly StoredEvent[], isWhole: boolean): readonly Entry[] {
  const chains = chainsOf(ordered);
  const here = new Set(ordered.map(({ event }) => event.id));
  const firstOf = new Map(ordered.map((stored) => [stored.event.id, stored.event]));
  const all = withoutReplaced(ordered, { ...chains, deleted: new Map() });
  return all.flatMap((stored): Entry[] => {
    const { event } = stored;
    if (stored.kind === "known" && stored.event.type === "tombstone/1") return [];
    const root = firstOf.get(chains.rootOf(event.id)) ?? event;
    if (!isWhole && root.replaces !== undefined && !here.has(root.replaces)) return [];
    const deleted = chains.deleted.get(root.id)?.hlc ?? null;
    return [{ id: root.id, stored, recorded: root.hlc, isEdited: root.id !== event.id, deleted }];
  });
}
