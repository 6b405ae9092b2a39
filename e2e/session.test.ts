import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { desk, morning, phone } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { lookAt, moveNow, secondsLeft, stored } from "./session.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

/** A player that waits for its start, with a clock that only the test moves. */
async function atPlayer(): Promise<Page> {
  const page = await app.visitWithPlan({ time: morning });
  await at.walkToPlayer(page);
  await page.clock.pauseAt(new Date("2026-11-22T10:00:00+01:00"));
  return page;
}

describe("a session", () => {
  it("counts by the clock, pauses, goes on, skips and goes back", async () => {
    const page = await atPlayer();
    const first = await lookAt(page);
    await page.clock.runFor(5000);
    expect(await lookAt(page)).toEqual(first);

    await at.button(page, t("session.start")).click();
    await page.clock.runFor(3100);
    await expect.poll(() => secondsLeft(page)).toBe(first.seconds - 3);
    await at.button(page, t("session.pause")).click();
    await page.clock.runFor(60_000);
    expect(await secondsLeft(page)).toBe(first.seconds - 3);
    await at.button(page, t("session.goOn")).click();
    await page.clock.runFor(1000);
    // it went back to its start: five seconds, and no further than this step
    await expect.poll(() => secondsLeft(page)).toBe(first.seconds - 1);

    await at.button(page, t("session.skip")).click();
    await expect.poll(() => moveNow(page)).not.toBe(first.move);
    await at.button(page, t("session.back")).click();
    await expect.poll(() => lookAt(page)).toEqual(first);
  });

  it("shows where to say that it hurts without a scroll, on a phone, on its side and on a desk, before and in a movement", async () => {
    const page = await atPlayer();
    const inView = async (): Promise<boolean> => {
      const box = await at.button(page, t("session.hurts")).boundingBox();
      const { width, height } = page.viewportSize()!;
      return box !== null && box.y >= 0 && box.y + box.height <= height && box.x >= 0 && box.x + box.width <= width;
    };
    for (const start of [false, true]) {
      if (start) await at.button(page, t("session.start")).click();
      for (const size of [phone, { width: 844, height: 390 }, desk]) {
        await page.setViewportSize(size);
        expect(await inView()).toBe(true);
      }
    }
  });

  it("obeys the keyboard: space pauses and goes on, the arrows skip and go back", async () => {
    const page = await atPlayer();
    const first = await lookAt(page);
    await page.keyboard.press("Space");
    await at.button(page, t("session.pause")).waitFor();
    await page.clock.runFor(2000);
    await page.keyboard.press("Space");
    await at.button(page, t("session.goOn")).waitFor();
    expect(await secondsLeft(page)).toBe(first.seconds - 2);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => moveNow(page)).not.toBe(first.move);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => lookAt(page)).toEqual(first);
    for (const [key, title] of [
      ["s", t("session.swap.title")],
      ["v", t("sound.headline")],
      ["?", t("session.keys")],
    ] as const) {
      await page.keyboard.press(key);
      const sheet = page.getByRole("dialog", { name: title });
      await sheet.waitFor();
      await page.keyboard.press("Escape");
      await sheet.waitFor({ state: "detached" });
    }
  });

  it("goes on at the same place, paused, after a reload in the middle", async () => {
    const page = await atPlayer();
    await at.button(page, t("session.start")).click();
    await at.button(page, t("session.skip")).click();
    await page.clock.runFor(7000);
    await at.button(page, t("session.pause")).click();
    await stored(page);
    const before = await lookAt(page);
    await page.reload();
    await page.clock.resume();
    await at.timer(page).waitFor();
    expect(await lookAt(page)).toEqual(before);
    await page.clock.runFor(10_000);
    expect(await lookAt(page)).toEqual(before);
    await at.button(page, t("session.goOn")).click();
    await page.clock.runFor(1000);
    await expect.poll(() => lookAt(page)).not.toEqual(before);
  });

  it("loses at most a second when the page dies while it runs", async () => {
    const page = await atPlayer();
    await at.button(page, t("session.start")).click();
    await at.button(page, t("session.skip")).click();
    await page.clock.runFor(4000);
    await stored(page);
    const before = await lookAt(page);
    await page.reload();
    await page.clock.resume();
    await at.button(page, t("session.goOn")).waitFor();
    const after = await lookAt(page);
    expect(after.move).toBe(before.move);
    expect(after.seconds - before.seconds).toBeGreaterThanOrEqual(0);
    expect(after.seconds - before.seconds).toBeLessThanOrEqual(1);
  });

  it("waits while the page is hidden when nothing is heard, and says so", async () => {
    const page = await atPlayer();
    await at.button(page, t("sound.headline")).click();
    await at.answerTo(page, t("sound.level"), t("sound.level.silent")).check();
    await at.button(page, t("app.close")).click();
    await at.button(page, t("session.start")).click();
    await page.clock.runFor(2000);
    await hide(page);
    await at.button(page, t("session.goOn")).waitFor();
    await page
      .getByRole("paragraph")
      .filter({ hasText: t("session.waits.hidden") })
      .waitFor();
    const before = await lookAt(page);
    await page.clock.runFor(30_000);
    expect(await lookAt(page)).toEqual(before);
  });

  it("goes on while the page is hidden when it is heard, unless the person wants it to wait", async () => {
    const page = await atPlayer();
    await at.button(page, t("session.start")).click();
    await page.clock.runFor(2000);
    await hide(page);
    const before = await lookAt(page);
    await page.clock.runFor(3000);
    await expect.poll(() => secondsLeft(page)).toBe(before.seconds - 3);
    await at.button(page, t("sound.headline")).click();
    await at.answerTo(page, t("sound.hidden"), t("sound.hidden.wait")).check();
    await at.button(page, t("app.close")).click();
    await at.button(page, t("session.goOn")).click();
    await hide(page);
    await at.button(page, t("session.goOn")).waitFor();
  });
});

const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
