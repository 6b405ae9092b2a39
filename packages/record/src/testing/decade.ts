import { chance, mulberry32, type Random, whole } from "@ilio/care/mulberry32";
import { civilNow } from "../event/at.ts";
import { bytesOfText, canonicalText } from "../event/bytes.ts";
import { erasedText } from "../event/erased.ts";
import { formatHlc } from "../event/hlc.ts";
import { newId } from "../event/id.ts";
import { checkText } from "../event/row.ts";
import { isDeletable } from "../projection/chains.ts";
import { undoMs } from "../projection/undo.ts";
import { type EntryText, fileText } from "../transfer/format.ts";
import { bytesFrom } from "./bytesFrom.ts";
import { wayToPlan } from "./decadeAnswers.ts";
import { calendarOf, zoneOn } from "./decadeCalendar.ts";
import { askedOn, editOf, occasionOf } from "./decadeDay.ts";
import type { Fact } from "./events.ts";

export interface DecadeOptions {
  /** The same options give the same bytes on every machine. */
  readonly seed: number;
  /** The record ends here, ms since 1970. */
  readonly now: number;
  /** 182,500 when not given: 50 a day for ten years. */
  readonly events?: number;
  /** One for each 50 events when not given. */
  readonly days?: number;
}

/** What is written next, and the entry that it changes. */
interface Next {
  readonly fact: Fact;
  readonly replaces?: string;
}

const tombstone = (entry: string, state: "deleted" | "restored"): Next => ({
  fact: { type: "tombstone/1", payload: { entry, state } },
});

/** What the person does later to an entry that they write now, each with the number of events until then. */
function laterOf(random: Random, id: string, fact: Fact): readonly (readonly [events: number, next: Next])[] {
  const edit = editOf(random, fact);
  if (edit !== null) return [[whole(random, 1, 60), { fact: edit, replaces: id }]];
  if (!isDeletable(fact.type) || !chance(random, 0.01)) return [];
  const deleted = whole(random, 1, 200);
  const restored = deleted + whole(random, 1, 20);
  return [
    [deleted, tombstone(id, "deleted")],
    ...(chance(random, 0.2) ? [[restored, tombstone(id, "restored")] as const] : []),
  ];
}

const isDeletion = ({ fact }: Next): boolean => fact.type === "tombstone/1" && fact.payload.state === "deleted";

/**
 * Ten years of one person with a phone and, later, a laptop, who travels, changes and deletes entries, and ends with a
 * plan of today: the entries of an exported file, in its order. What was deleted more than 30 days before the end has
 * been erased, as housekeeping would have done.
 *
 * @throws RangeError when `events` or `days` is not whole, or there are fewer events than days or than two ways to a plan
 */
export function* decadeEntries(options: DecadeOptions): Generator<EntryText> {
  const { seed, now, events = 182_500, days = Math.ceil(events / 50) } = options;
  const least = Math.max(days, 2 * wayToPlan.length);
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`decade: expected whole days from 1, got ${days}.`);
  if (!Number.isSafeInteger(events) || events < least) {
    throw new RangeError(`decade: expected a whole number of events from ${least}, got ${events}.`);
  }
  const random = mulberry32(seed);
  const randomBytes = bytesFrom(random);
  const { dayOf, timeOf } = calendarOf(now, events, days);
  const devices = [newId(randomBytes), newId(randomBytes)].map((device) => ({ device, n: 0 }));
  const lastWay = events - wayToPlan.length;
  const later = new Map<number, Next>();
  const queue: Fact[] = [];

  /** Sets what comes later to its places; true when the entry will have been erased. */
  const plan = (i: number, id: string, fact: Fact): boolean => {
    let isErased = false;
    for (const [after, next] of laterOf(random, id, fact)) {
      let place = i + after;
      while (later.has(place)) place++;
      if (place >= lastWay) return false;
      later.set(place, next);
      isErased = isDeletion(next) && timeOf(place) + undoMs <= now;
    }
    return isErased;
  };

  for (let i = 0; i < events; i++) {
    const day = dayOf(i);
    if (i === 0 || day > dayOf(i - 1)) queue.push(...askedOn(day));
    if (i === lastWay) queue.splice(0, queue.length, ...wayToPlan);
    const set = later.get(i);
    later.delete(i);
    if (set === undefined && queue.length === 0) queue.push(...occasionOf(random));
    const { fact, replaces } = set ?? { fact: queue.shift()! };
    // the laptop comes in the fourth year
    const device = devices[day > 0.3 * days && chance(random, 0.15) ? 1 : 0]!;
    device.n++;
    const id = newId(randomBytes);
    const ms = timeOf(i);
    // now and then for an earlier hour or day
    const lateMs = fact.type === "check-in/2" && chance(random, 0.02) ? whole(random, 1, 48) * 3_600_000 : 0;
    const at = civilNow(ms - lateMs, zoneOn(day));
    const when = { hlc: formatHlc({ ms, counter: 0 }), at };
    const event = { e: 1, id, ...device, ...when, ...(replaces === undefined ? {} : { replaces }), ...fact };
    const written = canonicalText(event, "event");
    const text = replaces === undefined && plan(i, id, fact) ? erasedText(written) : written;
    yield { check: checkText(bytesOfText(text)), text };
  }
}

/** The same as the text of an exported file. */
export const decade = (options: DecadeOptions): string => fileText([...decadeEntries(options)]);
