import { conditionIds } from "@ilio/care";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

const app = inBrowser();

describe("the emergency rows come again", () => {
  it("after 14 days, before a plan or a session", async () => {
    const page = await app.visit({ time: morning });
    await at.walkToAnswer(page);
    await page.clock.setSystemTime("2026-12-05T09:40:00+01:00");
    await page.reload();
    await at.link(page, t("answer.toPlan")).waitFor();
    await page.clock.setSystemTime("2026-12-06T09:40:00+01:00");
    for (const address of ["/session", "/plan", "/answer"]) {
      await at.goTo(page, address);
      await at.heading(page, t("check.headline")).waitFor();
    }
    await at.goTo(page, "/");
    await at.heading(page, t("today.checkFirst")).waitFor();
    expect(await at.link(page, t("plan.start")).count()).toBe(0);
    await at.goTo(page, "/check/plan");
    await at.answerEmergencyNone(page);
    for (const box of await page.getByRole("checkbox").all()) expect(await box.isChecked()).toBe(false);
    await at.answerSigns(page);
    await at.link(page, t("answer.toPlan")).waitFor();
  });

  it("and after 28 days the conditions too, as they were said, and the medicines", async () => {
    const page = await app.visit({ time: morning });
    await at.walkToAnswer(page);
    await page.clock.setSystemTime("2026-12-20T09:40:00+01:00");
    await page.reload();
    await at.answerEmergencyNone(page);
    await at.answerSigns(page);
    await at.heading(page, t("conditions.headline")).waitFor();
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(conditionIds.length + 1);
    await at.answerTo(page, t("question.takes-medicine"), t("answer.yes")).check();
    await at.button(page, t("app.goOn")).click();
    await at.answerMedicines(page, { "other-painkiller": "yes" });
    await at.link(page, t("answer.toPlan")).waitFor();
  });

  it.each(["yes", "notSure"] as const)("when the safety line is answered %s", async (answer) => {
    const page = await app.visitWithPlan();
    await at.link(page, t("plan.start")).click();
    await at.answerTo(page, t("safety.headline"), word(`answer.${answer}`)).check();
    await at.button(page, t("app.next")).click();
    await at.heading(page, t("items.headline")).waitFor();
    await at.goTo(page, "/session");
    await page.reload();
    await at.heading(page, t("check.headline")).waitFor();
    await at.goTo(page, "/check/plan/items");
    await at.answerEmergencyItems(page, { "hard-fall-or-cannot-stand": "yes" });
    await at.heading(page, t("stop.emergency")).waitFor();
    expect(await at.shown(page)).toContain(t("emergency.hard-fall-or-cannot-stand.because"));
  });

  it("when the person says on Today that something is new, and then the signs, with none ticked", async () => {
    const page = await app.visitWithPlan();
    await at.button(page, t("today.new")).click();
    await at.answerEmergencyItems(page);
    await at.heading(page, t("signs.headline")).waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await at.goTo(page, "/session");
    expect(await page.getByRole("timer").count()).toBe(0);
    await at.heading(page, t("signs.headline")).waitFor();
  });
});
