import { emergencyIds } from "@ilio/care";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { ofType, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

const app = inBrowser();
const row = "saddle-bladder-bowel";

const stopped = (page: Page) => at.heading(page, t("stop.emergency")).waitFor();

async function visitStopped(options: Parameters<typeof app.visit>[0] = {}): Promise<Page> {
  const page = await app.visit({ path: "/check/plan", ...options });
  await at.answerEmergencyYes(page, row);
  await stopped(page);
  return page;
}

/** From a fresh start over emergency rows and age to the second screen of signs. */
async function visitSigns(year = 1985): Promise<Page> {
  const page = await app.visit({ path: "/check/plan", time: morning });
  await at.answerEmergencyNone(page);
  await at.answerYear(page, year);
  return page;
}

async function saySeen(page: Page, exercise: "yes" | "no" | "notSure"): Promise<void> {
  await at.link(page, t("stop.seen")).click();
  await at.fillSeen(page, { exercise });
  await at.button(page, t("app.save")).click();
  await at.heading(page, t("check.headline")).waitFor();
}

describe("a stop", () => {
  it("follows from each row of the emergency screen alone, and a mistake takes it back", async () => {
    const page = await app.visit({ path: "/check/plan" });
    for (const id of emergencyIds) {
      await at.goTo(page, "/check/plan");
      await at.answerEmergencyYes(page, id);
      await stopped(page);
      const text = await at.shown(page);
      expect(text).toContain(word(`emergency.${id}.because`));
      expect(text).toContain(word(`emergency.${id}.say`));
      await page.getByRole("link", { name: word(`emergency.${id}`) }).click();
      await at.heading(page, word(`emergency.${id}.ask`)).waitFor();
      expect(await page.getByRole("radio").count()).toBe(3);
      expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
      expect(await at.shown(page)).toContain(word(`emergency.${id}.check`));
      await page.getByRole("radio", { name: t("answer.no"), exact: true }).check();
      await at.button(page, t("app.save")).click();
      await at.heading(page, word(`emergency.${id}.ask`)).waitFor({ state: "detached" });
    }
    await at.heading(page, t("start.headline")).waitFor();
    const answers = ofType(await saveCopy(page), "answers/2").map(({ payload }) => payload);
    expect(answers).toEqual(
      emergencyIds.flatMap((id) => [
        { part: "emergency", answers: { [id]: "yes" } },
        { part: "mistake", answers: { [id]: "no" } },
      ]),
    );
  });

  it("lets no address lead to an exercise, before and after a reload", async () => {
    const page = await visitStopped();
    const addresses = [
      "/",
      "/session",
      "/plan",
      "/answer",
      "/now/who",
      "/now/position/none",
      "/check-in",
      "/check/plan",
    ];
    for (const address of [
      ...addresses,
      "/check/now/items",
      "/find/age",
      "/find/question/long-sitting",
      "/data",
      "/x",
    ]) {
      await at.goTo(page, address);
      await stopped(page);
      expect(await at.link(page, t("plan.start")).count()).toBe(0);
      expect(await at.button(page, t("check.none")).count()).toBe(0);
    }
    await at.goTo(page, "/session");
    await page.reload();
    await stopped(page);
    expect(await page.getByRole("timer").count()).toBe(0);
  });

  it("shows a number only for a country that the person chose, and a card to hold up", async () => {
    const page = await visitStopped({ locale: "en-US" });
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
    expect(await at.shown(page, "body")).not.toMatch(/\b(112|911|999|000)\b/);
    await page.getByLabel(t("stop.chooseCountry")).selectOption("AT");
    const call = at.link(page, t("stop.call.emergency", { number: "112" }));
    await call.waitFor();
    expect(await call.getAttribute("href")).toBe("tel:112");
    await page.reload();
    await call.waitFor();

    await at.button(page, t("stop.card")).click();
    const card = page.getByRole("dialog", { name: t("stop.card.title") });
    expect(await at.shown(page, "dialog")).toContain(word(`emergency.${row}.say`));
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  it("ends when the person was seen and told yes: the whole check again, then a gentle plan", async () => {
    const page = await visitStopped({ time: morning });
    await saySeen(page, "yes");
    for (const box of await page.getByRole("checkbox").all()) expect(await box.isChecked()).toBe(false);
    await at.answerEmergencyNone(page);
    await at.answerYear(page, 1985);
    await at.answerSigns(page);
    await at.answerConditions(page);
    await at.answerMap(page);
    await at.answerHistory(page);
    await at.link(page, t("answer.toPlan")).click();
    await at.heading(page, t("emphasis.gentle")).waitFor();
    expect(await at.shown(page)).toContain(t("plan.gentleUntil", { day: "|" }).split("|")[0]);
    const [seen] = ofType(await saveCopy(page), "seen/2");
    expect(seen?.payload).toEqual({ seenOn: "2026-11-22", by: "doctor", exercise: "yes", after: "stop" });
  });

  it.each(["no", "notSure"] as const)("gives no plan when the person was told %s about exercise", async (exercise) => {
    const page = await visitStopped({ time: morning });
    await saySeen(page, exercise);
    await at.answerEmergencyNone(page);
    await at.answerYear(page, 1985);
    await at.heading(page, t("notYet.headline")).waitFor();
    for (const address of ["/plan", "/session", "/answer"]) {
      await at.goTo(page, address);
      await at.heading(page, t("notYet.headline")).waitFor();
      expect(await at.link(page, t("plan.start")).count()).toBe(0);
    }
  });

  it("says see a doctor today after two times not sure", async () => {
    const page = await app.visit({ path: "/check/plan" });
    await at.link(page, t("check.notSureOne")).click();
    await at.answerEmergencyItems(page, { "fever-and-ill": "notSure" });
    await at.heading(page, t("stop.urgent")).waitFor();
    expect(await at.shown(page)).toContain(t("emergency.fever-and-ill.sayUnsure"));
    await at.goTo(page, "/session");
    await page.reload();
    await at.heading(page, t("stop.urgent")).waitFor();
  });

  it("does not follow when a second look says no", async () => {
    const page = await app.visit({ path: "/check/plan/items" });
    await at.answerTo(page, t("emergency.leg-cold-white.ask"), t("answer.notSure")).check();
    await at.answerTo(page, t("items.again"), t("answer.no")).check();
    for (const id of emergencyIds) {
      if (id === "leg-cold-white") continue;
      await at.answerTo(page, word(`emergency.${id}.ask`), t("answer.no")).check();
    }
    await at.button(page, t("app.goOn")).click();
    await at.heading(page, t("age.headline")).waitFor();
    const [said] = ofType(await saveCopy(page), "answers/2");
    expect(said?.payload).toMatchObject({ answers: { "leg-cold-white": "no" } });
  });
});

describe("a stop from a later screen", () => {
  it("follows from a sign, holds at every address, and ends when the sign was a mistake", async () => {
    const page = await visitSigns();
    await at.answerSigns(page, ["foot-drags"]);
    await at.heading(page, t("stop.urgent")).waitFor();
    const text = await at.shown(page);
    expect(text).toContain(t("advice.doctor-today"));
    expect(text).toContain(t("sign.foot-drags.because"));
    expect(text).toContain(t("sign.foot-drags.say"));
    for (const address of ["/session", "/now/position/none", "/find/conditions", "/find/signs", "/mistake/hernia"]) {
      await at.goTo(page, address);
      await at.heading(page, t("stop.urgent")).waitFor();
    }
    await page.getByRole("link", { name: t("sign.foot-drags") }).click();
    await page.getByRole("radio", { name: t("answer.no"), exact: true }).check();
    await at.button(page, t("app.save")).click();
    await page.getByRole("link", { name: t("door.plan") }).click();
    await at.heading(page, t("conditions.headline")).waitFor();
  });

  it("is an emergency at once where a sign is one, before the rest is read", async () => {
    const page = await visitSigns();
    await page.getByRole("checkbox", { name: t("sign.bad-belly-pain"), exact: true }).check();
    await at.button(page, t("signs.onlyTicked", { count: 1 })).click();
    await stopped(page);
    expect(await at.shown(page)).toContain(t("sign.bad-belly-pain.because"));
  });

  it("follows from what a condition opens, and the condition can be the mistake", async () => {
    const page = await visitSigns();
    await at.answerSigns(page);
    await at.answerConditions(page, { "blood-thinner": "yes", "bleeding-signs": "yes" });
    await stopped(page);
    expect(await at.shown(page)).toContain(t("sign.bleeding-signs.because"));
    await page.getByRole("link", { name: t("condition.blood-thinner") }).click();
    await at.heading(page, t("condition.blood-thinner")).waitFor();
    await page.getByRole("radio", { name: t("answer.no"), exact: true }).check();
    await at.button(page, t("app.save")).click();
    await at.heading(page, t("start.headline")).waitFor();
  });

  it("follows from a medicine that may be too strong", async () => {
    const page = await visitSigns();
    await at.answerSigns(page);
    await at.answerConditions(page, { "takes-medicine": "yes" });
    await at.answerMedicines(page, { opioid: "yes", "medicine-danger": "notSure" });
    await at.heading(page, t("stop.urgent")).waitFor();
    expect(await at.shown(page)).toContain(t("sign.medicine-danger.sayUnsure"));
  });

  it("sends someone with a warning sign in pregnancy to the maternity unit first", async () => {
    const page = await app.visit({ path: "/check/now" });
    await at.answerEmergencyYes(page, "pregnant-bleeding-fluid-pains");
    await stopped(page);
    const text = await at.shown(page);
    expect(text).toContain(t("advice.maternity-now"));
    expect(text).not.toContain(t("stop.localNumber.emergency"));
  });

  it("does not take a visit before the signs were answered for one after it", async () => {
    const page = await visitSigns();
    await at.answerSigns(page, ["foot-drags"]);
    await at.link(page, t("stop.seen")).click();
    await at.fillSeen(page, { on: "2026-11-21", exercise: "yes" });
    await at.button(page, t("app.save")).click();
    await page.getByRole("alert").waitFor();
    expect(await at.shown(page)).toContain(t("seen.tooEarly"));
  });
});
