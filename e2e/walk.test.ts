import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning, newPage } from "./browser.ts";
import { bringBack, eventsOf, ofType, saveCopy } from "./files.ts";
import { inBrowser } from "./inBrowser.ts";
import { listen, originsOf } from "./overhear.ts";
import { startServer } from "./server.ts";
import { playToEnd } from "./session.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const note = "Easier on the stairs today";
const app = inBrowser();

/** Names a lesson that was not opened on this device; it comes after the page, and no copy brings it along. */
const isLessonLine = (line: string) => line.startsWith(t("lessonLine", { title: "" }));

/** What a person reads on the three main pages, without blank lines. */
async function mainPages(page: Page): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const path of ["/answer", "/plan", "/"]) {
    await at.goTo(page, path);
    await page.locator(`nav a[href="#${path}"][aria-current=page]`).waitFor();
    const lines = (await at.shown(page)).split("\n").filter((line) => line.trim() !== "" && !isLessonLine(line));
    texts.push(lines.join("\n"));
  }
  return texts;
}

async function checkIn(page: Page, text: string): Promise<void> {
  await at.link(page, t("tab.today")).click();
  await at.link(page, t("today.checkIn")).click();
  await at.fillCheckIn(page, { nrs: 2, note: text });
  await at.button(page, t("app.save")).click();
  // The note stands in its own field too: only Today says that it is stored.
  await at.link(page, t("tab.today")).waitFor();
  await page.getByText(text).waitFor();
}

describe("the whole walk", () => {
  it("leads from the first visit to a stored check-in, survives a reload and moves to another browser", async () => {
    const page = await newPage(app.browser());
    const heard = await listen(page);
    await page.clock.install({ time: new Date(morning) });
    await at.open(page, app.server().url);
    await at.walkToAnswer(page);
    expect(await at.shown(page)).toContain(t("band.possible"));
    await at.link(page, t("answer.toPlan")).click();
    await at.link(page, t("plan.start")).waitFor();
    const moves = await page.locator("main li h2").allInnerTexts();
    expect(moves.length).toBeGreaterThanOrEqual(3);
    expect(moves.at(-1)).toBe(t("plan.walk"));
    expect(await at.shown(page)).toContain(t("plan.first", { sessions: 1 }));

    await at.walkToPlayer(page);
    const seen = await playToEnd(page);
    for (const move of moves.slice(0, -1)) expect(seen).toContain(move);
    expect(seen).toContain(t("session.sideBadge", { side: "left" }));

    await at.fillCheckIn(page, { nrs: 3, felt: { "pain-groin": "left" }, effort: "right", note });
    await at.button(page, t("app.save")).click();
    // the note stands in its field too, until Today is there
    await at.link(page, t("today.checkIn")).waitFor();
    await page.getByText(note).waitFor();
    const today = await at.shown(page);
    expect(today).toContain(t("today.nrsOnly", { nrs: 3 }));
    expect(today).toContain(t("map.place", { area: t("body.groin"), side: "left" }));

    const before = await mainPages(page);
    await page.reload();
    await page.getByText(note).waitFor();
    expect(await mainPages(page)).toEqual(before);

    const copy = await saveCopy(page);
    const [session] = ofType(copy, "session/2");
    expect(session?.payload).toMatchObject({ session: "first", finished: true });
    const elsewhere = await app.visit({ time: morning });
    const count = eventsOf(copy).length;
    expect(await bringBack(elsewhere, copy)).toBe(t("data.brought", { added: count, alreadyThere: 0 }));
    expect(await mainPages(elsewhere)).toEqual(before);
    expect(await bringBack(elsewhere, copy)).toBe(t("data.brought", { added: 0, alreadyThere: count }));
    expect(JSON.parse(await saveCopy(elsewhere)).events).toEqual(JSON.parse(copy).events);

    expect(heard.requests.length).toBeGreaterThan(3);
    expect(originsOf(heard)).toEqual([new URL(app.server().url).origin]);
    expect(heard.problems).toEqual([]);
  });

  it("takes no answer for none of these before the whole list was on screen", async () => {
    const page = await app.visit({ path: "/check/plan", viewport: { width: 390, height: 500 } });
    await at.button(page, t("check.none")).click();
    await page.getByText(t("check.readFirst")).waitFor();
    expect(await at.heading(page, t("check.headline")).isVisible()).toBe(true);
    for (const box of await page.getByRole("checkbox").all()) expect(await box.isChecked()).toBe(false);
    await at.answerEmergencyNone(page);
    expect(await at.heading(page, t("age.headline")).isVisible()).toBe(true);
  });

  it("goes on without the server once it said that it is ready offline", async () => {
    const server = await startServer();
    const page = await app.visit({ serviceWorkers: "allow" });
    await at.open(page, server.url);
    await at.walkToAnswer(page);
    await at.link(page, t("tab.data")).click();
    await page.locator("[data-offline=ready]").waitFor();
    await server.stop();

    await page.reload();
    await at.heading(page, t("data.headline")).waitFor();
    await checkIn(page, "Said without a network");
    await page.reload();
    await page.getByText("Said without a network").waitFor();
    await at.walkToPlayer(page);
    expect(ofType(await saveCopy(page), "check-in/2").map(({ payload }) => payload.note)).toEqual([
      "Said without a network",
    ]);
  });
});
