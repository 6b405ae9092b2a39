import type { Page } from "playwright-core";
import { historyTour } from "./historyTour.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

/** From the first visit to a plan. */
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
  await at.heading(page, t("signs.headline")).waitFor();
  yield "signs";
  await at.answerSigns(page);
  await at.heading(page, t("conditions.headline")).waitFor();
  await at.readToEnd(page);
  await at.answerTo(page, t("condition.hernia"), t("answer.notSure")).check();
  yield "conditions";
  await at.button(page, t("items.noToRest")).click();
  await at.answerTo(page, t("condition.hernia"), t("answer.no")).check();
  await at.button(page, t("app.goOn")).click();
  yield* mapTour(page);
  await at.answerHistory(page, at.stiffLeftHip, "front-of-hip-in-stretch");
  await at.heading(page, t("question.front-of-hip-in-stretch")).waitFor();
  await at.button(page, t("question.why")).click();
  await at.answerTo(page, t("question.front-of-hip-in-stretch"), t("answer.left")).check();
  yield "question";
  await at.answerHistory(page);
  await at.link(page, t("answer.toPlan")).waitFor();
  yield "answer";
  await page.locator("summary:visible").last().click();
  yield "answer-open";
  await at.link(page, t("answer.toPlan")).click();
  await at.link(page, t("plan.start")).waitFor();
  yield "plan";
  await page.locator("summary").first().click();
  yield "plan-open";
}

/** From the plan to all that it leads to, and to what is asked and said about a person. */
export async function* roundPlanTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await at.walkToAnswer(page);
  await at.link(page, t("answer.toPlan")).click();
  yield* fitTour(page);
  yield* aboutTour(page);
}

/** From Today over a session and a check-in to the diary and the data page. */
export async function* dayTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await at.walkToAnswer(page);
  await at.link(page, t("tab.today")).click();
  await at.link(page, t("plan.start")).waitFor();
  await at.heading(page, t("checkIn.pain")).waitFor({ state: "detached" });
  yield "today-first";
  yield* sessionTour(page);
  yield* historyTour(page);
  yield* dataTour(page);
}

async function* mapTour(page: Page): AsyncGenerator<string> {
  await at.heading(page, t("map.headline")).waitFor();
  yield "map";
  await at.spot(page, "back", "left").click();
  await at.spot(page, "groin", "left").click();
  await at.answerTo(page, t("map.feeling"), t("feeling.tingling")).check();
  await at.spot(page, "groin", "left", "tingling").click();
  await at.spot(page, "outer-thigh", "right", "tingling").click();
  yield "map-marked";
  await at.button(page, t("map.asList")).click();
  yield "map-list";
  await at.button(page, t("map.clear")).click();
  await at.answerTo(page, t("map.feeling"), t("feeling.pain")).check();
  await at.button(page, t("map.asPicture")).click();
  await at.spot(page, "back", "left").click();
  await at.spot(page, "groin", "left").click();
  await at.button(page, t("app.next")).click();
}

/** From the plan: how it fits into a day, another movement, and the massage. */
async function* fitTour(page: Page): AsyncGenerator<string> {
  await at.link(page, t("plan.fit")).click();
  await at.heading(page, t("fitPage.headline")).waitFor();
  await at.answerTo(page, t("fitPage.kneeling"), t("answer.no")).check();
  await at.answerTo(page, t("fitPage.minutes"), t("fitPage.minutes.20")).check();
  yield "plan-fit";
  await at.button(page, t("app.save")).click();
  await at.link(page, t("plan.start")).waitFor();
  yield "plan-fitted";
  await page
    .locator("main")
    .getByRole("button", { name: t("plan.swap") })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  yield "plan-swap";
  await at.button(page, t("app.close")).click();
  await at.link(page, t("movements.link")).click();
  await at.heading(page, t("movementsPage.headline")).waitFor();
  await page.locator("main li svg").first().waitFor();
  yield "movements";
  await page.getByRole("link", { name: t("movement.half-kneeling-hip-flexor-stretch.name") }).click();
  await page.getByText(t("movementPage.notLikeThis")).first().waitFor();
  await at.button(page, t("movementPage.on")).click();
  yield "movement";
  await at.button(page, t("app.back")).click();
  await at.heading(page, t("movementsPage.headline")).waitFor();
  await at.button(page, t("app.back")).click();
  await at.link(page, t("print.link")).click();
  await at.heading(page, t("print.headline")).waitFor();
  await page.locator("figure svg").first().waitFor();
  yield "plan-print";
  await at.button(page, t("app.back")).click();
  await at.link(page, t("plan.massage")).click();
  await at.heading(page, t("massage.name")).waitFor();
  yield "massage";
  await at.button(page, t("app.back")).click();
}

