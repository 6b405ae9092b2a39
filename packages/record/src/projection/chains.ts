import type { Event } from "../event/event.ts";
import type { StoredEvent } from "../event/validate.ts";

const familyOf = (type: string): string => type.slice(0, type.indexOf("/"));

/**
 * Families that no tombstone takes away: what keeps a person safe is changed by answering or testing anew, and what was
 * said to them stays said. A single entry of these can only go with everything else.
 */
const kept: ReadonlySet<string> = new Set([
  "answers",
  "outcome",
  "seen",
  "safety-line",
  "flare",
  "home-test",
  "setting",
  "preferences",
  "player",
  "figure",
  "tombstone",
]);

/** True when an entry of this type may be deleted alone. */
export const isDeletable = (type: string): boolean => !kept.has(familyOf(type));

/** Entries that belong together: an event, and what replaced it, and what replaced that. */
export interface Chains {
  /** First event of the chain that the event `id` belongs to; the event itself where nothing leads further. */
  readonly rootOf: (id: string) => string;
  /** By first event: the tombstone that counts. Only chains that are deleted. */
  readonly deleted: ReadonlyMap<string, Event<"tombstone/1">>;
  /** Ids that something here replaces. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Replacement → what it replaces. Only a known event of the same family counts, `check-in/2` for `check-in/1`: an event
 * that cannot be read must not hide one that can. An erased one still belongs to its chain.
 */
function targetsOf(ordered: readonly StoredEvent[]): Map<string, string> {
  const targets = new Map<string, string>();
  const linked = ordered.filter(({ kind, event }) => kind !== "unknown" && event.replaces !== undefined);
  if (linked.length === 0) return targets;
  const families = new Map(ordered.map(({ event }) => [event.id, familyOf(event.type)]));
  for (const { event } of linked) {
    if (families.get(event.replaces!) === familyOf(event.type)) targets.set(event.id, event.replaces!);
  }
  return targets;
}

/** First event of each chain of replacements. Those that replace each other in a circle replace nothing. */
function rootsOf(targets: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const start of targets.keys()) {
    const path = new Set<string>();
    let id = start;
    while (!path.has(id) && !roots.has(id) && targets.has(id)) {
      path.add(id);
      id = targets.get(id)!;
    }
    const isCircle = path.has(id);
    for (const passed of path) roots.set(passed, isCircle ? passed : (roots.get(id) ?? id));
  }
  return roots;
}

function deletedOf(ordered: readonly StoredEvent[], rootOf: Chains["rootOf"]): Chains["deleted"] {
  const newest = new Map<string, Event<"tombstone/1">>();
  for (const { kind, event } of ordered) {
    if (kind === "known" && event.type === "tombstone/1") newest.set(rootOf(event.payload.entry), event);
  }
  if (newest.size === 0) return newest;
  const deletable = new Set(ordered.filter(({ event }) => isDeletable(event.type)).map(({ event }) => event.id));
  for (const [root, { payload }] of newest) {
    if (payload.state === "restored" || !deletable.has(root)) newest.delete(root);
  }
  return newest;
}

/** @param ordered events as `inOrder` gives them */
export function chainsOf(ordered: readonly StoredEvent[]): Chains {
  const targets = targetsOf(ordered);
  const roots = rootsOf(targets);
  const rootOf = (id: string): string => roots.get(id) ?? id;
  // nothing to show in its place: an erased stub out of any file must not hide what is here
  const erased = new Set(ordered.filter(({ kind }) => kind === "erased").map(({ event }) => event.id));
  const isShown = (id: string): boolean => rootOf(id) !== id && !erased.has(id);
  const replaced = new Set([...targets].filter(([id]) => isShown(id)).map(([, target]) => target));
  return { rootOf, deleted: deletedOf(ordered, rootOf), replaced };
}

/**
 * The events that count, each replacement standing where the first of its chain stood, without what was deleted or
 * erased. Of several at the end of chains that begin with the same event, the last counts.
 *
 * @param ordered events as `inOrder` gives them
 */
export function withoutReplaced(ordered: readonly StoredEvent[], chains = chainsOf(ordered)): readonly StoredEvent[] {
  const { rootOf, deleted, replaced } = chains;
  const lastByRoot = new Map<string, StoredEvent>();
  for (const stored of ordered) {
    const { id } = stored.event;
    if (stored.kind !== "erased" && !replaced.has(id)) lastByRoot.set(rootOf(id), stored);
  }
  return ordered.flatMap(({ event: { id } }) =>
    rootOf(id) === id && !deleted.has(id) ? (lastByRoot.get(id) ?? []) : [],
  );
}
