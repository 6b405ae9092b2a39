import type { BrowserContext, Page } from "playwright-core";
import { link } from "../screen.ts";
import { t } from "../texts.ts";
import { tonight } from "./clock.ts";
import { type Measured, median, row } from "./measured.ts";
import { slowed } from "./openPage.ts";

/** The same slow phone as in `web.bench.ts`; its files come from the browser's cache, as on every visit but the first. */
const cpuSlowdown = 4;
const visits = 5;

/** Lets the page live on the evening of the record, and notes when its headline is first painted. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript((start) => {
    const ahead = start - Date.now();
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args) =>
        args.length === 0 ? new target(RealDate.now() + ahead) : Reflect.construct(target, args),
      get: (target, name) => (name === "now" ? () => RealDate.now() + ahead : Reflect.get(target, name)),
    });
    const observer = new MutationObserver(() => {
      if (document.querySelector("h1") === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        Object.assign(globalThis, { headlineAt: performance.now() });
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, tonight + 60_000);
}

async function visit(page: Page, url: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(`${url}/`);
  await link(page, t("plan.start")).waitFor();
  const shown = await page.waitForFunction(() => (globalThis as { headlineAt?: number }).headlineAt);
  return (await shown.jsonValue())!;
}

/** From the start of the navigation until Today's headline, ms: of a person with a plan, whose record is as it is. */
export async function todayRows(context: BrowserContext, url: string, name: string): Promise<readonly Measured[]> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  try {
    await watch(page);
    // unmeasured: fills the browser's cache, and keeps a checkpoint
    await visit(page, url);
    const times = await slowed(page, cpuSlowdown, async () => {
      const all: number[] = [];
      while (all.length < visits) all.push(await visit(page, url));
      return all;
    });
    return [row(name, median(times), "ms")];
  } finally {
    await page.close();
  }
}
