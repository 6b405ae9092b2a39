import { type Answer, type HomeTestId, type HomeTestQuestion, maskingHours } from "@ilio/care";
import type { Page } from "playwright-core";
import { answerTo, button, goTo, heading, link } from "./steps.ts";
import { t, word } from "./texts.ts";

interface Before {
  readonly taken?: Answer;
  readonly nrs?: number;
}

/** From anywhere to the two questions about this moment, past the safety line. */
export async function walkToBefore(page: Page): Promise<void> {
  await goTo(page, "/tests");
  await button(page, t("homeTests.start")).click();
  await answerTo(page, t("safety.headline"), t("answer.no")).check();
  await button(page, t("app.next")).click();
  await heading(page, t("homeTests.before")).waitFor();
}

/** The pain just now, and whether something may hide pain. */
export async function sayBefore(page: Page, { taken = "no", nrs = 3 }: Before = {}): Promise<void> {
  await page.getByRole("slider").fill(String(nrs));
  const question = t("homeTests.taken", { hours: maskingHours });
  await answerTo(page, question, t(`answer.${taken}`)).check();
  await button(page, t("homeTests.ready")).click();
  await heading(page, t("homeTests.headline")).waitFor();
}

export async function walkToTests(page: Page, before: Before = {}): Promise<void> {
  await walkToBefore(page);
  await sayBefore(page, before);
}

export async function openTest(page: Page, id: HomeTestId): Promise<void> {
  await link(page, t(`homeTest.${id}.name`)).click();
  await heading(page, t(`homeTest.${id}.name`)).waitFor();
}

/** The questions after a try, in order; each by its code. */
export async function tell(page: Page, told: Readonly<Partial<Record<HomeTestQuestion, string>>>): Promise<void> {
  for (const [question, code] of Object.entries(told)) {
    const said = /^(yes|no|notSure)$/.test(code) ? `answer.${code}` : `homeTests.${question}.${code}`;
    await answerTo(page, t(`homeTests.ask.${question as HomeTestQuestion}`), word(said)).check();
  }
  await button(page, t("homeTests.next")).click();
}

export const measureBy = (page: Page, way: "phone" | "tape" | "eye"): Promise<void> =>
  page.getByRole("button", { name: t(`homeTests.by.${way}`) }).click();
