import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch3d } from "./browser3d.ts";
import { drawGolden, mostApart, openBuild, readGolden, side } from "./goldens3d/pictures.ts";
import { goldenViews } from "./goldens3d/views.ts";
import type { Server } from "./server.ts";
import { serveViewPage } from "./viewPage/serveViewPage.ts";

let browser: Browser;
let server: Server;
let opened: Page;
let openBody: string;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch3d(), serveViewPage()]);
  opened = await browser.newPage({ viewport: { width: side, height: side } });
  await opened.goto(server.url);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.stop()]);
});

/** Pixels in a square of 16. own choice: the same software draws the same, and the least fault below has more. */
const tolerance = 8;

// To draw them anew: npm run goldens.
describe("the body in 3D looks as it did when it was looked at", () => {
  it.each(goldenViews)("$name", async (view) => {
    if (openBody !== view.build) await openBuild(opened, view.build);
    openBody = view.build;
    expect(mostApart(await drawGolden(opened, view), readGolden(view))).toBeLessThanOrEqual(tolerance);
  });

  it("and is told apart from what it must not be", async () => {
    const view = goldenViews[0]!;
    const { shown } = view;
    await openBuild(opened, view.build);
    const { azimuthDeg } = shown.orbit;
    const faults = [
      { ...shown, layer: "window" },
      { ...shown, key: "start" },
      { ...shown, orbit: { ...shown.orbit, azimuthDeg: azimuthDeg + 4 } },
      { ...shown, tone: "tone3" },
      { ...shown, isDark: true },
      { ...shown, breath: 1 },
    ] as const;
    for (const fault of faults) {
      const drawn = await drawGolden(opened, { ...view, shown: fault });
      expect(mostApart(drawn, readGolden(view))).toBeGreaterThan(tolerance);
    }
  });
});
