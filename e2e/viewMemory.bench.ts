import { launch3d } from "./browser3d.ts";
import { startServer } from "./server.ts";
import { type Left, pageCycles, viewCycles } from "./viewBench/cycles.ts";
import { serveViewPage } from "./viewPage/serveViewPage.ts";

/** Times that a body comes and goes. */
const cycles = 200;

const rowsOf = (name: string, { bytes, contexts, geometries, textures }: Left) => [
  { name: `${name}: memory over ${cycles} cycles`, value: Math.round(bytes / 1e4) / 100, unit: "MB" },
  { name: `${name}: contexts of WebGL left`, value: contexts, unit: "contexts" },
  { name: `${name}: geometries and textures left`, value: geometries + textures, unit: "things" },
];

/** What is left of bodies that came and went: of the view alone, and of the app's page of a movement. It takes some minutes. */
export async function bench(): Promise<readonly { name: string; value: number; unit: string }[]> {
  const [browser, app, views] = await Promise.all([launch3d(), startServer(), serveViewPage()]);
  try {
    return [
      ...rowsOf("view", await viewCycles(browser, views.url, cycles)),
      ...rowsOf("view, page of a movement", await pageCycles(browser, app.url, cycles)),
    ];
  } finally {
    await Promise.all([browser.close(), app.stop(), views.stop()]);
  }
}
