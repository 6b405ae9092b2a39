import type { CDPSession, Page } from "playwright-core";
import { launch, newPage } from "./browser.ts";
import { launch3d } from "./browser3d.ts";
import { framesASecond, watchFrames } from "./playerBench/frames.ts";
import { lateness, leave, msToPicture, playShortly, toPlayer, untilBody } from "./playerBench/session.ts";
import { startServer } from "./server.ts";
import * as at from "./steps.ts";
import { heldBytes } from "./viewBench/memory.ts";

/** A cheap phone, as in the bench of the web. */
const cpuSlowdown = 4;
const sessions = 20;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const rounded = (name: string, value: number, unit: string, places = 0): Row => ({
  ...{ name, unit },
  value: Math.round(value * 10 ** places) / 10 ** places,
});

function lateRows(name: string, late: readonly number[]): readonly Row[] {
  const share = (part: number) => late[Math.floor(late.length * part)]!;
  return [
    rounded(`${name} lateness p50`, share(0.5), "ms", 1),
    rounded(`${name} lateness p95`, share(0.95), "ms", 1),
    rounded(`${name} cues heard`, late.length, "cues"),
  ];
}

/** Bytes that a page holds on its first screen: what was on the one before is kept until the next is drawn. */
async function heldAtHome(page: Page, devtools: CDPSession): Promise<number> {
  await at.goTo(page, "/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(1000);
  return heldBytes(devtools);
}

/** Bytes that a page has grown by after so many sessions. */
async function grown(page: Page, hasBody: boolean): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // the first one also fills what is kept on purpose
  await playShortly(page, hasBody);
  const before = await heldAtHome(page, devtools);
  for (let n = 0; n < sessions; n++) await playShortly(page, hasBody);
  return (await heldAtHome(page, devtools)) - before;
}

/** One session on a slow phone, and, with a body that is drawn without a graphics card, one at full speed; then many short ones. */
async function rowsFor(page: Page, url: string, { name, hasBody }: { name: string; hasBody: boolean }): Promise<Row[]> {
  const devtools = await page.context().newCDPSession(page);
  const slowDown = (rate: number) => devtools.send("Emulation.setCPUThrottlingRate", { rate });
  if (hasBody) await watchFrames(page);
  await at.open(page, url);
  await at.walkToAnswer(page);
  const rows: Row[] = [];
  for (const rate of hasBody ? [cpuSlowdown, 1] : [cpuSlowdown]) {
    const named = rate === 1 ? `${name}, not slowed,` : name;
    await slowDown(rate);
    await toPlayer(page);
    rows.push(rounded(`${named} first frame`, await msToPicture(page), "ms"));
    if (hasBody) {
      await untilBody(page);
      await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.splice(0));
    }
    rows.push(...lateRows(named, await lateness(page)));
    if (hasBody) rows.push(rounded(`${named} frames a second`, await framesASecond(page), "frames", 1));
    await slowDown(1);
    await leave(page);
  }
  rows.push(rounded(`${name} memory over ${sessions} sessions`, (await grown(page, hasBody)) / 1e6, "MB", 2));
  return rows;
}

/** First frame, lateness of cues and memory of the session player: with pictures alone, and with the body in 3D. */
export async function bench(): Promise<readonly Row[]> {
  const server = await startServer();
  const rows: Row[] = [];
  try {
    for (const hasBody of [false, true]) {
      const browser = await (hasBody ? launch3d() : launch());
      const name = hasBody ? "player with the body" : "player";
      const reducedMotion = hasBody ? "no-preference" : "reduce";
      try {
        const page = await newPage(browser, { serviceWorkers: "block", reducedMotion });
        page.context().setDefaultTimeout(60_000);
        rows.push(...(await rowsFor(page, server.url, { name, hasBody })));
      } finally {
        await browser.close();
      }
    }
    return rows;
  } finally {
    await server.stop();
  }
}
