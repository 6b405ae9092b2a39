import type { Browser, Page } from "playwright-core";
import { launch, newPage } from "./browser.ts";
import { type Server, startServer } from "./server.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

/** A cheap phone on slow 3G-like mobile data: Lighthouse's own simulated "slow 4G" profile. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const cpuSlowdown = 4;
/** A long task blocks from here on, ms. */
const blockingFrom = 50;
/** ms without a new entry after which a screen counts as settled. */
const quiet = 1000;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Each screen by the address that opens it and the headline that must stand there. */
const screens: readonly { readonly name: string; readonly path: string; readonly headline: () => string | null }[] = [
  { name: "first", path: "/", headline: () => t("start.headline") },
  { name: "emergency", path: "/check/plan", headline: () => t("check.headline") },
  { name: "question", path: "/find/question/long-sitting", headline: () => t("question.long-sitting") },
  { name: "answer", path: "/answer", headline: () => null },
  { name: "plan", path: "/plan", headline: () => null },
  { name: "today", path: "/", headline: () => null },
  { name: "posture", path: "/body", headline: () => t("bodyPage.headline") },
];

interface Timings {
  readonly lcp: number;
  readonly fcp: number;
  readonly blocking: number;
  readonly shift: number;
}

/** Collects what the browser measures from the first moment of the page on. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { lcp: 0, fcp: 0, tasks: [] as number[], shift: 0 };
    Object.assign(globalThis, { seen });
    const on = (type: string, act: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
    on("largest-contentful-paint", (entry) => {
      seen.lcp = entry.startTime;
    });
    on("paint", (entry) => {
      if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
    });
    on("longtask", (entry) => seen.tasks.push(entry.duration));
    on("layout-shift", (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) seen.shift += value;
    });
  });
}

async function timingsOf(page: Page): Promise<Timings> {
  const { lcp, fcp, tasks, shift } = await page.evaluate(
    () => (globalThis as unknown as { seen: { lcp: number; fcp: number; tasks: number[]; shift: number } }).seen,
  );
  return { lcp, fcp, shift, blocking: tasks.reduce((sum, ms) => sum + Math.max(0, ms - blockingFrom), 0) };
}

/** Opens a screen in a cold cache on the throttled phone and reads its times once it has settled. */
async function measure(page: Page, url: string, { name, path, headline }: (typeof screens)[number]): Promise<Timings> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Network.setBypassServiceWorker", { bypass: true });
  await devtools.send("Network.emulateNetworkConditions", network);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await page.goto(`${url}/#${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(quiet);
  const timings = await timingsOf(page);
  const found = await page.getByRole("heading", { level: 1 }).textContent();
  const expected = headline();
  if (expected !== null && found !== expected)
    throw new Error(`bench: expected "${expected}" on ${name}, got "${found}"`);
  if (timings.lcp === 0) throw new Error(`bench: expected a largest paint on ${name}, got none`);
  await devtools.detach();
  return timings;
}

async function rowsFor(browser: Browser, server: Server): Promise<readonly Row[]> {
  const page = await newPage(browser);
  page.context().setDefaultTimeout(60_000);
  const rows: Row[] = [];
  // Once unmeasured: the first page of a browser also pays for starting its own processes.
  await at.open(page, server.url);
  for (const screen of screens) {
    if (screen.name === "answer") await setUpPlan(page, server.url);
    const visit = await page.context().newPage();
    await watch(visit);
    const { lcp, fcp, blocking, shift } = await measure(visit, server.url, screen);
    await visit.close();
    const ms = (what: string, value: number) => ({
      name: `web ${screen.name} ${what}`,
      value: Math.round(value),
      unit: "ms",
    });
    rows.push(ms("LCP", lcp), ms("FCP", fcp), ms("blocking", blocking));
    rows.push({ name: `web ${screen.name} layout shift`, value: Math.round(shift * 1000) / 1000, unit: "score" });
  }
  return [...rows, await drawingRow(page, server.url)];
}

/** How long a figure takes from a key press on, without the throttle: the middle of several postures that are new each time. */
async function drawingRow(page: Page, url: string): Promise<Row> {
  const waiting = page.locator("svg polyline").first();
  await at.open(page, url, "/body");
  await waiting.waitFor({ state: "detached" });
  const standing = await page.getByRole("img").innerHTML();
  await page.getByRole("slider", { name: t("bodyPage.hip"), exact: true }).focus();
  const times: number[] = [];
  for (let posture = 0; posture < 7; posture++) {
    const start = performance.now();
    await page.keyboard.press("PageUp");
    await waiting.waitFor({ state: "detached" });
    times.push(performance.now() - start);
  }
  if ((await page.getByRole("img").innerHTML()) === standing)
    throw new Error("bench: expected a new drawing, got none");
  return { name: "web posture drawing", value: Math.round(times.toSorted((a, b) => a - b)[3]!), unit: "ms" };
}

/** Gives the profile a plan, outside the timed part. */
async function setUpPlan(page: Page, url: string): Promise<void> {
  await at.open(page, url);
  await at.walkToAnswer(page);
  const shown = await at.shown(page);
  if (!shown.includes(word("band.possible"))) throw new Error("bench: expected an answer with a band, got none");
}

/** Paint, blocking and shift of the main screens on a throttled phone. */
export async function bench(): Promise<readonly Row[]> {
  const server = await startServer();
  const browser = await launch();
  try {
    return await rowsFor(browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}
