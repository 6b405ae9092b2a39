import type { StoredEvent } from "../event/validate.ts";

const familyOf = (type: string): string => type.slice(0, type.indexOf("/"));

/** Replacement → what it replaces. Only a known event of the same family counts: `check-in/2` for `check-in/1`. */
function targetsOf(ordered: readonly StoredEvent[]): ReadonlyMap<string, string> {
  const families = new Map(ordered.map(({ event }) => [event.id, familyOf(event.type)]));
  const targets = new Map<string, string>();
  for (const { kind, event } of ordered) {
    // an event that cannot be read must not hide one that can
    if (kind !== "known" || event.replaces === undefined) continue;
    if (families.get(event.replaces) === familyOf(event.type)) targets.set(event.id, event.replaces);
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

/**
 * The events that count, each replacement standing where the first of its chain stood. Of several at the end of chains
 * that begin with the same event, the last counts.
 *
 * @param ordered events as `inOrder` gives them
 */
export function withoutReplaced(ordered: readonly StoredEvent[]): readonly StoredEvent[] {
  const targets = targetsOf(ordered);
  if (targets.size === 0) return ordered;
  const roots = rootsOf(targets);
  const rootOf = (id: string): string => roots.get(id) ?? id;
  const replaced = new Set([...targets].filter(([id]) => rootOf(id) !== id).map(([, target]) => target));
  const lastByRoot = new Map<string, StoredEvent>();
  for (const stored of ordered) {
    if (!replaced.has(stored.event.id)) lastByRoot.set(rootOf(stored.event.id), stored);
  }
  return ordered.flatMap(({ event }) => (rootOf(event.id) === event.id ? (lastByRoot.get(event.id) ?? []) : []));
}
