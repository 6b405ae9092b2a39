import type { Page } from "playwright-core";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

/** People with each kind of result, and how they come to it: from the first screen to what they are told. */
export const results = {
  emergency: async (page: Page) => {
    await page.getByRole("link", { name: t("door.plan") }).click();
    await at.answerEmergencyYes(page, "saddle-bladder-bowel");
    await at.heading(page, t("stop.emergency")).waitFor();
  },
  /** Two signs that are each harmless alone. */
  urgent: async (page: Page) => {
    await toSigns(page, 1960);
    await at.answerSigns(page, ["constant-pain", "cancer-history"]);
    await at.heading(page, t("stop.urgent")).waitFor();
  },
  soonUsual: async (page: Page) => {
    await toSigns(page);
    await at.answerSigns(page);
    await at.answerConditions(page, { "takes-medicine": "yes" });
    await at.answerMedicines(page, { opioid: "yes" });
    await toAnswer(page);
  },
  soonGentle: async (page: Page) => {
    await toSigns(page);
    await at.answerSigns(page, ["weight-loss", "spine-spot"]);
    await at.answerConditions(page, { "recent-surgery": "yes" });
    await toAnswer(page);
  },
  /** A doubt that would be a stop beside an age of 70: nothing to call for, and exercise waits. */
  waiting: async (page: Page) => {
    await toSigns(page, 1955);
    await at.link(page, t("check.notSureOne")).click();
    await at.answerSignItems(page, { "small-fall": "notSure" });
    await at.answerConditions(page);
    await at.answerMap(page);
    await at.answerHistory(page);
    await at.link(page, t("soon.seen")).waitFor();
  },
  none: (page: Page) => at.walkToAnswer(page),
} as const;

async function toSigns(page: Page, year = 1985): Promise<void> {
  await page.getByRole("link", { name: t("door.plan") }).click();
  await at.answerEmergencyNone(page);
  await at.answerYear(page, year);
}

async function toAnswer(page: Page): Promise<void> {
  await at.answerMap(page);
  await at.answerHistory(page);
  await at.link(page, t("answer.toPlan")).waitFor();
}
