import type { Page } from "playwright-core";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

/** From Today to all that was recorded: to read, to find, to change, to delete, and what stays. */
export async function* historyTour(page: Page): AsyncGenerator<string> {
  await at.link(page, t("history.link")).click();
  const rows = page.locator("[data-entry]");
  await rows.first().waitFor();
  yield "history";
  await page.getByText(t("history.find")).click();
  yield "history-find";
  await at.button(page, t("history.addPast")).click();
  await page.getByLabel(t("history.day"), { exact: true }).fill("2026-11-20");
  await page.getByLabel(t("history.time"), { exact: true }).fill("21:15");
  await at.fillCheckIn(page, { nrs: 6, note: "Long drive" }, t("history.pain"));
  yield "history-add";
  await at.button(page, t("app.save")).click();
  const added = rows.filter({ hasText: t("history.checkIn", { nrs: 6 }) });
  await added.getByRole("button").click();
  await at.button(page, t("history.delete")).click();
  await page.getByRole("button", { name: t("history.undo") }).scrollIntoViewIfNeeded();
  await page.getByText(t("history.gone", { count: 1 })).click();
  yield "history-gone";
  await rows
    .filter({ hasText: t("history.part.map") })
    .first()
    .getByRole("button")
    .click();
  await page.getByText(t("history.hold.kept")).waitFor();
  yield "history-kept";
  await at.button(page, t("app.close")).click();
  await at.button(page, t("app.back")).click();
}
