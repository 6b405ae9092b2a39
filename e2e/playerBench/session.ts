import type { Page } from "playwright-core";
import { cuesGiven, listenToCues } from "../player.ts";
import * as at from "../steps.ts";
import { t } from "../texts.ts";

/** s of a session that are listened to. */
const heardSeconds = 90;

/** The body on the stage, drawn in 3D. */
const body = (page: Page) => page.locator('main [data-shown="true"] canvas');

/** From wherever the page is to the tap that opens the player of one movement tried alone. */
export async function toPlayer(page: Page): Promise<void> {
  await at.goTo(page, "/session/clamshell");
  await at.answerTo(page, t("safety.headline"), t("answer.no")).check();
  await at.button(page, t("app.next")).click();
  await at.setPain(page, 3);
}

/** Taps, and waits for the first picture. @returns ms between them */
export async function msToPicture(page: Page): Promise<number> {
  const tapped = performance.now();
  await at.button(page, t("session.begin")).click();
  await page.locator("main svg path").first().waitFor();
  return performance.now() - tapped;
}

/** ms by which each cue comes late in real time, from the least late on. */
export async function lateness(page: Page): Promise<readonly number[]> {
  await listenToCues(page);
  await at.button(page, t("session.start")).click();
  await page.waitForTimeout(heardSeconds * 1000);
  const late = (await cuesGiven(page)).map((cue) => cue.at - cue.dueAt).toSorted((a, b) => a - b);
  if (late.length < 5) throw new Error(`bench: expected cues within ${heardSeconds} s, got ${late.length}.`);
  return late;
}

export async function leave(page: Page): Promise<void> {
  await at.button(page, t("session.close")).click();
  await at.afterSession(page).waitFor();
}

/** A short session, with the body if there is one. */
export async function playShortly(page: Page, hasBody: boolean): Promise<void> {
  await toPlayer(page);
  await at.button(page, t("session.begin")).click();
  if (hasBody) await body(page).waitFor();
  await at.button(page, t("session.start")).click();
  await page.waitForTimeout(200);
  await leave(page);
}

export const untilBody = (page: Page): Promise<void> => body(page).waitFor();
