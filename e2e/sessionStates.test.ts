import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addAxe, violations } from "./axe.ts";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { choose, hasFocus, press, slideTo, tabTo } from "./keyboard.ts";
import { stored } from "./session.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

const app = inBrowser();

/** Someone with a plan on the first page, with axe in it. */
async function visitWithAxe(): Promise<Page> {
  const page = await app.visitWithPlan({ time: morning, bypassCSP: true });
  await addAxe(page);
  await page.reload();
  await at.link(page, t("plan.start")).waitFor();
  return page;
}

/** Collects what axe finds in each state, by its name; every state is looked at once. */
function looker(page: Page) {
  const found: string[] = [];
  const seen = new Set<string>();
  const look = async (state: string): Promise<void> => {
    if (seen.has(state)) return;
    seen.add(state);
    found.push(...(await violations(page)).map((problem) => `${state}: ${problem}`));
  };
  return { look, found, seen };
}

/** Into a session by keys alone. */
async function begin(page: Page, path: string): Promise<void> {
  await at.goTo(page, path);
  await choose(page, t("safety.headline"), t("answer.no"));
  await press(page, at.button(page, t("app.next")));
  await slideTo(page, t("checkIn.pain"), 3);
  await press(page, at.button(page, t("session.begin")));
  await at.timer(page).waitFor();
}

const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** The words of a way, a rest and so on, by what they are; a phase is told by its own word. */
const moments = {
  "get ready": t("session.getReady"),
  rest: t("session.restNow"),
  "switch side": t("session.switchSide"),
} as const;

/** What kind of moment a player shows, by its words. */
async function momentOf(page: Page): Promise<string> {
  const [said, phase, isWay] = await page.evaluate(
    (takeTime) =>
      [
        document.querySelector("h1")?.textContent ?? "",
        document.querySelector("main [aria-current=step] b")?.textContent ?? "",
        document.querySelector("main")?.textContent?.includes(takeTime) ?? false,
      ] as const,
    t("session.takeTime"),
  );
  const kind = Object.entries(moments).find(([, text]) => text === said)?.[0];
  return kind ?? (phase !== "" ? `phase ${phase}` : isWay ? "on the way" : "set up");
}

/** Plays by the page's clock, which is never stopped as axe needs it, until this kind of moment; looks at each kind once. */
async function playUntil(page: Page, last: string, look: (state: string) => Promise<void>): Promise<void> {
  await page.keyboard.press("Space");
  await at.button(page, t("session.pause")).waitFor();
  for (let seconds = 0; seconds < 300; seconds++) {
    const moment = await momentOf(page);
    await look(moment);
    if (moment === last) return;
    await page.clock.runFor(1000);
  }
  throw new Error(`playUntil: expected "${last}" within 300 s of session, and did not see it.`);
}

const hide = (page: Page, state: "hidden" | "visible"): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => now });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

/** A sheet opened by `open`, looked at, with focus inside, closed by Escape, and focus back where it was. */
async function throughSheet(page: Page, title: string, open: () => Promise<void>, look: () => Promise<void>) {
  await open();
  const sheet = page.getByRole("dialog", { name: title });
  await sheet.waitFor();
  await look();
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press("Tab");
    expect(await sheet.evaluate((element) => element.contains(document.activeElement) || !document.hasFocus())).toBe(
      true,
    );
  }
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
}

