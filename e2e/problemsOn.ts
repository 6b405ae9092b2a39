import type { Page } from "playwright-core";
import { violations } from "./axe.ts";
import { desk, phone } from "./browser.ts";
import { sideways, smallTargets } from "./layout.ts";

async function axeProblems(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  return found;
}

/** Small targets, and sideways scrolling on a narrow phone and with text of twice the size. */
async function layoutProblems(page: Page): Promise<readonly string[]> {
  const found = (await smallTargets(page)).map((target) => `small target ${target}`);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await sideways(page);
  if (narrow > 0) found.push(`${narrow} px sideways at 320 px`);
  await page.setViewportSize(phone);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const large = await sideways(page);
  if (large > 0) found.push(`${large} px sideways at 200 % text`);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  return found;
}

/** Every problem of one screen: on a phone, then, without walking the way again, on a desk. */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  const onPhone = [...(await axeProblems(page)), ...(await layoutProblems(page))];
  await page.setViewportSize(desk);
  const onDesk = await axeProblems(page);
  await page.setViewportSize(phone);
  return [...onPhone.map((problem) => `phone, ${problem}`), ...onDesk.map((problem) => `desk, ${problem}`)];
}
