import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addAxe, violations } from "./axe.ts";
import { desk, morning, newPage, phone } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { sideways, smallTargets } from "./layout.ts";
import { tours } from "./tours.ts";

const isSoak = process.env.ILIO_SOAK === "1";

/** Every rule in both themes; in a quick run the second theme is asked only about its colours, for all else is the same. */
async function axeProblems(page: Page, themes: readonly ("light" | "dark")[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [i, colorScheme] of themes.entries()) {
    await page.emulateMedia({ colorScheme });
    const rules = i === 0 || isSoak ? "all" : "colours";
    found.push(...(await violations(page, rules)).map((problem) => `${colorScheme}: ${problem}`));
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

/**
 * Every problem of one screen: on a phone, then, without walking the way again, on a desk.
 *
 * own choice: a quick run looks at the desk on the longest way only and in the dark, for the screens are the same, but wider.
 */
async function problemsOn(page: Page, isAlsoDesk: boolean): Promise<readonly string[]> {
  const onPhone = [...(await axeProblems(page, ["light", "dark"])), ...(await layoutProblems(page))].map(
    (problem) => `phone, ${problem}`,
  );
  if (!isAlsoDesk) return onPhone;
  await page.setViewportSize(desk);
  const onDesk = await axeProblems(page, isSoak ? ["light", "dark"] : ["dark"]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(phone);
  return [...onPhone, ...onDesk.map((problem) => `desk, ${problem}`)];
}

/** Ways on which a quick run meets nothing that another way has not. */
const forSoak: ReadonlySet<string> = new Set(["soonUsual"]);
const ways = Object.entries(tours).filter(([way]) => isSoak || !forSoak.has(way));

/** Tests of these ways. In two files, so that they can run side by side. */
export function describeWays(isHere: (way: string) => boolean): void {
  const app = inBrowser();
  describe("every screen and dialog, filled", () => {
    it.each(ways.filter(([way]) => isHere(way)))(
      "has nothing that axe finds, light and dark, and fits: the way %s",
      async (way, tour) => {
        const page = await newPage(app.browser(), { viewport: phone, colorScheme: "light", bypassCSP: true });
        await addAxe(page);
        await page.clock.install({ time: new Date(morning) });
        const checked: string[] = [];
        const found: string[] = [];
        for await (const screen of tour(page, app.server().url)) {
          checked.push(screen);
          found.push(...(await problemsOn(page, way === "plan" || isSoak)).map((problem) => `${screen}, ${problem}`));
        }
        console.log(`checked with axe, light and dark: ${checked.join(", ")}`);
        expect(found).toEqual([]);
      },
    );
  });
}
