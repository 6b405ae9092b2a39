import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { launch3d } from "../browser3d.ts";
import { serveViewPage } from "../viewPage/serveViewPage.ts";
import { drawGolden, goldenFile, openBuild, side, writeGolden } from "./pictures.ts";
import { goldenViews } from "./views.ts";

/** Draws all golden pictures anew, to be looked at before they are kept. @returns how many */
export async function takeGoldens(): Promise<number> {
  const folder = dirname(goldenFile(goldenViews[0]!));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const [browser, server] = await Promise.all([launch3d(), serveViewPage()]);
  try {
    const opened = await browser.newPage({ viewport: { width: side, height: side } });
    await opened.goto(server.url);
    for (const view of goldenViews) {
      await openBuild(opened, view.build);
      writeGolden(view, await drawGolden(opened, view));
    }
    return goldenViews.length;
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}
