import { historyIds } from "@ilio/care";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { walkToPullApart } from "./answerTour.ts";
import { morning } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t, word } from "./texts.ts";

const app = inBrowser();
const visit = (): Promise<Page> => app.visit({ time: morning });

/** Is it a page of our own, with words on it, and nothing to exercise? */
async function isSafe(page: Page): Promise<boolean> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  const isBroken = (await at.shown(page)).includes(t("problem.headline"));
  return !isBroken && (await at.link(page, t("plan.start")).count()) === 0;
}

describe("rubbish", () => {
  it.each([
    "/answer",
    "/answer/print",
    "/plan",
    "/tests",
    "/tests/squat",
    "/find/question/nonsense",
    "/find/map",
    "/no/such",
  ])("in the address, or one too early, leads to a page that goes on: %s", async (path) => {
    const page = await app.visit({ time: morning, path });
    expect(await isSafe(page)).toBe(true);
    await at.goTo(page, "/check/plan");
    await at.heading(page, t("check.headline")).waitFor();
  });

  it("in the address leads someone who has answered back to what comes next", async () => {
    const page = await app.visitWithPlan({ time: morning });
    await at.goTo(page, "/find/question/nonsense");
    await at.link(page, t("answer.toPlan")).waitFor();
    await at.goTo(page, "/tests/nonsense");
    await at.heading(page, t("homeTests.none")).waitFor();
    await at.link(page, t("homeTests.link")).click();
    await at.heading(page, t("homeTests.headline")).waitFor();
    await expect.poll(() => at.shown(page), { timeout: 10_000 }).toContain(t("homeTests.start"));
  });

  it("for a year is told, and nothing is stored until it is one", async () => {
    const page = await visit();
    await page.getByRole("link", { name: t("door.plan") }).click();
    await at.answerEmergencyNone(page);
    for (const year of ["", "abcd", "1800", "2999", "19"]) {
      await at.answerYear(page, year);
      await page.getByText(t("age.wrong")).waitFor();
    }
    await page.reload();
    expect(await page.getByLabel(t("age.label")).inputValue()).toBe("");
    await at.answerYear(page, 1985);
    await at.heading(page, t("signs.headline")).waitFor();
  });
});

describe("a contradiction", () => {
  it("is asked about before the answer, holds nobody up, and stays until one is closer", async () => {
    const page = await visit();
    await walkToPullApart(page);
    expect(await at.shown(page)).toContain(t("contradiction.walking-not-marked"));
    await at.button(page, t("pullApart.goOn")).click();
    await at.link(page, t("answer.toPlan")).waitFor();
    // the safer one holds meanwhile
    expect(await at.shown(page)).toContain(t("rule.leg-pain"));
    await page.reload();
    await at.link(page, t("answer.toPlan")).waitFor();
    await page.getByText(t("pullApart.again"), { exact: true }).click();
    await at.link(page, t("question.walking-limit")).click();
    await at.heading(page, t("question.walking-limit")).waitFor();
    await page.getByRole("radio", { name: t("answer.no"), exact: true }).check();
    await at.button(page, t("app.next")).click();
    await at.link(page, t("answer.toPlan")).waitFor();
    const text = await at.shown(page);
    expect(text).not.toContain(t("pullApart.headline"));
    expect(text).not.toContain(t("rule.leg-pain"));
    expect(text).toContain(t("since.headline"));
  });

  it("may be none to the person: both are right, and that is remembered", async () => {
    const page = await visit();
    await walkToPullApart(page);
    await at.button(page, t("pullApart.both")).click();
    await at.link(page, t("answer.toPlan")).waitFor();
    await page.reload();
    await at.link(page, t("answer.toPlan")).waitFor();
    expect(await at.shown(page)).not.toContain(t("pullApart.headline"));
  });
});

describe("leaving in the middle", () => {
  it("of the questions goes on at the same question, by a reload and by the first door", async () => {
    const page = await visit();
    await page.getByRole("link", { name: t("door.plan") }).click();
    await at.answerEmergencyNone(page);
    await at.answerYear(page, 1985);
    await at.answerSigns(page);
    await at.answerConditions(page);
    await at.answerMap(page);
    await at.answerHistory(page, at.stiffLeftHip, "slow-to-ease");
    await page.reload();
    await at.heading(page, t("question.slow-to-ease")).waitFor();
    await at.goTo(page, "/");
    await page.getByRole("link", { name: t("door.plan") }).click();
    await at.heading(page, t("question.slow-to-ease")).waitFor();
    await at.answerHistory(page);
    await at.link(page, t("answer.toPlan")).waitFor();
    expect(await at.heading(page, t("pattern.hip-flexor-stiff.headline.possible", { side: "left" })).count()).toBe(1);
  });
});

describe("not sure", () => {
  it("to each sign that needs help now leads to a doctor today, and to nothing else", async () => {
    const page = await app.visit({ time: morning, path: "/check/plan/items" });
    const unsure = Object.fromEntries(
      ["saddle-bladder-bowel", "both-legs-or-giving-way", "fever-and-ill", "chest-breath-faint-tearing"].map((id) => [
        id,
        "notSure",
      ]),
    );
    await at.answerEmergencyItems(page, unsure);
    await at.heading(page, t("stop.urgent")).waitFor();
    expect(await at.shown(page)).toContain(t("advice.doctor-today"));
    expect(await isSafe(page)).toBe(true);
  });

  it("to every question about the pain ends in an answer that says so, a gentle plan, and one next step", async () => {
    const page = await visit();
    await page.getByRole("link", { name: t("door.plan") }).click();
    await at.answerEmergencyNone(page);
    await at.answerYear(page, 1985);
    await at.answerSigns(page);
    await at.answerConditions(page);
    await at.answerMap(page);
    // a red eye is a sign of its own, and asks once more
    const unsure = Object.fromEntries(historyIds.map((id) => [id, id === "red-eye" ? "no" : "notSure"]));
    await at.answerHistory(page, unsure);
    await at.link(page, t("answer.toPlan")).waitFor();
    const text = await at.shown(page);
    // the map was answered, so pain with no single cause is possible; of the hip flexor we cannot tell
    expect(text).toContain(t("pattern.hip-flexor-stiff.headline.cannotTell"));
    expect(text).toContain(t("next.headline"));
    expect(text).toContain(t("see.headline"));
    await at.link(page, t("answer.toPlan")).click();
    await at
      .heading(page, word("emphasis.gentle"))
      .or(at.heading(page, word("emphasis.ease")))
      .first()
      .waitFor();
  });
});
