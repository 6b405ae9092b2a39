import { describe, expect, it } from "vitest";
import { addAxe } from "./axe.ts";
import { morning, newPage, phone } from "./browser.ts";
import { inBrowser } from "./inBrowser.ts";
import { problemsOn } from "./problemsOn.ts";
import { tours } from "./tours.ts";

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
