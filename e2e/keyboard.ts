import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import * as at from "./steps.ts";

// What someone does who has a keyboard alone. Each stop of Tab must be seen to have focus.

const most = 80;

/** True when what has focus also looks so: an outline on it or on the label round it. */
const looksFocused = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // after the last control Tab leaves the page, and comes in again at the first
    if (element === document.body) return true;
    return [element, element?.closest("label")].some((one) => {
      if (one === null || one === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    });
  });

export const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until this has focus; every stop on the way must be seen to have it. */
export async function tabTo(page: Page, locator: Locator): Promise<void> {
  await locator.waitFor();
  for (let presses = 0; presses < most; presses++) {
    if (await hasFocus(locator)) return;
    await page.keyboard.press("Tab");
    if (!(await looksFocused(page))) throw new Error(`tabTo: expected focus to be seen after ${presses + 1} presses.`);
  }
  throw new Error(`tabTo: expected to arrive within ${most} presses of Tab, got none.`);
}

export async function press(page: Page, locator: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}

/** After a change of screen the headline has focus, so that a screen reader reads it. */
export async function arrive(page: Page, headline: string): Promise<void> {
  const heading = at.heading(page, headline);
  await heading.waitFor();
  await expect.poll(() => hasFocus(heading)).toBe(true);
}

/** Tab to the group, then arrows to the answer: the way of a radio group. */
export async function choose(page: Page, question: string, label: string): Promise<void> {
  const group = page.getByRole("group", { name: question, exact: true });
  // Tab comes to the one that is chosen, or to the first
  const chosen = group.locator("input:checked");
  const isNew = (await chosen.count()) === 0;
  await tabTo(page, isNew ? group.getByRole("radio").first() : chosen);
  if (isNew) await page.keyboard.press("Space");
  const wanted = group.getByRole("radio", { name: label, exact: true });
  for (let presses = 0; presses < 6 && !(await wanted.isChecked()); presses++) await page.keyboard.press("ArrowDown");
  expect(await wanted.isChecked()).toBe(true);
}

export async function slideTo(page: Page, question: string, nrs: number): Promise<void> {
  await tabTo(page, page.getByRole("slider", { name: question, exact: true }));
  await page.keyboard.press("Home");
  for (let step = 0; step < nrs; step++) await page.keyboard.press("ArrowRight");
}
