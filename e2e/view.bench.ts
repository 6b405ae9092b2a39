import { fileURLToPath } from "node:url";
import { bodySizes } from "../scripts/sizes.mjs";
import { launch3d } from "./browser3d.ts";
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

/** The processor's part of a frame (pose, solve, pack) with drawing left out, and what the graphics card gets. */
export async function bench(): Promise<readonly { name: string; value: number; unit: string }[]> {
  const [browser, server] = await Promise.all([launch3d(), serveViewPage()]);
  try {
    const opened = await browser.newPage({ viewport: { width: 64, height: 64 } });
    await opened.goto(server.url);
    await opened.evaluate(() => page.open(64, 64));
    const orbit = { azimuthDeg: 20, elevationDeg: 7, zoom: 1 };
    const shown = {
      motion: "edge-of-bed-stretch",
      key: "end",
      orbit,
      layer: "muscles" as const,
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
    ];
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}
