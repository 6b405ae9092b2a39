import type { JSHandle, Page } from "playwright-core";
import { expect } from "vitest";
import { exportedIn } from "../inspect.ts";
import type { OpenedRecord } from "../page.ts";

/** Months that one trial lasts, by the record's clock. */
export const trialMonths = 5;

/** First day of a month in UTC, ms since 1970; 0 is December 2026. */
export const monthStart = (month: number): number => Date.UTC(2026, 11 + month, 1);

/** A day, ms. */
export const day = 24 * 60 * 60 * 1000;

export interface Before {
  readonly opened: JSHandle<OpenedRecord>;
  /** A name that no other trial has. */
  readonly name: string;
  /** Month in which it begins, see `monthStart`. */
  readonly month: number;
}

export interface After {
  readonly page: Page;
  /** The record's copy before the work began. */
  readonly before: string;
  /** Its copy after the browser was started again. */
  readonly after: string;
  /** What the page said was stored before the kill. */
  readonly acknowledged: readonly string[];
  /** End of the trial, ms since 1970. */
  readonly now: number;
}

/** Work that is ready to begin. */
export interface Ready {
  /** Does it in the page, and says first that it has begun. */
  readonly run: () => Promise<unknown>;
  /** What holds after a kill at any moment of `run`; then does the work again, and it must come through. */
  readonly check: (after: After) => Promise<void>;
}

/** Brings an open record to where there is this work to do. */
export type Work = (before: Before) => Promise<Ready>;

declare global {
  /** The test hears these at once, outside the record. */
  var began: () => Promise<void>;
  var acknowledge: (text: string) => Promise<void>;
}

/** The events that were not there before, in order; all that was there must still be, unchanged. */
export function addedTo(before: string, after: string): readonly string[] {
  const texts = new Map(exportedIn(after).map((event) => [event.id, JSON.stringify(event)]));
  for (const event of exportedIn(before)) {
    expect(texts.get(event.id)).toBe(JSON.stringify(event));
    texts.delete(event.id);
  }
  return [...texts.values()];
}

/** Does the housekeeping to its end and returns the copy. All months are closed by then, so no row may be left. */
export async function maintained({ page, now }: After): Promise<string> {
  const { copy, counts } = await page.evaluate(async (ms) => {
    const { record } = await recordPage.openSeeded({ seed: ms, ms });
    await record.maintain();
    const copy = await record.exportFile();
    record.close();
    return { copy, counts: await recordPage.counts() };
  }, now);
  expect(counts.rows).toBe(0);
  return copy;
}
