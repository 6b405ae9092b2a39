import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredEvent } from "../event/validate.ts";
import { eventOf } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { idOf } from "../testing/samples.ts";
import { isDeletable, withoutReplaced } from "./chains.ts";

const checkIn = (nrs: number) => ({ type: "check-in/2", payload: { nrs, areas: [], effort: "easy" } }) as const;
const one = (seed: number, replaces?: number) =>
  eventOf({ n: seed, seed, fact: checkIn(seed), ...(replaces === undefined ? {} : { replaces: idOf(replaces) }) });
const shown = (events: Parameters<typeof withoutReplaced>[0]): string[] =>
  withoutReplaced(events).map(({ event }) => event.id);
const ids = (...seeds: number[]): string[] => seeds.map(idOf);

describe("withoutReplaced", () => {
  it("puts the end of each chain where its first event stood", () => {
    expect(shown([one(1), one(2), one(3, 1), one(4, 3), one(5)])).toEqual(ids(4, 2, 5));
  });

  it("takes the later of two that replace the same one", () => {
    expect(shown([one(1), one(2, 1), one(3, 1)])).toEqual(ids(3));
  });

  it("also works when the replacement is sorted first", () => {
    expect(shown([one(3, 2), one(2, 1), one(1), one(4)])).toEqual(ids(3, 4));
  });

  it("leaves out nothing for a target that is not here, of another family, or the event itself", () => {
    const other = eventOf({ n: 9, seed: 9, replaces: idOf(1) });
    expect(shown([one(1), one(2, 7), one(3, 3), other])).toEqual(ids(1, 2, 3, 9));
  });

  it("does not let an event that cannot be read hide one that can", () => {
    const newer = { ...one(2, 1).event, type: "check-in/3", payload: null };
    expect(shown([one(1), { kind: "unknown", event: newer }])).toEqual(ids(1, 2));
  });

  const goes = (seed: number, entry: number, state: "deleted" | "restored" = "deleted") =>
    eventOf({ n: seed, seed, fact: { type: "tombstone/1", payload: { entry: idOf(entry), state } } });

  it("leaves out an entry that was deleted, by whichever of its forms it was named, also when it is edited after that", () => {
    expect(shown([one(1), one(2), goes(3, 1)])).toEqual(ids(2, 3));
    expect(shown([one(1), one(2, 1), goes(3, 2)])).toEqual(ids(3));
    expect(shown([one(1), one(2, 1), goes(3, 1), one(4, 2)])).toEqual(ids(3));
    expect(shown([goes(3, 1), one(1)])).toEqual(ids(3));
  });

  it("brings it back when the newest word is that it is restored", () => {
    expect(shown([one(1), goes(2, 1), goes(3, 1, "restored")])).toEqual(ids(1, 2, 3));
    expect(shown([one(1), goes(2, 1), goes(3, 1, "restored"), goes(4, 1)])).toEqual(ids(2, 3, 4));
  });

  it("lets no tombstone take away what keeps a person safe, nor another tombstone", () => {
    const safe = eventOf({ n: 1, seed: 1 });
    expect(shown([safe, goes(2, 1)])).toEqual(ids(1, 2));
    expect(shown([one(1), goes(2, 1), goes(3, 2)])).toEqual(ids(2, 3));
    const newer = { ...safe.event, type: "answers/9", payload: null };
    expect(shown([{ kind: "unknown", event: newer }, goes(2, 1)])).toEqual(ids(1, 2));
    expect(["check-in/2", "break/7", "goal/1"].map(isDeletable)).toEqual([true, true, true]);
    expect(["answers/3", "seen/2", "safety-line/1", "flare/1", "outcome/1", "home-test/1"].some(isDeletable)).toBe(
      false,
    );
  });

  it("shows no erased event, and keeps the chain that it belongs to", () => {
    const erased = (seed: number, replaces?: number): StoredEvent => ({
      kind: "erased",
      event: { ...one(seed, replaces).event, e: 2, payload: null },
    });
    expect(shown([erased(1), one(2)])).toEqual(ids(2));
    expect(shown([one(1), erased(2, 1), goes(3, 2)])).toEqual(ids(3));
  });

  it(
    "shows all events of a circle, and each event at most once, whatever replaces what",
    () => {
      expect(shown([one(1, 2), one(2, 1)])).toEqual(ids(1, 2));
      const targets = fc.array(fc.option(fc.integer({ min: 0, max: 12 })), { maxLength: 12 });
      fc.assert(
        fc.property(targets, (given) => {
          const events = given.map((target, i) => one(i, target ?? undefined));
          const result = shown(events);
          expect(new Set(result).size).toBe(result.length);
          expect(events.length === 0 || result.length > 0).toBe(true);
          const kept = events.filter((_, i) => !given.includes(i) && given[i] === null).map(({ event }) => event.id);
          expect(result).toEqual(expect.arrayContaining(kept));
        }),
        runs,
      );
    },
    patience,
  );
});
