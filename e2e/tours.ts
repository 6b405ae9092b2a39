import type { Page } from "playwright-core";
import { answerTour } from "./answerTour.ts";
import { homeTestTour } from "./homeTestTour.ts";
import { dayTour, medicineTour, planTour, roundPlanTour } from "./planTour.ts";
import { results } from "./results.ts";
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
  await at.answerSigns(page);
  await at.answerConditions(page, { "hip-replacement": "yes" });
  await at.answerMap(page);
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

/** The second screen of signs, and what a pair of weak ones comes to. */
async function* signsTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await results.urgent(page);
  yield "stop-pair";
  await at.goTo(page, "/mistake/cancer-history");
  await at.answerTo(page, t("sign.cancer-history.ask"), t("answer.no")).check();
  yield "mistake-sign";
  await at.button(page, t("app.save")).click();
  await page.getByRole("link", { name: t("door.plan") }).waitFor();
  await at.goTo(page, "/find/signs");
  for (const id of ["weight-loss", "spine-spot"] as const) {
    await page.getByRole("checkbox", { name: t(`sign.${id}`), exact: true }).check();
  }
  yield "signs-ticked";
  await at.link(page, t("check.notSureOne")).click();
  await at.answerTo(page, t("sign.beating-belly.ask"), t("answer.notSure")).check();
  await at.answerTo(page, t("sign.small-fall.ask"), t("answer.notSure")).check();
  yield "signs-items";
}

async function* soonUsualTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await page.getByRole("link", { name: t("door.plan") }).click();
  await at.answerEmergencyNone(page);
  await at.answerYear(page, 1985);
  await at.answerSigns(page);
  await at.answerConditions(page, { "takes-medicine": "yes" });
  await at.heading(page, t("medicines.headline")).waitFor();
  yield "medicines";
  await at.answerTo(page, t("medicine.medicine-danger"), t("answer.notSure")).check();
  yield "medicines-not-sure";
  await at.answerTo(page, t("medicine.medicine-danger"), t("answer.no")).check();
  await at.answerMedicines(page, { opioid: "yes", "anti-inflammatory": "yes" });
  await at.answerMap(page);
  await at.answerHistory(page);
  await at.link(page, t("answer.toPlan")).waitFor();
  yield "answer-soon-usual";
}

async function* soonGentleTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await results.soonGentle(page);
  yield "answer-soon-gentle";
  await at.link(page, t("soon.seen")).click();
  await at.fillSeen(page, { exercise: "yes" });
  yield "seen-soon";
  await at.goTo(page, "/find/conditions");
  await at.answerTo(page, t("condition.recent-birth"), t("answer.yes")).check();
  await at.answerTo(page, t("question.after-birth-signs"), t("answer.notSure")).check();
  await at.answerTo(page, t("condition.blood-thinner"), t("answer.notSure")).check();
  await at.answerTo(page, t("question.bleeding-signs"), t("answer.yes")).scrollIntoViewIfNeeded();
  yield "conditions-opened";
  await at.answerTo(page, t("question.after-birth-signs"), t("answer.no")).check();
  await at.answerTo(page, t("question.bleeding-signs"), t("answer.yes")).check();
  await at.button(page, t("app.goOn")).click();
  await at.heading(page, t("stop.emergency")).waitFor();
  yield "stop-bleeding";
}

async function* waitingTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await results.waiting(page);
  yield "answer-waiting";
  await at.goTo(page, "/");
  await at.link(page, t("wait.see")).waitFor();
  yield "today-waiting";
  await at.goTo(page, "/find/signs/items");
  await at.answerSignItems(page);
  await at.link(page, t("answer.toPlan")).waitFor();
  yield "answer-changed";
}

async function* maternityTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/check/plan");
  await at.answerEmergencyYes(page, "pregnant-bleeding-fluid-pains");
  await at.heading(page, t("stop.emergency")).waitFor();
  yield "stop-maternity";
}

async function* bodyTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/lessons");
  await at.link(page, t("lessons.body")).click();
  await at.heading(page, t("bodyPage.headline")).waitFor();
  await page.locator("svg polyline").first().waitFor({ state: "detached" });
  yield "body";
  await at.button(page, t("bodyPage.claim.leaning")).click();
  await page.getByRole("slider", { name: t("bodyPage.reach") }).press("End");
  await page.getByText(t("bodyPage.stops.hands")).waitFor();
  await page.locator("summary").click();
  await page.locator("svg polyline").first().waitFor({ state: "detached" });
  yield "body-compared";
}

async function* learnTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/lessons");
  await at.link(page, t("lessons.learn")).click();
  await at.heading(page, t("learnPage.headline")).waitFor();
  await page.locator("summary").nth(5).click();
  yield "learn";
  await page.getByRole("link", { name: t("claim.bridge-lengthens.said") }).click();
  await at.heading(page, t("claim.bridge-lengthens.said")).waitFor();
  await page.locator("summary").click();
  yield "learn-claim";
}

/** From the data page to how the body looks: the first choices, all three made, and a stature that is none. */
async function* figureTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url, "/data");
  await at.link(page, t("data.figure")).click();
  await at.heading(page, t("figurePage.headline")).waitFor();
  await page.locator("main div > svg[viewBox]").first().waitFor();
  yield "figure";
  await at.answerTo(page, t("figurePage.build"), t("figurePage.build.broad")).check();
  await at.answerTo(page, t("figurePage.tone"), t("figurePage.tone.name", { n: 5 })).check();
  const stature = page.getByLabel(t("figurePage.stature.label"));
  await stature.fill("1.75");
  await stature.blur();
  await page.getByText(t("figurePage.stature.wrong", { least: 130, greatest: 220 })).waitFor();
  await page.locator(":root[data-tone=tone5]").waitFor({ state: "attached" });
  yield "figure-chosen";
  await stature.fill("182");
  await page.getByText(t("figurePage.saved")).waitFor();
}

export const tours: Readonly<Record<string, Tour>> = {
  plan: planTour,
  roundPlan: roundPlanTour,
  day: dayTour,
  medicine: medicineTour,
  relief: reliefTour,
  stop: stopTour,
  urgent: urgentTour,
  signs: signsTour,
  soonUsual: soonUsualTour,
  soonGentle: soonGentleTour,
  waiting: waitingTour,
  maternity: maternityTour,
  body: bodyTour,
  homeTests: homeTestTour,
  learn: learnTour,
  answer: answerTour,
  figure: figureTour,
};
