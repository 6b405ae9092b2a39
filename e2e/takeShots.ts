import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { desk, launch, morning, newPage, phone } from "./browser.ts";
import { startServer } from "./server.ts";
import { tours } from "./tours.ts";

const sizes = { phone, desk };
/** Takes a picture of every screen in a filled state: phone and desk, light and dark. Returns how many. */
export async function takeShots(folder: string, only?: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const browser = await launch();
  let count = 0;
  try {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const [name, tour] of Object.entries(tours)) {
        if (only !== undefined && only !== name) continue;
        const page = await newPage(browser, { viewport, colorScheme: "light" });
        await page.clock.install({ time: new Date(morning) });
        for await (const screen of tour(page, server.url)) {
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            await page.screenshot({ path: join(folder, `${screen}-${size}-${colorScheme}.png`) });
            count++;
          }
          await page.emulateMedia({ colorScheme: "light" });
        }
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return count;
}
