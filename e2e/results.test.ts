import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { results } from "./results.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

async function visit(result: keyof typeof results): Promise<Page> {
  const page = await app.visit({ time: morning });
  await results[result](page);
  return page;
}

async function hasNoPlan(page: Page, headline: string): Promise<void> {
  for (const address of ["/plan", "/session", "/answer"]) {
    await at.goTo(page, address);
    await at.heading(page, headline).waitFor();
    expect(await at.link(page, t("plan.start")).count()).toBe(0);
  }
}

async function openPlan(page: Page): Promise<void> {
  await at.link(page, t("answer.toPlan")).click();
  await at.link(page, t("plan.start")).waitFor();
}

describe("what each kind of result shows", () => {
  it("emergency: why, the call, the words to say, and nothing to exercise", async () => {
    const page = await visit("emergency");
    const text = await at.shown(page);
    expect(text).toContain(t("stop.emergency.do"));
    expect(text).toContain(t("emergency.saddle-bladder-bowel.because"));
    expect(text).toContain(t("stop.localNumber.emergency"));
    expect(text).toContain(t("emergency.saddle-bladder-bowel.say"));
    await hasNoPlan(page, t("stop.emergency"));
  });

  it("urgent: both signs of the pair, a doctor today, and nothing to exercise", async () => {
    const page = await visit("urgent");
    const text = await at.shown(page);
    expect(text).toContain(t("advice.doctor-today"));
    for (const id of ["cancer-history", "constant-pain"] as const) {
      expect(text).toContain(t(`sign.${id}`));
      expect(text).toContain(t(`sign.${id}.say`));
    }
    expect(text).toContain(t("stop.localNumber.urgent"));
    await hasNoPlan(page, t("stop.urgent"));
  });

  it("soon with usual: whom to ask, why, and a first plan", async () => {
    const page = await visit("soonUsual");
    const text = await at.shown(page);
    expect(text).toContain(t("level.soon"));
    expect(text).toContain(t("advice.pharmacist-soon"));
    expect(text).toContain(t("rule.medicines"));
    await openPlan(page);
    expect(await at.heading(page, t("emphasis.gentle")).count()).toBe(0);
  });

  it("soon with gentle: each advice once, its reasons under it, and a gentle plan", async () => {
    const page = await visit("soonGentle");
    const text = await at.shown(page);
    expect(text.split(t("advice.doctor-soon"))).toHaveLength(2);
    for (const rule of ["malignancy", "vertebral-fracture", "recent-birth-or-surgery"] as const) {
      expect(text).toContain(t(`rule.${rule}`));
    }
    await openPlan(page);
    await at.heading(page, t("emphasis.gentle")).waitFor();
  });

  it("soon with gentle ends once someone has looked, at once and with nothing asked again", async () => {
    const page = await visit("soonGentle");
    await at.link(page, t("soon.seen")).click();
    expect(await at.shown(page)).toContain(t("seen.leadSoon"));
    await at.fillSeen(page, { on: "2026-11-01", exercise: "yes" });
    await at.button(page, t("app.save")).click();
    await at.link(page, t("answer.toPlan")).waitFor();
    expect(await at.shown(page)).not.toContain(t("level.soon"));
    await openPlan(page);
    // the operation still shapes the plan, but no week is counted
    expect(await at.shown(page)).not.toContain(t("plan.gentleUntil", { day: "|" }).split("|")[0]);
  });

  it("a doubt that exercise waits for: what it is, whom to ask, and both ways on", async () => {
    const page = await visit("waiting");
    const text = await at.shown(page);
    for (const key of ["wait.why", "sign.small-fall", "advice.doctor-soon", "rule.vertebral-fracture"] as const) {
      expect(text).toContain(t(key));
    }
    await at.goTo(page, "/plan");
    await at.link(page, t("soon.seen")).waitFor();
    await at.goTo(page, "/");
    await at.heading(page, t("wait.headline")).waitFor();
    expect(await at.link(page, t("plan.start")).count()).toBe(0);
    await at.link(page, t("wait.see")).click();
    await at.link(page, t("soon.seen")).waitFor();
    // what exercise waits for names it, and so does what to do next
    const ways = page.getByRole("link", { name: t("sign.small-fall") });
    expect(await ways.count()).toBe(2);
    await ways.first().click();
    await at.answerSignItems(page);
    await at.link(page, t("answer.toPlan")).waitFor();
    expect(await at.shown(page)).toContain(t("since.changed"));
    await openPlan(page);
  });

  it("none: the answer and a plan, with no word of care in a hurry", async () => {
    const page = await visit("none");
    const text = await at.shown(page);
    expect(text).not.toContain(t("level.soon"));
    expect(text).not.toContain(t("soon.seen"));
    await openPlan(page);
  });
});
