import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChromiumProcess, startChromium } from "./chromiumProcess.ts";
import { bringBack, ofType, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const kills = process.env.ILIO_SOAK === "1" ? 50 : 3;
/** ms from the acknowledgement to the kill; a later kill proves less and is done again. */
const soonest = 50;
const app = inBrowser();
let profile: string;
let chromium: ChromiumProcess | undefined;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), "ilio-profile-"));
});
afterAll(async () => {
  chromium?.kill();
  await chromium?.gone;
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Resolves with the page's clock, ms, as soon as Today shows the note: the app has acknowledged it. */
const acknowledged = (page: Page, note: string): Promise<number> =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const shown = [...document.querySelectorAll("li small")].some((element) => element.textContent === text);
          if (!shown) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true });
        look();
      }),
    note,
  );

async function checkInAndKill({ page, kill, gone }: ChromiumProcess, note: string): Promise<number> {
  await at.open(page, app.server().url, "/check-in");
  await at.fillCheckIn(page, { nrs: 4, note });
  const seen = acknowledged(page, note);
  await at.button(page, t("app.save")).evaluate((save: HTMLElement) => save.click());
  const when = await seen;
  kill();
  const after = Date.now() - when;
  await gone;
  return after;
}

describe("a check-in that was acknowledged", () => {
  it(`is still there after SIGKILL to the browser, ${kills} times`, { timeout: kills * 20_000 }, async () => {
    const withPlan = await saveCopy(await app.visitWithPlan());
    chromium = await startChromium(profile);
    await at.open(chromium.page, app.server().url);
    await bringBack(chromium.page, withPlan);
    const notes: string[] = [];
    const delays: number[] = [];
    for (let trial = 0; delays.length < kills; trial++) {
      expect(trial, `kills within ${soonest} ms`).toBeLessThan(kills * 3);
      const note = `check-in ${trial}`;
      const after = await checkInAndKill(chromium, note);
      notes.push(note);
      if (after <= soonest) delays.push(after);
      chromium = await startChromium(profile);
      await at.open(chromium.page, app.server().url);
      await chromium.page.getByText(note, { exact: true }).waitFor();
    }
    const stored = ofType(await saveCopy(chromium.page), "check-in/2").map(({ payload }) => payload.note);
    console.log(`killed ${delays.join(", ")} ms after the acknowledgement; kept ${stored.length} of ${notes.length}`);
    expect(stored).toEqual(notes);
  });
});
