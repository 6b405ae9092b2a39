import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { idOf } from "../testing/samples.ts";
import { withoutReplaced } from "./replaced.ts";

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
