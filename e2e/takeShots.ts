import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { desk, launch, morning, newPage, phone } from "./browser.ts";
import { launch3d } from "./browser3d.ts";
import { livingTour } from "./livingTour.ts";
import { startServer } from "./server.ts";
import { type Tour, tours } from "./tours.ts";

const sizes = { phone, desk };

/** Takes a picture of every screen in a filled state: phone and desk, light and dark. Returns how many. */
export async function takeShots(folder: string, only?: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const [flat, solid] = await Promise.all([launch(), launch3d()]);
  const all: readonly (readonly [name: string, tour: Tour, browser: Browser])[] = [
    ...Object.entries(tours).map(([name, tour]) => [name, tour, flat] as const),
    ["living", livingTour, solid],
  ];
  let count = 0;
  try {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const [name, tour, browser] of all) {
        if (only !== undefined && only !== name) continue;
        const motion = browser === solid ? ({ reducedMotion: "no-preference" } as const) : {};
        const page = await newPage(browser, { viewport, colorScheme: "light", ...motion });
        // drawn without a graphics card
        if (browser === solid) page.setDefaultTimeout(60_000);
        await page.clock.install({ time: new Date(morning) });
        for await (const screen of tour(page, server.url)) {
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            // colours change softly, and a body is drawn anew
            if (browser === solid) await page.waitForTimeout(1000);
            await page.screenshot({ path: join(folder, `${screen}-${size}-${colorScheme}.png`) });
            count++;
          }
          await page.emulateMedia({ colorScheme: "light" });
        }
        await page.context().close();
      }
    }
  } finally {
    await Promise.all([flat.close(), solid.close()]);
    await server.stop();
  }
  return count;
}
