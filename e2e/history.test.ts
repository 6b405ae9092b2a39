import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { ofType, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();

const checkIn = (nrs: number): string => t("history.checkIn", { nrs });
const titles = (page: Page): Promise<readonly string[]> => page.locator("[data-entry] h3").allTextContents();
const row = (page: Page, title: string) =>
  page.locator("[data-entry]", { has: page.getByText(title, { exact: true }) });
const open = (page: Page, title: string) => row(page, title).getByRole("button").click();
const undoOf = (page: Page, title: string) =>
  page.getByRole("button", { name: t("history.undo") }).filter({ hasText: title });
const notice = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor();

async function add(page: Page, day: string, time: string, { nrs, note }: at.CheckIn): Promise<void> {
  await at.button(page, t("history.addPast")).click();
  await page.getByLabel(t("history.day"), { exact: true }).fill(day);
  await page.getByLabel(t("history.time"), { exact: true }).fill(time);
  await at.fillCheckIn(page, { nrs, ...(note === undefined ? {} : { note }) }, t("history.pain"));
  await at.button(page, t("app.save")).click();
  await row(page, checkIn(nrs)).waitFor();
}

describe("the history", () => {
  it("takes a forgotten day, changes it, deletes it and brings it back, and other tabs see it", async () => {
    const page = await app.visit({ time: morning, path: "/history" });
    await at.heading(page, t("history.headline")).waitFor();
    await add(page, "2026-03-29", "02:30", { nrs: 6, note: "Long drive" });
    await add(page, "2026-11-20", "21:15", { nrs: 4 });
    expect(await titles(page)).toEqual([checkIn(4), checkIn(6)]);
    expect(await at.shown(page)).toContain(t("history.later"));
    // on that night the clock went from 02:00 to 03:00
    expect(await row(page, checkIn(6)).locator("time").getAttribute("datetime")).toBe("2026-03-29T03:30+02:00");

    const other = await page.context().newPage();
    await other.clock.install({ time: new Date(morning) });
    await at.open(other, app.server().url, "/history");
    await row(other, checkIn(4)).waitFor();

    await open(page, checkIn(4));
    await at.setPain(page, 2, t("history.pain"));
    await page.getByLabel(t("history.day"), { exact: true }).fill("2026-11-23");
    await at.button(page, t("app.save")).click();
    await notice(page, t("history.when.ahead"));
    await page.getByLabel(t("history.day"), { exact: true }).fill("2026-11-18");
    await at.button(page, t("app.save")).click();
    await row(page, checkIn(2)).waitFor();
    expect(await at.shown(page)).toContain(t("history.changed"));
    await row(other, checkIn(2)).waitFor();
    expect(await titles(other)).toEqual([checkIn(2), checkIn(6)]);

    await open(page, checkIn(2));
    await at.button(page, t("history.delete")).click();
    const undo = undoOf(page, checkIn(2));
    await undo.waitFor();
    await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await row(other, checkIn(2)).waitFor({ state: "detached" });
    await undo.click();
    await row(page, checkIn(2)).waitFor();

    await open(page, checkIn(6));
    await at.button(page, t("history.delete")).click();
    await undoOf(page, checkIn(6)).waitFor();
    // on another visit nothing can be undone, but what was deleted can be brought back
    await page.reload();
    await page.getByText(t("history.gone", { count: 1 })).click();
    await notice(page, t("history.left", { days: 30 }));
    await page.getByRole("button", { name: t("history.bringBack") }).click();
    await page.getByText(t("history.gone", { count: 0 })).waitFor();
    expect(await titles(page)).toEqual([checkIn(2), checkIn(6)]);

    const copy = await saveCopy(page);
    expect(ofType(copy, "check-in/2")).toHaveLength(3);
    expect(ofType(copy, "tombstone/1").map(({ payload }) => payload.state)).toEqual([
      "deleted",
      "restored",
      "deleted",
      "restored",
    ]);
  });

  it("is read, found in and changed with the keyboard alone", async () => {
    const page = await app.visit({ time: morning, path: "/check-in" });
    await at.fillCheckIn(page, { nrs: 3, note: "Café in the sun" });
    await at.button(page, t("app.save")).click();
    await page.getByRole("link", { name: t("door.plan") }).waitFor();
    await at.goTo(page, "/data");
    await at.answerTo(page, t("data.look"), t("data.look.dark")).click();
    await page.locator("html[data-theme=dark]").waitFor();
    const way = at.link(page, t("history.link"));
    await way.focus();
    await page.keyboard.press("Enter");
    const headline = at.heading(page, t("history.headline"));
    await headline.waitFor();
    await expect.poll(() => headline.evaluate((element) => element === document.activeElement)).toBe(true);

    const find = page.getByText(t("history.find"));
    await find.waitFor();
    await tabTo(page, "summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "input[type=radio]");
    const all = (await titles(page)).length;
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => titles(page)).not.toContain(checkIn(3));
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await titles(page)).length).toBe(all);
    await tabTo(page, "input[type=search]");
    await page.keyboard.type("cafe sun");
    await expect.poll(() => titles(page)).toEqual([checkIn(3)]);

    await tabTo(page, "[data-entry] button");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: t("history.edit.checkIn") }).waitFor();
    await tabTo(page, "dialog input[type=range]");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, "dialog .btn-main");
    await page.keyboard.press("Enter");
    await row(page, checkIn(4)).waitFor();
    await expect.poll(() => focused(page, "[data-entry] button")).toBe(true);

    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await tabTo(page, "dialog .btn-main");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await undoOf(page, checkIn(4)).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(t("history.undo"));
    await page.keyboard.press("Enter");
    await row(page, checkIn(4)).waitFor();

    // what has a screen of its own stays, and the sheet says why and leads there
    await page.locator("input[type=search]").fill("");
    await open(page, t("history.setting", { key: "theme" }));
    await notice(page, t("history.hold.kept"));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await open(page, t("history.setting", { key: "theme" }));
    await at.link(page, t("history.changeThere")).click();
    await at.heading(page, t("data.headline")).waitFor();
  });
});

const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await focused(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`tabTo: expected to arrive at ${selector} within 60 presses of Tab, got none.`);
}
