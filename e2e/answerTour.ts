import type { Page } from "playwright-core";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

/** Someone of 65 whose legs limit walking, though the map shows none: to the page that asks about it. */
export async function walkToPullApart(page: Page): Promise<void> {
  await page.getByRole("link", { name: t("door.plan") }).click();
  await at.answerEmergencyNone(page);
  await at.answerYear(page, 1960);
  await at.answerSigns(page);
  await at.answerConditions(page);
  await at.answerMap(page);
  await at.answerHistory(page, { ...at.stiffLeftHip, "walking-limit": "yes", "sitting-eases-legs": "yes" });
  await at.heading(page, t("pullApart.headline")).waitFor();
}

/** Answers that pull apart, the answer with them, the answer for paper, and a newer map in the diary. */
export async function* answerTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await walkToPullApart(page);
  yield "pull-apart";
  await at.button(page, t("pullApart.goOn")).click();
  await at.link(page, t("answer.toPlan")).waitFor();
  await page.getByText(t("pullApart.again"), { exact: true }).click();
  yield "answer-pull-apart";
  await at.goTo(page, "/answer/print");
  await at.heading(page, t("sheet.headline")).waitFor();
  yield "answer-print";
  await page.clock.runFor(60_000);
  await at.goTo(page, "/check-in");
  await at.fillCheckIn(page, { nrs: 4, felt: { "pain-calf": "left", "tingling-foot": "left" } });
  await at.button(page, t("app.save")).click();
  await page.getByRole("heading", { name: t("mapNews.headline") }).waitFor();
  yield "today-map-news";
}
