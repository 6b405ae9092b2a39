import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch, newPage } from "./browser.ts";
import { bringBack, saveCopy } from "./files.ts";
import { type Server, startServer } from "./server.ts";
import { goTo, link, open, walkToAnswer } from "./steps.ts";
import { t } from "./texts.ts";

export type Visit = BrowserContextOptions & { readonly path?: string; readonly time?: string };

export interface InBrowser {
  readonly browser: () => Browser;
  readonly server: () => Server;
  /** A page of a new profile with the app open; `time` gives it a clock that the test can move. */
  readonly visit: (visit?: Visit) => Promise<Page>;
  /** The same for someone who has a plan; it opens at Today. */
  readonly visitWithPlan: (visit?: Visit) => Promise<Page>;
}

/** One browser and one server for all tests of a file; every profile ends with its test. */
export function inBrowser(start: () => Promise<Browser> = launch): InBrowser {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    [browser, server] = await Promise.all([start(), startServer()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await Promise.all([browser.close(), server.stop()]);
  });
  const visit = async ({ path = "/", time, ...options }: Visit = {}): Promise<Page> => {
    // Every new profile would fetch the whole app twice; the tests that go offline ask for the service worker.
    const page = await newPage(browser, { serviceWorkers: "block", ...options });
    if (time !== undefined) await page.clock.install({ time: new Date(time) });
    await open(page, server.url, path);
    return page;
  };
  // The way to a plan is walked once a file; after that its record is brought back, which is faster.
  const copies = new Map<string, string>();
  const visitWithPlan = async (options: Visit = {}): Promise<Page> => {
    const page = await visit(options);
    const key = options.time ?? "";
    const copy = copies.get(key);
    if (copy === undefined) {
      await walkToAnswer(page);
      copies.set(key, await saveCopy(page));
    } else await bringBack(page, copy);
    await goTo(page, "/");
    await link(page, t("plan.start")).waitFor();
    return page;
  };
  return { browser: () => browser, server: () => server, visit, visitWithPlan };
}
