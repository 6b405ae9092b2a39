import { type Answers, areaIds, conditionIds, firstAsked, maskingHours } from "@ilio/care";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { arrive, choose, hasFocus, press, slideTo, tabTo } from "./keyboard.ts";
import { playToEnd } from "./session.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

const app = inBrowser();
const nowhere = Object.fromEntries(areaIds.map((id) => [id, "no"])) as Answers;

/** Which question follows may depend on the answers before it. */
const firstOpen = (said: Answers) => firstAsked(said, morning).find((id) => said[id] === undefined);

describe("the walk with the keyboard alone", () => {
  it("reaches a stored check-in, with focus seen and on each new headline", async () => {
    const page = await app.visit({ time: morning });
    await arrive(page, t("start.headline"));
    await press(page, page.getByRole("link", { name: t("door.plan") }));
    await arrive(page, t("check.headline"));
    await press(page, at.button(page, t("check.none")));
    await arrive(page, t("age.headline"));
    await tabTo(page, page.getByLabel(t("age.label")));
    await page.keyboard.type("1985");
    await page.keyboard.press("Enter");
    await arrive(page, t("signs.headline"));
    await press(page, at.button(page, t("check.none")));
    await arrive(page, t("conditions.headline"));
    for (const id of conditionIds) await choose(page, word(`condition.${id}`), t("answer.no"));
    await choose(page, t("question.takes-medicine"), t("answer.no"));
    await press(page, at.button(page, t("app.goOn")));
    await arrive(page, t("map.headline"));
    await press(page, at.spot(page, "groin", "left"), "Space");
    expect(await at.spot(page, "groin", "left").getAttribute("aria-pressed")).toBe("true");
    await press(page, at.button(page, t("app.next")));
    let said: Answers = { ...nowhere, "pain-groin": "left", "birth-year": 1985 };
    for (let id = firstOpen(said); id !== undefined; id = firstOpen(said)) {
      const answer = at.stiffLeftHip[id] ?? "no";
      await arrive(page, word(`question.${id}`));
      await choose(page, word(`question.${id}`), word(`answer.${answer}`));
      await press(page, at.button(page, t("app.next")));
      said = { ...said, [id]: answer };
    }
    await press(page, at.link(page, t("answer.toPlan")));
    await arrive(page, await planHeadline(page));
    await press(page, page.locator("summary").first());
    expect(await page.locator("details").first().getAttribute("open")).not.toBeNull();
    await press(page, at.link(page, t("plan.start")));

    await arrive(page, t("safety.headline"));
    await choose(page, t("safety.headline"), t("answer.no"));
    await press(page, at.button(page, t("app.next")));
    await arrive(page, t("checkIn.pain"));
    await slideTo(page, t("checkIn.pain"), 3);
    await press(page, at.button(page, t("session.begin")));
    await at.timer(page).waitFor();
    await expect.poll(() => hasFocus(page.getByRole("heading", { level: 1 }))).toBe(true);
    await playToEnd(page, () => page.keyboard.press("Space"));

    await at.afterSession(page).waitFor();
    await expect.poll(() => hasFocus(page.getByRole("heading", { level: 1 }))).toBe(true);
    await slideTo(page, t("checkIn.pain"), 2);
    await choose(page, t("checkIn.effort"), t("effort.right"));
    await press(page, at.spot(page, "buttock", "right"));
    await tabTo(page, page.getByLabel(t("checkIn.note")));
    await page.keyboard.type("Typed");
    await press(page, at.button(page, t("app.save")));
    await page.getByText("Typed").waitFor();
    expect(await at.shown(page)).toContain(t("map.place", { area: t("body.buttock"), side: "right" }));
  });

  it("does a home test, from the line before it to what it found", async () => {
    const page = await app.visitWithPlan({ time: morning });
    await at.goTo(page, "/tests");
    await arrive(page, t("homeTests.headline"));
    await press(page, at.button(page, t("homeTests.start")));
    await arrive(page, t("safety.headline"));
    await choose(page, t("safety.headline"), t("answer.no"));
    await press(page, at.button(page, t("app.next")));
    await arrive(page, t("homeTests.before"));
    await slideTo(page, t("homeTests.nrs"), 2);
    await choose(page, t("homeTests.taken", { hours: maskingHours }), t("answer.no"));
    await press(page, at.button(page, t("homeTests.ready")));
    await arrive(page, t("homeTests.headline"));
    await press(page, at.link(page, t("homeTest.squat.name")));
    await arrive(page, t("homeTest.squat.name"));
    await press(page, at.button(page, t("homeTests.begin.both")));
    await arrive(page, t("homeTests.doing.both"));
    await press(page, at.button(page, t("homeTests.tried")));
    await choose(page, t("homeTests.ask.able"), t("answer.yes"));
    await choose(page, t("homeTests.ask.where"), t("homeTests.where.none"));
    await press(page, at.button(page, t("homeTests.next")));
    await arrive(page, t("homeTests.result"));
    expect(await at.shown(page)).toContain(t("homeTest.squat.no"));
  });

  it("opens the card, keeps focus inside it, and gives it back on Escape", async () => {
    const page = await app.visit({ path: "/check/plan" });
    await press(page, page.getByRole("checkbox", { name: t("emergency.fever-and-ill") }), "Space");
    await press(page, at.button(page, t("app.goOn")));
    await arrive(page, t("stop.emergency"));
    const opener = at.button(page, t("stop.card"));
    await press(page, opener);
    const card = page.getByRole("dialog", { name: t("stop.card.title") });
    await card.waitFor();
    for (let presses = 0; presses < 4; presses++) {
      await page.keyboard.press("Tab");
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(false);
    }
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await expect.poll(() => hasFocus(opener)).toBe(true);
  });
});

const planHeadline = async (page: Page): Promise<string> => {
  await at.link(page, t("plan.start")).waitFor();
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
};
