import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumArgs, chromiumPath, phone } from "./browser.ts";
import { tonight } from "./recordBench/clock.ts";
import { hostileRows } from "./recordBench/hostile.ts";
import type { Measured } from "./recordBench/measured.ts";
import { openPage } from "./recordBench/openPage.ts";
import { sealRows } from "./recordBench/sealing.ts";
import { appendRows, tenYearRows } from "./recordBench/tenYears.ts";
import { todayRows } from "./recordBench/today.ts";
import { startServer } from "./server.ts";

/** Ten years of 50 a day. */
const events = 182_500;

async function rowsOf(context: BrowserContext, url: string): Promise<readonly Measured[]> {
  const page = await openPage(context, url);
  const seal = await sealRows(page);
  const hostile = await hostileRows(page);

  // only the way to a plan, twice
  const fewest = 18;
  await page.evaluate((options) => recordBench.make(options), { seed: 1, now: tonight, events: fewest, days: 1 });
  await page.evaluate((all) => recordBench.importFile(all), fewest);
  await page.evaluate(() => recordBench.closeRecord());
  const empty = await todayRows(context, url, "today, slow phone, empty record");
  await page.evaluate(() => recordBench.erase("ilio"));

  const bytes = await page.evaluate((options) => recordBench.make(options), { seed: 1, now: tonight, events });
  const lasting = await tenYearRows(page, events, bytes);
  await page.evaluate(() => recordBench.closeRecord());
  const full = await todayRows(context, url, "today, slow phone, ten years");
  return [...lasting, ...seal, ...(await appendRows(page)), ...empty, ...full, ...hostile];
}

/** The record after ten years, on the disk of a real browser, beside a store with one row for each event. */
export async function bench(): Promise<readonly Measured[]> {
  const server = await startServer();
  const profile = await mkdtemp(join(tmpdir(), "ilio-bench-"));
  // a profile in memory would have no disk to wait for
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: chromiumPath(), args: chromiumArgs, viewport: phone },
    ...{ locale: "en-GB", timezoneId: "Europe/Berlin", reducedMotion: "reduce", serviceWorkers: "block" },
  });
  try {
    return await rowsOf(context, server.url);
  } finally {
    await context.close();
    await server.stop();
    await rm(profile, { recursive: true });
  }
}
