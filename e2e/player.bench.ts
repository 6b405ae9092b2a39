import type { CDPSession, Page } from "playwright-core";
import { launch, newPage } from "./browser.ts";
import { cuesGiven, listenToCues } from "./player.ts";
import { type Server, startServer } from "./server.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

/** A cheap phone, as in the bench of the web. */
const cpuSlowdown = 4;
const sessions = 20;
const heardSeconds = 90;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** From wherever the page is to the player of one movement tried alone. */
async function toPlayer(page: Page): Promise<void> {
  await at.goTo(page, "/session/clamshell");
  await at.answerTo(page, t("safety.headline"), t("answer.no")).check();
  await at.button(page, t("app.next")).click();
  await at.setPain(page, 3);
}

/** How late cues come in real time on a slow phone. */
async function lateness(page: Page): Promise<readonly Row[]> {
  await listenToCues(page);
  await at.button(page, t("session.start")).click();
  await page.waitForTimeout(heardSeconds * 1000);
  const late = (await cuesGiven(page)).map((cue) => cue.at - cue.dueAt).toSorted((a, b) => a - b);
  if (late.length < 5) throw new Error(`bench: expected cues within ${heardSeconds} s, got ${late.length}.`);
  const share = (part: number) => Math.round(late[Math.floor(late.length * part)]! * 10) / 10;
  return [
    { name: "player lateness p50", value: share(0.5), unit: "ms" },
    { name: "player cues heard", value: late.length, unit: "cues" },
    { name: "player lateness p95", value: share(0.95), unit: "ms" },
  ];
}

/** Bytes that the page's scripts hold once all that can be let go is. */
async function heldBytes(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}

async function rowsFor(page: Page, server: Server): Promise<readonly Row[]> {
  const devtools = await page.context().newCDPSession(page);
  await at.open(page, server.url);
  await at.walkToAnswer(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await toPlayer(page);
  const tapped = performance.now();
  await at.button(page, t("session.begin")).click();
  await page.locator("main svg path").first().waitFor();
  const first = { name: "player first frame", value: Math.round(performance.now() - tapped), unit: "ms" };
  const late = await lateness(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const leave = async () => {
    await at.button(page, t("session.close")).click();
    await at.afterSession(page).waitFor();
  };
  await leave();
  let before = 0;
  for (let n = 0; n <= sessions; n++) {
    await toPlayer(page);
    await at.button(page, t("session.begin")).click();
    await at.button(page, t("session.start")).click();
    await page.waitForTimeout(200);
    await leave();
    // the first one also fills what is kept on purpose
    if (n === 0) before = await heldBytes(devtools);
  }
  const grown = (await heldBytes(devtools)) - before;
  const memory = { name: `player memory over ${sessions} sessions`, value: Math.round(grown / 1e4) / 100, unit: "MB" };
  return [first, ...late, memory];
}

/** First frame, lateness of cues and memory of the session player. */
export async function bench(): Promise<readonly Row[]> {
  const server = await startServer();
  const browser = await launch();
  try {
    const page = await newPage(browser, { serviceWorkers: "block" });
    page.context().setDefaultTimeout(60_000);
    return await rowsFor(page, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}
