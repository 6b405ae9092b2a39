import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../scripts/chromium.mjs";

/** Quiet and reproducible: no calls to the browser's maker, no first-run pages. */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-software-rasterizer",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The Chromium of this machine. @throws Error naming CHROMIUM_PATH when there is none */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === null) throw new Error("The browser tests need Chromium: set CHROMIUM_PATH to its program.");
  return path;
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });

/** own choice: a fixed morning, so that every run sees the same days. */
export const morning = "2026-11-22T09:40:00+01:00";

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };

/** A page in a profile of its own, as someone in Berlin has it. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: phone,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}
