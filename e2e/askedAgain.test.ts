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
});
