import { daysBetween } from "../answers/civilDay.ts";
import type { Side } from "../catalogue/movement.ts";
import { type HomeTestId, homeTestIds, isHomeTestId } from "./homeTest.ts";
import { type HomeTestResult, isMasked, measured } from "./homeTestResult.ts";
import { homeTests } from "./homeTests.ts";

/** A result with the time of it, as the person's clock showed it. */
export interface DatedTest extends HomeTestResult {
  readonly at: string;
}

/** Days after the first time on which a test is worth doing again. @source usual times of review, weeks 2, 6 and 12 */
export const retestDays = [14, 42, 84] as const;

/** Done, and nothing hidden: oldest first. */
const clear = (results: readonly DatedTest[], id: HomeTestId): readonly DatedTest[] =>
  results.filter((result) => result.test === id && !isMasked(result)).toSorted((a, b) => daysBetween(b.at, a.at));

/**
 * Tests that are worth doing again now: since the last one of 2, 6 and 12 weeks after the first time, none was done.
 *
 * @param now as `at`: a day, or a time that begins with one
 */
export function retestsDue(results: readonly DatedTest[], now: string): readonly HomeTestId[] {
  return homeTestIds.filter((id) => {
    const done = clear(results, id);
    const [first, last] = [done[0], done.at(-1)];
    if (first === undefined || last === undefined) return false;
    const passed = retestDays.findLast((days) => daysBetween(first.at, now) >= days);
    return passed !== undefined && daysBetween(first.at, last.at) < passed;
  });
}

/** What one side measured then and now. */
export interface Compared {
  readonly side: Side;
  readonly unit: "degrees" | "seconds";
  readonly before: number;
  readonly after: number;
  /** `same`: it differs by no more than it does without any reason. */
  readonly change: "more" | "less" | "same";
}

function changeOf(id: HomeTestId, before: number, after: number): Compared["change"] {
  const { measure } = homeTests[id];
  if (measure === null) throw new RangeError(`compared: expected a test that measures, got "${id}".`);
  const error = measure.unit === "degrees" ? measure.error : measure.errorShare * before;
  if (Math.abs(after - before) <= error) return "same";
  return after > before ? "more" : "less";
}

/** The first and the newest clear result of a test, side by side; empty before there are two that measured the same side. */
export function compared(results: readonly DatedTest[], id: HomeTestId): readonly Compared[] {
  const { measure } = homeTests[id];
  const done = clear(results, id);
  const [first, last] = [done[0], done.at(-1)];
  if (measure === null || first === undefined || last === undefined || first === last) return [];
  return first.tries.flatMap((tried) => {
    const again = last.tries.find(({ side }) => side === tried.side);
    const [before, after] = [measured(tried), again === undefined ? null : measured(again)];
    if (before === null || after === null) return [];
    return [{ side: tried.side, unit: measure.unit, before, after, change: changeOf(id, before, after) }];
  });
}

/** The newest result of each test, masked or not. */
export function newestTests(results: readonly DatedTest[]): ReadonlyMap<HomeTestId, DatedTest> {
  const sorted = results.toSorted((a, b) => daysBetween(b.at, a.at));
  return new Map(sorted.flatMap((result) => (isHomeTestId(result.test) ? [[result.test, result] as const] : [])));
}
