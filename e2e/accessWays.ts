import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addAxe, violations } from "./axe.ts";
import { desk, morning, newPage, phone } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { sideways, smallTargets } from "./layout.ts";
import { tours } from "./tours.ts";

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
async function problemsOn(page: Page): Promise<readonly string[]> {
  const onPhone = [...(await axeProblems(page)), ...(await layoutProblems(page))];
  await page.setViewportSize(desk);
  const onDesk = await axeProblems(page);
  await page.setViewportSize(phone);
  return [...onPhone.map((problem) => `phone, ${problem}`), ...onDesk.map((problem) => `desk, ${problem}`)];
}

/** Files that share the ways, so that they can run side by side. */
const files = 4;

/** Tests of each fourth way, from the `part`-th on, 0 to 3. */
export function describeWays(part: number): void {
  const app = inBrowser();
  describe("every screen and dialog, filled", () => {
    it.each(Object.entries(tours).filter((_, i) => i % files === part))(
      "has nothing that axe finds, light and dark, phone and desk, and fits: the way %s",
      async (_way, tour) => {
        const page = await newPage(app.browser(), { viewport: phone, colorScheme: "light", bypassCSP: true });
        await addAxe(page);
        await page.clock.install({ time: new Date(morning) });
        const checked: string[] = [];
        const found: string[] = [];
        for await (const screen of tour(page, app.server().url)) {
          checked.push(screen);
          found.push(...(await problemsOn(page)).map((problem) => `${screen}, ${problem}`));
        }
        console.log(`checked with axe, light and dark, phone and desk: ${checked.join(", ")}`);
        expect(found).toEqual([]);
      },
    );
  });
}