describe("every state of a session, by keys alone and with axe", () => {
  it("has nothing that axe finds, from who speaks over each kind of moment to the day after", async () => {
    const page = await visitWithAxe();
    const { look, found, seen } = looker(page);
    await begin(page, "/session/hip-flexor-pandiculation");
    await look("who speaks");
    await choose(page, t("sound.speaker"), t("sound.speaker.screenReader"));
    await headline(page).focus();
    await playUntil(page, "switch side", look);
    await press(page, at.button(page, t("session.close")));
    await at.afterSession(page).waitFor();
    await at.goTo(page, "/");
    await begin(page, "/session/half-kneeling-hip-flexor-stretch");
    await playUntil(page, `phase ${t("phase.passive")}`, look);
    await press(page, at.button(page, t("session.close")));
    await at.afterSession(page).waitFor();
    await look("after");
    await press(
      page,
      at.button(page, t("after.thumb.up", { name: t("movement.half-kneeling-hip-flexor-stretch.name") })),
    );
    await look("after, liked");
    const kinds = ["on the way", "set up", ...Object.keys(moments).filter((kind) => kind !== "rest")];
    const phases = ["concentric", "eccentric", "rest", "passive", "move"].map(
      (kind) => `phase ${word(`phase.${kind}`)}`,
    );
    expect([...kinds, ...phases].filter((state) => !seen.has(state))).toEqual([]);

    await at.goTo(page, "/");
    await page.clock.setSystemTime(new Date("2026-11-23T09:00:00+01:00"));
    await page.reload();
    await at.button(page, word("nextDay.felt.worse")).waitFor();
    await look("the day after");
    await press(page, at.button(page, word("nextDay.felt.worse")));
    await page.getByText(t("nextDay.worse")).waitFor();
    await look("the day after, worse");
    expect(found).toEqual([]);
  });

  it("is the same where it waits, in each sheet, when it hurts, after a crash, and in a second tab", async () => {
    const page = await visitWithAxe();
    const { look, found } = looker(page);
    await begin(page, "/session");
    await headline(page).focus();
    await page.keyboard.press("Space");
    await page.clock.runFor(20_000);
    await page.keyboard.press("Space");
    await at.button(page, t("session.goOn")).waitFor();
    await look("paused");
    for (const [title, key] of [
      [t("session.swap.title"), "s"],
      [t("sound.headline"), "v"],
      [t("session.keys"), "?"],
    ] as const) {
      await throughSheet(
        page,
        title,
        () => page.keyboard.press(key),
        () => look(title),
      );
    }
    const more = at.button(page, t("session.more"));
    const name = await at.shown(page, "[data-move]");
    await throughSheet(
      page,
      name,
      () => press(page, more),
      () => look("more"),
    );
    await expect.poll(() => hasFocus(more)).toBe(true);

    // a page that nobody hears waits; then the device sleeps
    await page.keyboard.press("v");
    await choose(page, t("sound.hidden"), t("sound.hidden.wait"));
    await page.keyboard.press("Escape");
    await press(page, at.button(page, t("session.goOn")));
    await at.button(page, t("session.pause")).waitFor();
    await hide(page, "hidden");
    await page.getByText(t("session.waits.hidden")).first().waitFor();
    await hide(page, "visible");
    await look("waited, hidden");
    await press(page, at.button(page, t("session.goOn")));
    await page.clock.fastForward(60_000);
    await page.getByText(t("session.waits.slept")).first().waitFor();
    await look("waited, slept");

    const second = await page.context().newPage();
    await at.open(second, app.server().url, "/session");
    await at.heading(second, t("session.elsewhere")).waitFor();
    expect(await violations(second)).toEqual([]);
    await press(second, at.button(second, t("app.back")));
    await at.link(second, t("plan.start")).waitFor();
    await second.close();

    await stored(page);
    await page.reload();
    await at.button(page, t("session.goOn")).waitFor();
    expect(await hasFocus(headline(page))).toBe(true);
    await look("where it stopped");

    const sheet = page.getByRole("dialog", { name: t("hurt.headline") });
    await press(page, at.button(page, t("session.hurts")));
    await sheet.waitFor();
    await press(page, sheet.getByRole("button", { name: t("hurt.skip") }));
    await page.getByText(t("hurt.missing")).waitFor();
    await look("hurts, not said");
    await choose(page, t("hurt.headline"), t("hurt.where.frontOfHip"));
    await slideTo(page, t("hurt.howMuch"), 4);
    await look("hurts, front of the hip");
    await choose(page, t("hurt.headline"), t("hurt.where.tingling"));
    await look("hurts, tingling");
    await choose(page, t("hurt.headline"), t("hurt.where.buttock"));
    await press(page, sheet.getByRole("button", { name: t("hurt.skip") }));
    await sheet.waitFor({ state: "detached" });
    await look("left what hurt");
    await tabTo(page, at.button(page, t("session.hurts")));
    await page.keyboard.press("Enter");
    await press(page, at.button(page, t("hurt.stop")));
    await at.afterSession(page).waitFor();
    await look("after, stopped early");
    expect(found).toEqual([]);
  });
});
