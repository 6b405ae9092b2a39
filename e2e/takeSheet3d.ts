import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { LayerName } from "@ilio/figure/view";
import { type Motion, motionOf, motions } from "@ilio/poses";
import { orbitOf } from "../apps/web/src/features/body3d/orbits.ts";
import { launch3d } from "./browser3d.ts";
import type { ViewPage } from "./viewPage/page.ts";
import { serveViewPage } from "./viewPage/serveViewPage.ts";

declare const page: ViewPage;

/** px of a picture's side, and how many rows a sheet has. own choices: a sheet is seen whole on a screen. */
const side = 336;
const rows = 4;

export interface SheetWanted {
  /** Ids; none: all. */
  readonly motions: readonly string[];
  /** Every key, or only that of the picture. */
  readonly allKeys: boolean;
  /** Degrees by which the second view is further round. */
  readonly turnDeg: number;
  readonly layer: LayerName;
  /** 1 shows all of the movement; 2 half as much. */
  readonly zoom: number;
}

const grounds = { light: "#f4f0ea", dark: "#1c1815" };

/** Draws the sheets, each row one key: its own view and one further round, light and dark. @returns how many pictures */
export async function takeSheet3d(folder: string, wanted: SheetWanted): Promise<number> {
  const { turnDeg, layer, allKeys, zoom } = wanted;
  if (!Number.isFinite(turnDeg)) throw new Error(`sheet: expected degrees to turn by, got ${turnDeg}.`);
  if (!(zoom > 0)) throw new Error(`sheet: expected a zoom above 0, got ${zoom}.`);
  const chosen: readonly Motion[] = wanted.motions.length === 0 ? motions : wanted.motions.map(motionOf);
  mkdirSync(folder, { recursive: true });
  const [browser, server] = await Promise.all([launch3d(), serveViewPage()]);
  try {
    const drawing = await browser.newPage({ viewport: { width: side, height: side } });
    await drawing.goto(server.url);
    await drawing.evaluate((px) => page.open(px, px), side);
    const sheet = await browser.newPage({ viewport: { width: 4 * side, height: rows * (side + 16) } });
    const lines = chosen.flatMap((motion) =>
      (allKeys ? Object.keys(motion.keys) : [motion.picture.key]).map((key) => ({ motion, key })),
    );
    for (let first = 0; first < lines.length; first += rows) {
      const cells: string[] = [];
      for (const { motion, key } of lines.slice(first, first + rows))
        for (const theme of ["light", "dark"] as const)
          for (const turned of [0, turnDeg]) {
            const own = orbitOf(motion.view);
            const orbit = { ...own, azimuthDeg: own.azimuthDeg + turned, zoom };
            const shown = { motion: motion.id, key, orbit, layer, isDark: theme === "dark" };
            const url = await drawing.evaluate((each) => page.picture(each), shown);
            const caption = `${motion.id} ${key} ${orbit.azimuthDeg}°`;
            cells.push(
              `<figure style="background:${grounds[theme]}"><img src="${url}"><figcaption>${caption}</figcaption></figure>`,
            );
          }
      await sheet.setContent(`<style>body{margin:0;display:grid;grid-template-columns:repeat(4,${side}px)}
        figure{margin:0}img{display:block}figcaption{font:11px/16px sans-serif;text-align:center;color:#8a7f72}</style>${cells.join("")}`);
      await sheet.screenshot({ path: join(folder, `${String(first / rows).padStart(2, "0")}.png`) });
    }
    return 4 * lines.length;
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}
