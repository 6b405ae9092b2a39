import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyCheckpoint } from "../projection/checkpoint.ts";
import { readerAt } from "../projection/order.ts";
import { ok } from "../result.ts";
import { eventOf } from "../testing/events.ts";
import { patience, runs } from "../testing/runs.ts";
import { fact, idOf } from "../testing/samples.ts";
import { viewOf, viewWith } from "./view.ts";

const now = Date.UTC(2026, 10, 22, 20);
const nothing = { checkpoint: emptyCheckpoint(now), events: null };
const view = (events: readonly ReturnType<typeof eventOf>[]) => viewOf(nothing, events.map(ok), [], readerAt(now));

describe("viewWith", { timeout: patience }, () => {
  it("shows what a view built from nothing shows, or says that it cannot", () => {
    const placed = fc.record({
      fact,
      device: fc.integer({ min: 1, max: 2 }),
      year: fc.constantFrom(2026, 2026, 2026, 2028),
      hour: fc.integer({ min: 10, max: 23 }),
      replaces: fc.option(fc.nat(9)),
    });
    let quick = 0;
    fc.assert(
      fc.property(fc.array(placed, { minLength: 1, maxLength: 9 }), (list) => {
        const events = list.map(({ year, hour, replaces, ...rest }, i) =>
          eventOf({
            ...rest,
            n: i + 1,
            seed: i,
            hlc: `${year}-11-22T${hour}:00:00.000Z-0000`,
            // one that is there already: ids are random, so nothing names what is yet to be written
            ...(replaces === null || i === 0 ? {} : { replaces: idOf(replaces % i) }),
          }),
        );
        const before = view(events.slice(0, -1));
        const after = before === null ? null : viewWith(before, events.at(-1)!, now);
        if (after === null) return;
        quick++;
        expect(after).toEqual(view(events));
      }),
      runs,
    );
    expect(quick).toBeGreaterThan(runs.numRuns / 20);
  });
});
