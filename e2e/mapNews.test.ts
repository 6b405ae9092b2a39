import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

describe("a newer map in the diary", () => {
  it("is offered on Today, taken over with one tap, asked on about, and what it changed is told", async () => {
    const page = await app.visitWithPlan({ time: morning });
    await page.clock.runFor(60_000);
    await at.goTo(page, "/check-in");
    await at.fillCheckIn(page, { nrs: 4, felt: { "pain-calf": "left", "tingling-foot": "left" } });
    await at.button(page, t("app.save")).click();
    // nothing was weighed anew: the plan is the one from before
    await at.link(page, t("plan.start")).waitFor();
    await at.button(page, t("mapNews.take")).click();
    await at.answerHistory(page, { "leg-worse-than-back": "no", "cough-or-sneeze": "yes" });
    await at.link(page, t("answer.toPlan")).waitFor();
    const text = await at.shown(page);
    expect(text).toContain(t("rule.leg-pain"));
    expect(text).toContain(t("since.headline"));
    expect(text).toContain(t("since.bands", { name: t("pattern.nerve-root"), was: "doesNotFit", is: "possible" }));
    await at.goTo(page, "/");
    await at.link(page, t("plan.start")).waitFor();
    expect(await at.button(page, t("mapNews.take")).count()).toBe(0);
  });
});
