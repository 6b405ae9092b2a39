import type { Page } from "playwright-core";
import { tonight } from "./clock.ts";
import { type Measured, row } from "./measured.ts";

/** ms until the month of `tonight` is over; so soon that nothing is due to be erased yet. */
const untilClosed = 5 * 60 * 60 * 1000;

/** Takes `events` in as fresh rows, then seals them all at once. */
async function seal(page: Page, events: number, days: number): Promise<number> {
  const name = "bench-seal";
  await page.evaluate((options) => recordBench.make(options), { seed: 1, now: tonight, events, days });
  // a clock that has lost its time closes no month, so all come as rows
  const lost = Date.UTC(2026, 0, 1);
  await page.evaluate(([all, options]) => recordBench.importFile(all, options), [events, { name, now: lost }] as const);
  // a little later all of it is closed
  await page.evaluate((options) => recordBench.open(1, options), { name, now: tonight + untilClosed });
  const ms = await page.evaluate(() => recordBench.maintain());
  await page.evaluate(() => recordBench.exportFile());
  await page.evaluate(() => recordBench.closeRecord());
  await page.evaluate((database) => recordBench.erase(database), name);
  return ms;
}

/** Housekeeping in idle time: a month as it closes, and more than a year that has never been sealed. */
export async function sealRows(page: Page): Promise<readonly Measured[]> {
  return [
    row("record seal a month of 1500 events", await seal(page, 1500, 30), "ms"),
    row("record seal 13 months of 20000 events", await seal(page, 20_000, 400), "ms"),
  ];
}
