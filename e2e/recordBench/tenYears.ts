import type { Page } from "playwright-core";
import { besides, type Measured, median, row, spread } from "./measured.ts";
import { slowed } from "./openPage.ts";

const rowStore = "bench-rows";
/** Thirteen months with the one that is running, as the lists of an open record. */
const recentMonth = "2035-10";
const phone = 4;

async function bytes(page: Page, work: () => Promise<number>): Promise<readonly [ms: number, bytes: number]> {
  const before = await page.evaluate(() => recordBench.used());
  const ms = await work();
  return [ms, (await page.evaluate(() => recordBench.used())) - before];
}

/** Import, openings, reading and export of the file that the page has made. */
export async function tenYearRows(page: Page, events: number, fileBytes: number): Promise<readonly Measured[]> {
  const [took, size] = await bytes(page, () => page.evaluate((all) => recordBench.importFile(all), events));
  const [rowsTook, rowsSize] = await bytes(page, () => page.evaluate((name) => recordBench.rowsImport(name), rowStore));

  const opens = await page.evaluate(() => recordBench.open(9));
  const rowOpens = await page.evaluate((name) => recordBench.rowsOpen(2, name), rowStore);
  await page.evaluate((all) => recordBench.compare(all), events);
  const updated = await page.evaluate(() => recordBench.openAfterUpdate(2));
  await page.evaluate((all) => recordBench.compare(all), events);
  await page.evaluate(() => recordBench.open(1));
  const slowOpens = await slowed(page, phone, () => page.evaluate(() => recordBench.open(7)));
  const slowRows = await slowed(page, phone, () => page.evaluate((name) => recordBench.rowsOpen(1, name), rowStore));
  await page.evaluate((all) => recordBench.compare(all), events);

  const [recent, recentCount] = await page.evaluate((since) => recordBench.read(since), recentMonth);
  const [rowsRecent, rowsRecentCount] = await page.evaluate((since) => recordBench.rowsRead(since), recentMonth);
  const [all, allCount] = await page.evaluate(() => recordBench.read());
  const [rowsAll, rowsAllCount] = await page.evaluate(() => recordBench.rowsRead());
  if (recentCount !== rowsRecentCount)
    throw new Error(`bench: expected ${rowsRecentCount} recent events, got ${recentCount}.`);
  if (allCount !== events || rowsAllCount !== events)
    throw new Error(`bench: expected ${events} events, got ${allCount}.`);
  const exported = await page.evaluate(() => recordBench.exportFile());
  const rowsExported = await page.evaluate(() => recordBench.rowsExport());

  return [
    row("record events", events, ""),
    row("record file", fileBytes / 2 ** 20, "MiB"),
    ...besides("record import", took / 1000, rowsTook / 1000, "s"),
    ...besides("record on disk", size / events, rowsSize / events, "B/event"),
    ...spread("record open", opens, 95),
    ...besides("record open", median(opens), median(rowOpens)).slice(1),
    ...spread("record open, slow phone", slowOpens, 95),
    ...besides("record open, slow phone", median(slowOpens), median(slowRows)).slice(1),
    row("record open after an update", median(updated), "ms"),
    ...besides("record read 13 months", recent, rowsRecent),
    ...besides("record read all", all, rowsAll),
    ...besides("record export", exported, rowsExported),
  ];
}

const atOnce = 50;

/** A check-in, from the call until the device says that it is on its disk, on the ten years that are open. */
export async function appendRows(page: Page): Promise<readonly Measured[]> {
  const measure = async (name: string, times: number): Promise<readonly Measured[]> => {
    const before = await page.evaluate(() => recordBench.count());
    const ours = await page.evaluate((n) => recordBench.append(n), times);
    const after = await page.evaluate(() => recordBench.count());
    if (after !== before + times) throw new Error(`bench: expected ${before + times} events, got ${after}.`);
    const rows = await page.evaluate((n) => recordBench.rowsAdd(n), times);
    const late = (all: readonly number[]): number => all.filter((ms) => ms > atOnce).length;
    return [
      ...spread(name, ours, 99),
      row(`${name} over ${atOnce} ms`, (100 * late(ours)) / times, "%"),
      ...spread(`${name}, row per event`, rows, 99),
      row(`${name} over ${atOnce} ms, row per event`, (100 * late(rows)) / times, "%"),
      row(`${name}, ratio`, median(rows) / median(ours), "x"),
    ];
  };
  await page.evaluate(() => recordBench.open(1));
  return [
    ...(await measure("check-in", 1000)),
    ...(await slowed(page, phone, () => measure("check-in, slow phone", 1000))),
  ];
}
