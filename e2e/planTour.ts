import type { Page } from "playwright-core";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

/** From the first visit over a plan, a session and a check-in to the data page. */
export async function* planTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  yield "start";
  await page.getByRole("link", { name: t("door.plan") }).click();
  await at.heading(page, t("check.headline")).waitFor();
  yield "check";
  await at.answerEmergencyNone(page);
  await page.getByLabel(t("age.label")).fill("1985");
  yield "age";
  await at.answerYear(page, 1985);
  await at.heading(page, t("conditions.headline")).waitFor();
  await at.readToEnd(page);
  await at.answerTo(page, t("condition.hernia"), t("answer.notSure")).check();
  yield "conditions";
  await at.button(page, t("items.noToRest")).click();
  await at.answerTo(page, t("condition.hernia"), t("answer.no")).check();
  await at.button(page, t("app.next")).click();
  await at.heading(page, t("question.worse-upright")).waitFor();
  await at.answerHistory(page, { "worse-upright": "yes", "eased-hips-bent": "yes" });
  await at.heading(page, t("question.front-of-hip-in-stretch")).waitFor();
  await at.button(page, t("question.why")).click();
  await at.answerTo(page, t("question.front-of-hip-in-stretch"), t("answer.left")).check();
  yield "question";
  await at.answerHistory(page, { ...at.stiffLeftHip, "worse-upright": undefined, "eased-hips-bent": undefined });
  await at.link(page, t("answer.toPlan")).waitFor();
  yield "answer";
  await page.locator("summary").last().click();
  yield "answer-open";
  await at.link(page, t("answer.toPlan")).click();
  await at.link(page, t("plan.start")).waitFor();
  yield "plan";
  await page.locator("summary").first().click();
  yield "plan-open";
  await at.link(page, t("tab.today")).click();
  await at.heading(page, t("checkIn.pain")).waitFor({ state: "detached" });
  yield "today-first";
  yield* sessionTour(page);
  yield* dataTour(page);
}

async function* sessionTour(page: Page): AsyncGenerator<string> {
  await at.link(page, t("plan.start")).click();
  await at.answerTo(page, t("safety.headline"), t("answer.no")).check();
  yield "safety-line";
  await at.button(page, t("app.next")).click();
  await at.setPain(page, 8);
  yield "pain-gentle";
  await at.setPain(page, 3);
  yield "pain";
  await at.button(page, t("session.begin")).click();
  await at.timer(page).waitFor();
  yield "session-ready";
  await at.button(page, t("session.start")).click();
  await at.button(page, t("session.skip")).click();
  await page.clock.runFor(14_000);
  yield "session-running";
  await at.button(page, t("session.hurts")).click();
  await at.answerTo(page, t("hurt.headline"), t("hurt.where.frontOfHip")).check();
  await at.setPain(page, 4, t("hurt.howMuch"));
  yield "session-hurts";
  await at.answerTo(page, t("hurt.headline"), t("hurt.where.tingling")).check();
  yield "session-hurts-nerve";
  await at.button(page, t("hurt.stop")).click();
  await at.afterSession(page).waitFor();
  await at.fillCheckIn(page, { nrs: 3, site: "frontOfHip", effort: "right", note: "Easier on the stairs today" });
  yield "check-in";
  await at.button(page, t("app.save")).click();
  await page.getByText("Easier on the stairs today").waitFor();
  yield "today";
}

async function* dataTour(page: Page): AsyncGenerator<string> {
  await at.link(page, t("tab.data")).click();
  await page.locator("[data-offline=ready]").waitFor();
  yield "data";
  await at.button(page, t("data.erase")).click();
  await page.getByRole("dialog").waitFor();
  yield "data-erase";
}