/** The five questions, what to read because of them, and the person's own goal. */
async function* aboutTour(page: Page): AsyncGenerator<string> {
  await at.goTo(page, "/find/outlook");
  await at.heading(page, t("outlook.headline")).waitFor();
  for (const id of ["worry-moving-harms", "mood", "sleep"] as const) {
    await at.setPain(page, id === "mood" ? 2 : 7, t(`outlook.${id}`));
  }
  yield "outlook";
  await at.button(page, t("app.save")).click();
  await at.heading(page, t("lessons.headline")).waitFor();
  yield "lessons";
  await at.link(page, t("lesson.small-steps")).first().click();
  await at.heading(page, t("lesson.small-steps")).waitFor();
  await page.locator("figure svg").nth(1).waitFor();
  yield "lesson";
  await at.button(page, t("app.back")).click();
  await at.heading(page, t("lessons.headline")).waitFor();
  await at.goTo(page, "/goal");
  await at.heading(page, t("goal.headline")).waitFor();
  await page.getByLabel(t("goal.label")).fill("Carry the shopping up the stairs");
  await at.setPain(page, 3, t("goal.able"));
  yield "goal";
  await at.button(page, t("app.save")).click();
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
  await at.button(page, t("session.more")).click();
  yield "session-more";
  await at.button(page, t("session.swap")).click();
  yield "session-swap";
  await at.button(page, t("app.close")).click();
  await page.keyboard.press("v");
  await page.getByRole("dialog", { name: t("sound.headline") }).waitFor();
  yield "session-sound";
  await at.button(page, t("app.close")).click();
  await page.keyboard.press("?");
  yield "session-keys";
  await at.button(page, t("app.close")).click();
  await at.button(page, t("session.hurts")).click();
  await at.answerTo(page, t("hurt.headline"), t("hurt.where.frontOfHip")).check();
  await at.setPain(page, 4, t("hurt.howMuch"));
  yield "session-hurts";
  await at.answerTo(page, t("hurt.headline"), t("hurt.where.tingling")).check();
  yield "session-hurts-nerve";
  await at.button(page, t("hurt.stop")).click();
  await at.afterSession(page).waitFor();
  await at.fillCheckIn(page, {
    nrs: 3,
    felt: { "pain-groin": "left" },
    effort: "right",
    note: "Easier on the stairs today",
  });
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

/** A session of someone who takes a strong medicine; then a stretch that tingles, and the session after it. */
export async function* medicineTour(page: Page, url: string): AsyncGenerator<string> {
  await at.open(page, url);
  await at.walkToAnswer(page, at.stiffLeftHip, 1985, { opioid: "yes" });
  await at.goTo(page, "/");
  await at.walkToMedicine(page);
  yield "medicine-taken";
  await at.answerMedicineTaken(page, "yes");
  await at.setPain(page, 3);
  yield "pain-masked";
  await at.goTo(page, "/");
  await at.walkToMedicine(page);
  await at.answerMedicineTaken(page, "no");
  await at.setPain(page, 3);
  await at.button(page, t("session.begin")).click();
  await at.timer(page).waitFor();
  await at.skipTo(page, "half-kneeling-hip-flexor-stretch");
  await at.button(page, t("session.hurts")).click();
  await at.fillHurt(page, "tingling", 4);
  yield "session-nerve-stretch";
  await at.button(page, t("hurt.stop")).click();
  await at.afterSession(page).waitFor();
  await at.goTo(page, "/");
  await at.walkToMedicine(page);
  await at.answerMedicineTaken(page, "no");
  await at.setPain(page, 3);
  yield "pain-tingled";
}
