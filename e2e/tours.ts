import type { Page } from "playwright-core";
import { planTour } from "./planTour.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

/**
 * A tour walks one way through the app and gives the name of each screen and dialog once its state is filled.
 * Pictures and accessibility are taken at each stop.
 */
export type Tour = (page: Page, url: string) => AsyncGenerator<string>;
async function* reliefTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await page.getByRole("link", { name: t("door.now") }).click();
  await at.answerEmergencyNone(page);
  await at.heading(page, t("who.headline")).waitFor();
  yield "now-who";
  await at.link(page, t("who.none")).click();
  await at.heading(page, t("movement.constructive-rest-90-90.name")).waitFor();
  yield "position-back";
  await at.answerTo(page, t("relief.eased"), t("answer.no")).check();
  await at.button(page, t("relief.checkAgain")).waitFor();
  yield "position-eased";
  await at.goTo(page, "/now/who");
  await at.link(page, t("who.pregnant")).click();
  await at.heading(page, t("movement.side-lying-rest.name")).waitFor();
  yield "position-side";
  await at.goTo(page, "/find/age");
  await page.getByLabel(t("age.label")).fill("198");
  await at.button(page, t("app.next")).click();
  await page.getByRole("alert").waitFor();
  yield "age-wrong";
  await page.getByLabel(t("age.label")).fill("2008");
  await at.answerTo(page, t("question.is-18"), t("answer.no")).check();
  yield "age-18";
  await at.button(page, t("app.next")).click();
  await at.heading(page, t("young.headline")).waitFor();
  yield "young";
}

async function* stopTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/check/plan");
  await page.getByRole("checkbox", { name: t("emergency.saddle-bladder-bowel") }).check();
  yield "check-ticked";
  await at.answerEmergencyYes(page, "saddle-bladder-bowel");
  await at.heading(page, t("stop.emergency")).waitFor();
  yield "stop";
  await page.getByLabel(t("stop.chooseCountry")).selectOption("DE");
  await at.link(page, t("stop.call.emergency", { number: "112" })).waitFor();
  yield "stop-country";
  await at.button(page, t("stop.card")).click();
  await page.getByRole("dialog").waitFor();
  yield "stop-card";
  await at.button(page, t("app.close")).click();
  await at.goTo(page, "/mistake/saddle-bladder-bowel");
  await at.answerTo(page, t("emergency.saddle-bladder-bowel.ask"), t("answer.notSure")).check();
  yield "mistake";
  await at.goTo(page, "/seen");
  await at.fillSeen(page, { exercise: "no" });
  yield "seen";
  await at.button(page, t("app.save")).click();
  await at.answerEmergencyNone(page);
  await at.answerYear(page, 1950);
  await at.heading(page, t("notYet.headline")).waitFor();
  yield "not-yet";
  await at.link(page, t("notYet.again")).click();
  await at.fillSeen(page, { exercise: "yes" });
  await at.button(page, t("app.save")).click();
  await at.answerEmergencyNone(page);
  await at.answerConditions(page, { "hip-replacement": "yes" });
  await at.answerHistory(page);
  await at.link(page, t("answer.toPlan")).click();
  await at.heading(page, word("emphasis.gentle")).waitFor();
  yield "plan-gentle";
}

async function* urgentTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/check/now/items");
  await at.answerTo(page, t("emergency.fever-and-ill.ask"), t("answer.notSure")).check();
  await at.answerTo(page, t("items.again"), t("answer.notSure")).waitFor();
  yield "items";
  await at.answerEmergencyItems(page, { "fever-and-ill": "notSure" });
  await at.heading(page, t("stop.urgent")).waitFor();
  yield "stop-urgent";
}

export const tours: Readonly<Record<string, Tour>> = {
  plan: planTour,
  relief: reliefTour,
  stop: stopTour,
  urgent: urgentTour,
};
