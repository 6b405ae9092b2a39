import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { bodySizes } from "../scripts/sizes.mjs";
import { launch3d } from "./browser3d.ts";
import { startServer } from "./server.ts";
import { longestWhileLoading } from "./viewBench/loading.ts";
import type { Task } from "./viewBench/tasks.ts";
import type { ViewPage } from "./viewPage/page.ts";
import { serveViewPage } from "./viewPage/serveViewPage.ts";

declare const page: ViewPage;

/** What moves most: many contacts, both legs, the whole trunk. */
const ways = [
  ["half-kneeling-hip-flexor-stretch", "start", "end"],
  ["edge-of-bed-stretch", "start", "end"],
  ["bridge", "start", "end"],
  ["dead-bug", "start", "end"],
  ["walk", "pushOff", "lifts"],
] as const;

const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.floor(share * (values.length - 1))]!;

/** A cheap phone, as in the bench of the web. */
const cpuSlowdown = 4;
/** Loads of the page of a movement. own choice: so many that one that was disturbed is not the middle. */
const loads = 5;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** The middle of the longest tasks of the main thread while a body comes into the app's page of a movement. */
async function loadingRows(browser: Browser, slowdown: number): Promise<readonly Row[]> {
  const server = await startServer();
  try {
    // once for nothing: the first page of a browser also pays for starting its own processes
    await longestWhileLoading(browser, server.url, 1);
    const longest: Task[] = [];
    for (let n = 0; n < loads; n++) longest.push(await longestWhileLoading(browser, server.url, slowdown));
    const row = (what: string, values: readonly number[]): Row => ({
      name: `view: longest task while loading${slowdown === 1 ? "" : `, slowed ${slowdown} times`}, ${what}`,
      value: Math.round(at(values, 0.5)),
      unit: "ms",
    });
    const clock = longest.map((task) => task.clock);
    const own = longest.map((task) => task.own);
    return [row("of the processor", own), row("by the clock", clock)];
  } finally {
    await server.stop();
  }
}

/** ms in which the keys of a motion are solved: first of all motions, when nothing is compiled yet, and the slowest of all motions. */
async function solvingRows(browser: Browser, url: string, slowdown: number): Promise<readonly Row[]> {
  const opened = await browser.newPage();
  await opened.goto(url);
  const devtools = await opened.context().newCDPSession(opened);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const ms = await opened.evaluate(() => page.solving());
  await opened.close();
  const row = (what: string, value: number): Row => ({
    name: `view: solving a motion${slowdown === 1 ? "" : `, slowed ${slowdown} times`}, ${what}`,
    value: Math.round(10 * value) / 10,
    unit: "ms",
  });
  return [row("the first", ms[0]!), row("the slowest after", Math.max(...ms.slice(1)))];
}

/** The processor's part of a frame (pose, solve, pack) with drawing left out, and what the graphics card gets. */
export async function bench(): Promise<readonly Row[]> {
  const [browser, server] = await Promise.all([launch3d(), serveViewPage()]);
  try {
    const opened = await browser.newPage({ viewport: { width: 64, height: 64 } });
    await opened.goto(server.url);
    await opened.evaluate(() => page.open(64, 64));
    const orbit = { azimuthDeg: 20, elevationDeg: 7, zoom: 1 };
    // of all movements and layers what has most triangles
    const shown = {
      motion: "chair-navasana",
      key: "end",
      orbit,
      layer: "window" as const,
      hasSigns: true,
      ghost: "start",
    };
    await opened.evaluate((wanted) => page.show(wanted), shown);
    const info = await opened.evaluate(() => page.info());
    // once round for nothing, until the code is compiled
    for (const [motion, from, to] of ways)
      await opened.evaluate((way) => page.play(...way), [motion, from, to, 40] as const);
    const ms: number[] = [];
    for (const [motion, from, to] of ways)
      ms.push(...(await opened.evaluate((way) => page.play(...way), [motion, from, to, 40] as const)));
    const { sums } = bodySizes(fileURLToPath(new URL("../apps/web/dist", import.meta.url)));
    return [
      { name: "view: processor a frame, half", value: Math.round(100 * at(ms, 0.5)) / 100, unit: "ms" },
      { name: "view: processor a frame, 95 of 100", value: Math.round(100 * at(ms, 0.95)) / 100, unit: "ms" },
      { name: "view: triangles at most", value: info.triangles, unit: "triangles" },
      { name: "view: draw calls at most", value: info.calls, unit: "calls" },
      { name: "view: 3D chunk, gzip", value: sums["3D chunk"], unit: "bytes" },
      { name: "view: meshes, packed", value: sums.meshes, unit: "bytes" },
      ...(await solvingRows(browser, server.url, 1)),
      ...(await solvingRows(browser, server.url, cpuSlowdown)),
      ...(await loadingRows(browser, 1)),
      ...(await loadingRows(browser, cpuSlowdown)),
    ];
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}
