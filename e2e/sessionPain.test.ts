import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { ofType, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import { moveNow, playToEnd } from "./session.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

async function atPlayer(): Promise<Page> {
  const page = await app.visitWithPlan({ time: morning });
  await at.walkToPlayer(page);
  return page;
}

const lastSession = async (page: Page) => ofType(await saveCopy(page), "session/2").at(-1)?.payload;

describe("a session when it hurts", () => {
  it("stops where it hurts, offers something easier and writes down both", async () => {
    const page = await atPlayer();
    await at.button(page, t("session.start")).click();
    await page.clock.runFor(8000);
    const hurt = await moveNow(page);
    await at.button(page, t("session.hurts")).click();
    const sheet = page.getByRole("dialog", { name: t("hurt.headline") });
    await at.answerTo(page, t("hurt.headline"), t("hurt.where.frontOfHip")).check();
    await at.setPain(page, 6, t("hurt.howMuch"));
    await sheet.getByRole("button", { name: t("hurt.easier", { name: "" }).trim() }).click();
    await sheet.waitFor({ state: "detached" });
    expect(await moveNow(page)).not.toBe(hurt);
    await at.button(page, t("session.close")).click();
    await at.afterSession(page).waitFor();
    const copy = await saveCopy(page);
    expect(ofType(copy, "hurt/1").map(({ payload }) => payload)).toMatchObject([
      { where: "frontOfHip", nrs: 6, next: "easier" },
    ]);
    expect(JSON.stringify(ofType(copy, "session/2")[0]?.payload)).toContain('"outcome":"hurt"');
  });

  it("ends for today when it tingles, and offers nothing easier then", async () => {
    const page = await atPlayer();
    await at.button(page, t("session.hurts")).click();
    const sheet = page.getByRole("dialog", { name: t("hurt.headline") });
    const easier = sheet.getByRole("button", { name: t("hurt.easier", { name: "" }).trim() });
    expect(await easier.count()).toBe(1);
    await at.fillHurt(page, "tingling", 5);
    expect(await easier.count()).toBe(0);
    expect(await sheet.getByRole("button", { name: t("hurt.skip") }).count()).toBe(0);
    await at.button(page, t("hurt.stop")).click();
    await at.afterSession(page).waitFor();
    expect(await lastSession(page)).toMatchObject({ session: "first", finished: false });
  });

  it("leads to the emergency rows when something is new", async () => {
    const page = await atPlayer();
    await at.button(page, t("session.hurts")).click();
    await at.answerTo(page, t("hurt.headline"), t("hurt.where.leg")).check();
    await at.setPain(page, 5, t("hurt.howMuch"));
    await at.button(page, t("hurt.emergency")).click();
    await at.heading(page, t("items.headline")).waitFor();
    await at.goTo(page, "/session");
    await at.heading(page, t("check.headline")).waitFor();
    expect(await at.timer(page).count()).toBe(0);
  });

  it("is the gentle one at pain 7 and more, says why, and can be played to its end", async () => {
    const page = await app.visitWithPlan({ time: morning });
    await at.walkToPain(page);
    await at.setPain(page, 6);
    expect(await at.shown(page)).not.toContain(t("session.gentle.highPain"));
    await at.setPain(page, 7);
    expect(await at.shown(page)).toContain(t("session.gentle.highPain"));
    await at.button(page, t("session.begin")).click();
    await at.timer(page).waitFor();
    await playToEnd(page);
    const session = await lastSession(page);
    expect(session).toMatchObject({ session: "gentle", finished: true });
    expect(JSON.stringify(session)).not.toContain("stretch");
  });

  it("is the gentle one when pain is two above the last check-in", async () => {
    const page = await app.visitWithPlan({ time: morning });
    await at.link(page, t("today.checkIn")).click();
    await at.fillCheckIn(page, { nrs: 2 });
    await at.button(page, t("app.save")).click();
    await at.walkToPain(page);
    await at.setPain(page, 3);
    expect(await at.shown(page)).not.toContain(t("session.gentle.morePain"));
    await at.setPain(page, 4);
    expect(await at.shown(page)).toContain(t("session.gentle.morePain"));
  });
});
