import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch3d } from "./browser3d.ts";
import { type Server, startServer } from "./server.ts";
import { pageCycles, viewCycles } from "./viewBench/cycles.ts";
import { serveViewPage } from "./viewPage/serveViewPage.ts";

let browser: Browser;
let views: Server;
let app: Server;
beforeAll(async () => {
  [browser, views, app] = await Promise.all([launch3d(), serveViewPage(), startServer()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), views.stop(), app.stop()]);
});

const cycles = process?.env?.ILIO_SOAK === "1" ? 200 : 2;
/** Bytes. own choice: three times what the browser keeps of compiled code and the like in 200 cycles. */
const most = 5e6;

describe("a body in 3D that comes and goes", { timeout: 1_800_000 }, () => {
  it("leaves nothing behind by itself", async () => {
    const { bytes, ...left } = await viewCycles(browser, views.url, cycles);
    expect(left).toEqual({ contexts: 0, geometries: 0, textures: 0 });
    expect(bytes).toBeLessThan(most);
  });

  it("leaves nothing behind on the page of a movement", async () => {
    const { bytes, contexts } = await pageCycles(browser, app.url, cycles);
    expect(contexts).toBe(0);
    expect(bytes).toBeLessThan(most);
  });
});
