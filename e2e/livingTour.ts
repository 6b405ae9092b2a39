import type { Page } from "playwright-core";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

/** Waits until so many bodies in 3D stand in the place of their pictures. */
export const bodies = (page: Page, count = 1): Promise<void> =>
  page
    .locator('[data-shown="true"] canvas')
    .nth(count - 1)
    .waitFor({ timeout: 30_000 });

/** Every screen on which the body lives, as where one can draw in 3D: a tour, see `tours.ts`. */
export async function* livingTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/movements/half-kneeling-hip-flexor-stretch");
  await bodies(page);
  yield "living-movement";
  await page
    .getByLabel(t("movementPage.body.beside"))
    .selectOption({ label: word("pose.half-kneeling-hip-flexor-stretch.mistake.back-arches") });
  await page.getByLabel(t("movementPage.body.layer"), { exact: true }).selectOption("muscles");
  yield "living-mistake";
  await at.goTo(page, "/body");
  await bodies(page);
  yield "living-posture";
  await at.button(page, t("bodyPage.claim.leaning")).click();
  await bodies(page, 2);
  yield "living-postures";
  await at.goTo(page, "/");
  await at.walkToAnswer(page);
  await at.goTo(page, "/session/doorway-virabhadrasana-1");
  await at.answerTo(page, t("safety.headline"), t("answer.no")).check();
  await at.button(page, t("app.next")).click();
  await at.setPain(page, 3);
  await at.button(page, t("session.begin")).click();
  await bodies(page);
  await at.button(page, t("session.start")).click();
  // into the hold, where the ghost, the angle and the breath are
  const hold = page.locator("main [aria-current=step]", { hasText: t("phase.passive") });
  await hold.waitFor({ timeout: 30_000 });
  yield "living-session";
}
