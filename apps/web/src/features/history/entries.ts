import { authoredOf, dayOf, type Entry, undoDays } from "@ilio/record";

const dayMs = 24 * 60 * 60 * 1000;

/** What the list can be cut down to. One entry may stand under several. */
export const filters = ["all", "pain", "sessions", "hurt", "notes", "safety"] as const;
export type Filter = (typeof filters)[number];

const families: Readonly<Record<Exclude<Filter, "all" | "hurt" | "notes">, RegExp>> = {
  pain: /^(check-in|before-session|relief)\//,
  sessions: /^(session|before-session|hurt|next-day)\//,
  safety: /^(answers|outcome|seen|safety-line|flare)\//,
};

/** What the person wrote in their own words: a note, a goal. Empty where there is none. */
export function textOf({ stored }: Entry): string {
  if (stored.kind !== "known") return "";
  const { event } = stored;
  if (event.type === "check-in/2") return event.payload.note ?? "";
  return event.type === "goal/1" ? event.payload.text : "";
}

/** What was hard on the person: a movement that hurt, a session that ended so, a day after that was worse, a flare. */
export function isAdverse({ stored }: Entry): boolean {
  if (stored.kind !== "known") return false;
  const { event } = stored;
  if (event.type === "session/2") return event.payload.movements.some(({ outcome }) => outcome === "hurt");
  if (event.type === "next-day/1") return event.payload.felt === "worse";
  return event.type === "hurt/1" || event.type === "flare/1";
}

export function isOf(filter: Filter, entry: Entry): boolean {
  if (filter === "all") return true;
  if (filter === "hurt") return isAdverse(entry);
  return filter === "notes" ? textOf(entry) !== "" : families[filter].test(entry.stored.event.type);
}

/** Letters as they are compared in a search: without case and accents. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose own words hold every word that is looked for; all where none is. */
export function found(entries: readonly Entry[], wanted: string): readonly Entry[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = plain(textOf(entry));
    return words.every((word) => text.includes(word));
  });
}

/** The newest day first, as the person counted days; within a day what happened last, then what was recorded last. */
export function newestDayFirst(entries: readonly Entry[]): readonly Entry[] {
  const keyed = entries.map((entry, i) => {
    const { at } = entry.stored.event;
    return { entry, i, day: dayOf(at), ms: Date.parse(authoredOf(at)) };
  });
  keyed.sort((a, b) => (a.day === b.day ? b.ms - a.ms || b.i - a.i : a.day < b.day ? 1 : -1));
  return keyed.map(({ entry }) => entry);
}

export interface Day {
  /** YYYY-MM-DD, the person's own. */
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** @param sorted as `newestDayFirst` gives them */
export function byDay(sorted: readonly Entry[]): readonly Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const day = dayOf(entry.stored.event.at);
    const own = days.get(day);
    if (own === undefined) days.set(day, [entry]);
    else own.push(entry);
  }
  return [...days].map(([day, own]) => ({ day, entries: own }));
}

/** Month of an entry, YYYY-MM, as the person counted it. */
export const monthOf = (entry: Entry): string => entry.stored.event.at.slice(0, 7);

/** True when it was recorded on a later day than that on which it happened, both as clocks at that place showed them. */
export function isAddedLater({ stored, recorded }: Entry): boolean {
  const { at } = stored.event;
  const offset = Date.parse(`${at.slice(0, 16)}Z`) - Date.parse(authoredOf(at));
  const day = new Date(Date.parse(recorded.slice(0, 24)) + offset).toISOString().slice(0, 10);
  return day > dayOf(at);
}

/** own choice: within the hour it is the end of the same rest, when the person says whether it eased. */
const reliefMs = 60 * 60 * 1000;

/** True when it says something else than when it was first recorded. */
export function isChanged({ stored: { event }, recorded, isEdited }: Entry): boolean {
  if (!isEdited || !event.type.startsWith("relief/")) return isEdited;
  return Date.parse(event.hlc.slice(0, 24)) - Date.parse(recorded.slice(0, 24)) > reliefMs;
}

/**
 * Days for which a deleted entry can still be brought back, rounded, so that it begins with all of them.
 *
 * @param deleted hlc of the deletion
 * @param now ms since 1970
 */
export function daysLeft(deleted: string, now: number): number {
  const left = undoDays - (now - Date.parse(deleted.slice(0, 24))) / dayMs;
  return Math.min(undoDays, Math.max(0, Math.round(left)));
}
