import type { Browser, Page } from "playwright-core";
import { newPage } from "../browser.ts";
import { goTo, open } from "../steps.ts";
import type { ViewPage } from "../viewPage/page.ts";
import { countContexts, heldBytes, liveContexts } from "./memory.ts";

declare const page: ViewPage;

/** What is left behind by bodies that came and went. */
export interface Left {
  /** By what the page grew, bytes. */
  readonly bytes: number;
  /** Contexts of WebGL that are still alive. */
  readonly contexts: number;
  /** On the graphics card after the last one went; of the app's page nobody can ask. */
  readonly geometries: number;
  readonly textures: number;
}

/** Cycles that are not counted: what is kept on purpose, and compiled code. Few cycles need to know less exactly. */
const firstOf = (count: number): number => (count < 10 ? 1 : 5);

async function grown(opened: Page, count: number, cycle: () => Promise<void>): Promise<number> {
  const devtools = await opened.context().newCDPSession(opened);
  for (let n = 0; n < firstOf(count); n++) await cycle();
  const before = await heldBytes(devtools);
  for (let n = 0; n < count; n++) await cycle();
  return (await heldBytes(devtools)) - before;
}

/** Makes a body, draws it with its signs and gives it back, time and again. */
export async function viewCycles(browser: Browser, url: string, count: number): Promise<Left> {
  const opened = await newPage(browser, { viewport: { width: 96, height: 96 } });
  await countContexts(opened);
  await opened.goto(url);
  let last = { geometries: 0, textures: 0 };
  const bytes = await grown(opened, count, async () => {
    last = await opened.evaluate(async () => {
      await page.open(96, 96);
      page.show({
        ...{ motion: "edge-of-bed-stretch", key: "end", ghost: "start", hasSigns: true },
        orbit: { azimuthDeg: 20, elevationDeg: 7, zoom: 1 },
      });
      return page.close();
    });
  });
  const contexts = await liveContexts(opened);
  await opened.context().close();
  return { bytes, contexts, geometries: last.geometries, textures: last.textures };
}

/** From the list of movements to one of them, until its body is there, and back. */
export async function pageCycles(browser: Browser, url: string, count: number): Promise<Left> {
  const opened = await newPage(browser, {
    ...{ serviceWorkers: "block", reducedMotion: "no-preference", viewport: { width: 320, height: 480 } },
  });
  opened.context().setDefaultTimeout(60_000);
  await countContexts(opened);
  await open(opened, url, "/movements");
  const body = opened.locator('[data-shown="true"] canvas');
  const bytes = await grown(opened, count, async () => {
    await goTo(opened, "/movements/bridge");
    await body.waitFor();
    await goTo(opened, "/movements");
    await body.waitFor({ state: "detached" });
  });
  const contexts = await liveContexts(opened);
  await opened.context().close();
  return { bytes, contexts, geometries: 0, textures: 0 };
}
