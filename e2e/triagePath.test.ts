import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();
/** Words a minute of a slow reader, and seconds in which someone without any sign has read all of it. */
const pace = 200;
const longest = 100;

const wordsOn = async (page: Page): Promise<number> =>
  (await at.shown(page, "body")).split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;

it("asks about signs, age and conditions in 100 seconds of reading where nothing is wrong", async () => {
  const page = await app.visit();
  await page.getByRole("link", { name: t("door.plan") }).click();
  await at.heading(page, t("check.headline")).waitFor();
  const emergency = await wordsOn(page);
  await at.answerEmergencyNone(page);
  await at.heading(page, t("age.headline")).waitFor();
  const age = await wordsOn(page);
  await at.answerYear(page, 1985);
  await at.heading(page, t("signs.headline")).waitFor();
  const signs = await wordsOn(page);
  await at.answerSigns(page);
  await at.heading(page, t("conditions.headline")).waitFor();
  await at.readToEnd(page);
  await at.button(page, t("conditions.none")).waitFor();
  const conditions = await wordsOn(page);

  const all = emergency + age + signs + conditions;
  const seconds = (all / pace) * 60;
  console.log(
    `no sign at all: ${emergency} + ${age} + ${signs} + ${conditions} = ${all} words: ${seconds.toFixed(1)} s`,
  );
  expect(seconds).toBeLessThanOrEqual(longest);
});
