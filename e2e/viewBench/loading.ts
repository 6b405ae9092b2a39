import type { Browser } from "playwright-core";
import { newPage } from "../browser.ts";
import { goTo, open } from "../steps.ts";
import { markWebGl, type Task, tasksOfBody } from "./tasks.ts";

/** ms after the body is there: its first pictures belong to it. */
const after = 1500;
/** The page of a movement that many begin with. */
const path = "/movements/bridge";

/**
 * Longest tasks of the main thread, by the clock and of the processor, ms: in a new profile, where nothing is compiled yet, from
 * when the page of a movement asks whether it can draw until its body is there.
 */
export async function longestWhileLoading(browser: Browser, url: string, slowdown: number): Promise<Task> {
  const page = await newPage(browser, { serviceWorkers: "block", reducedMotion: "no-preference" });
  page.context().setDefaultTimeout(60_000);
  await markWebGl(page);
  await open(page, url, "/movements");
  await page.waitForTimeout(1000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const tasks = await tasksOfBody(browser, page, async () => {
    await goTo(page, path);
    await page.locator('[data-shown="true"] canvas').waitFor();
    await page.waitForTimeout(after);
  });
  await page.context().close();
  return { clock: Math.max(...tasks.map(({ clock }) => clock)), own: Math.max(...tasks.map(({ own }) => own)) };
}
