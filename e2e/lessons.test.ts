import { expect, it } from "vitest";
import { desk } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import * as at from "./steps.ts";
import { t } from "./texts.ts";

const app = inBrowser();
const lineOf = (title: string) => t("lessonLine", { title });

it("a line on a screen names a lesson, leads there and back, and then names another", async () => {
  const page = await app.visit({ path: "/movements" });
  const shown = page.getByRole("link", { name: new RegExp(`^${lineOf("")}`) });
  await shown.waitFor();
  const named = await shown.textContent();
  await shown.click();
  await page.locator("figure svg").first().waitFor();
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  expect(named).toBe(lineOf(title ?? ""));
  await at.button(page, t("app.back")).click();
  await shown.filter({ hasNotText: title ?? "" }).waitFor();
  expect(await shown.textContent()).not.toBe(named);
});

it("a lesson opens over a check-in that was begun, and nothing of it is lost", async () => {
  const page = await app.visitWithPlan();
  await at.goTo(page, "/check-in");
  await at.setPain(page, 4);
  await page.getByRole("button", { name: lineOf(t("lesson.hurt-not-harm")) }).click();
  await page.getByText(t("lesson.hurt-not-harm.text")).waitFor();
  await page.setViewportSize(desk);
  const beyond = await page.getByRole("dialog").evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
  expect(beyond).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.getByRole("slider").first().inputValue()).toBe("4");
});
