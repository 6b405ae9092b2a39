import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../event/validate.ts";
import { eventOf, type Fact } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { idOf } from "../testing/samples.ts";
import { type Entry, entriesOf } from "./history.ts";
import { inOrder, readerAt } from "./order.ts";

const checkIn = (nrs: number): Fact => ({ type: "check-in/2", payload: { nrs, areas: [], effort: "easy" } });
const said = (entry: number, state: "deleted" | "restored"): Fact => ({
  type: "tombstone/1",
  payload: { entry: idOf(entry), state },
});
const reader = readerAt(Date.UTC(2026, 10, 30));
/** One device's events, the first the earliest; their seeds count from 1. */
const recorded = (...facts: readonly (Fact | readonly [Fact, replaces: number])[]): StoredEvent[] =>
  inOrder(
    facts.map((given, i) => {
      const [fact, replaces] = "type" in given ? [given, undefined] : given;
      return eventOf({ n: i + 1, seed: i + 1, fact, ...(replaces === undefined ? {} : { replaces: idOf(replaces) }) });
    }),
    reader,
  );
const shown = (entries: readonly Entry[]) =>
  entries.map(({ id, stored, isEdited, deleted }) => [id, stored.event.id, isEdited, deleted !== null]);

describe("entriesOf", () => {
  it("shows an edited entry once, in its newest form, with when it was first recorded", () => {
    const events = recorded(checkIn(1), checkIn(2), [checkIn(3), 1], [checkIn(4), 3]);
    const entries = entriesOf(events, true);
    expect(shown(entries)).toEqual([
      [idOf(1), idOf(4), true, false],
      [idOf(2), idOf(2), false, false],
    ]);
    expect(entries[0]?.recorded).toBe(events[0]?.event.hlc);
  });

  it("keeps a deleted entry, with when that was, and takes the newest word for it", () => {
    const deleted = recorded(checkIn(1), [checkIn(2), 1], said(2, "deleted"));
    const [entry] = entriesOf(deleted, true);
    expect(entry).toMatchObject({ id: idOf(1), isEdited: true, deleted: deleted[2]?.event.hlc });
    const restored = recorded(checkIn(1), [checkIn(2), 1], said(2, "deleted"), said(1, "restored"));
    expect(shown(entriesOf(restored, true))).toEqual([[idOf(1), idOf(2), true, false]]);
  });

  it("does not show what was erased, nor that something was deleted", () => {
    const [first, ...rest] = recorded(checkIn(1), said(1, "deleted"));
    const erased: StoredEvent = { kind: "erased", event: { ...first!.event, e: 2, payload: null } };
    expect(entriesOf([erased, ...rest], true)).toEqual([]);
  });

  it("deletes nothing that keeps a person safe", () => {
    const events = recorded({ type: "safety-line/1", payload: { answer: "yes" } }, said(1, "deleted"));
    expect(shown(entriesOf(events, true))).toEqual([[idOf(1), idOf(1), false, false]]);
  });

  it("shows what a newer program wrote", () => {
    const event = { ...eventOf({ n: 1, seed: 1 }).event, type: "mood/1", payload: [1] };
    expect(shown(entriesOf([{ kind: "unknown", event }], true))).toEqual([[idOf(1), idOf(1), false, false]]);
  });

  it("leaves a change out where the entry it belongs to was not given", () => {
    const events = recorded(checkIn(1), checkIn(2), [checkIn(3), 1], [checkIn(4), 3], said(4, "deleted"));
    expect(shown(entriesOf(events.slice(1), false))).toEqual([[idOf(2), idOf(2), false, false]]);
    expect(shown(entriesOf(events.slice(3), false))).toEqual([]);
  });

  // an earlier entry, what becomes of it: edited, deleted or brought back; null adds one
  const act = fc.option(
    fc.record({ of: fc.nat(), what: fc.constantFrom("edit" as const, "deleted" as const, "restored" as const) }),
    { freq: 2 },
  );

  it(
    "gives of the newer part what it gives of the whole, so that older ones can be read later",
    () => {
      fc.assert(
        fc.property(fc.array(act, { maxLength: 25 }), fc.nat(), (acts, cut) => {
          const entries: number[] = [];
          const facts = acts.map((given, i) => {
            const target = given === null ? undefined : entries[given.of % Math.max(1, entries.length)];
            if (given !== null && target !== undefined && given.what !== "edit") return said(target, given.what);
            // an edit of an edit, too
            entries.push(i + 1);
            return target === undefined ? checkIn(i % 11) : ([checkIn(i % 11), target] as const);
          });
          const all = recorded(...facts);
          const from = cut % (all.length + 1);
          const newer = all.slice(from);
          const here = new Set(newer.map(({ event }) => event.id));
          const whole = entriesOf(all, true);
          expect(entriesOf(newer, false)).toEqual(whole.filter(({ id }) => here.has(id)));
          // and the older ones are what is left
          const older = whole.filter(({ id }) => !here.has(id));
          expect(older.length + entriesOf(newer, false).length).toBe(whole.length);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    "shows each entry at most once, and only what was given, whatever names what",
    () => {
      const seed = fc.integer({ min: 1, max: 12 });
      const anything = fc.array(fc.record({ replaces: fc.option(seed), deletes: fc.option(seed) }), { maxLength: 12 });
      fc.assert(
        fc.property(anything, fc.boolean(), (given, isWhole) => {
          const events = recorded(
            ...given.map(({ replaces, deletes }, i) => {
              const fact = deletes === null ? checkIn(i % 11) : said(deletes, "deleted");
              return replaces === null ? fact : ([fact, replaces] as const);
            }),
          );
          const entries = entriesOf(events, isWhole);
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
          const ids = events.map(({ event }) => event.id);
          for (const { id, stored } of entries) expect(ids).toEqual(expect.arrayContaining([id, stored.event.id]));
        }),
        runs,
      );
    },
    patience,
  );
});
