import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import type { ViewPage } from "../viewPage/page.ts";
import type { goldenViews } from "./views.ts";

declare const page: ViewPage;

type GoldenView = (typeof goldenViews)[number];

/** px of a picture's side. own choice: a hand is still told from a fist, and all of them are less than half a megabyte. */
export const side = 160;

/** A page of `serveViewPage` in which a body of a build is open. */
export async function openBuild(opened: Page, build: GoldenView["build"]): Promise<void> {
  await opened.evaluate(([px, wanted]) => page.open(px, px, wanted), [side, build] as const);
}

const folder = fileURLToPath(new URL("pictures", import.meta.url));
export const goldenFile = ({ name }: GoldenView): string => join(folder, `${name}.png`);

/** Draws a view of the build that is open. @returns the bytes of a PNG */
export async function drawGolden(opened: Page, { shown }: GoldenView): Promise<Buffer> {
  const address = await opened.evaluate((each) => page.picture(each), shown);
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

/**
 * How far two colours may lie from each other, where 1 is black against white (OKLab), and the side of the square in which pixels
 * that are further off are counted. own choices: two versions of the software that draws round otherwise, but not a whole spot.
 */
const colourApart = 0.08;
const square = 16;

/** The most pixels, in any square of 16, in which two pictures differ to the eye, smoothed edges left out. */
export function mostApart(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`expected a picture of ${b.width} × ${b.height} pixels, got ${a.width} × ${a.height}.`);
  return pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: colourApart, windowSize: square });
}

/** Keeps a picture in few bytes; all of them are opaque. */
export function writeGolden(view: GoldenView, picture: Buffer): void {
  const small = { colorType: 2, inputColorType: 6, deflateLevel: 9, filterType: -1 } as const;
  writeFileSync(goldenFile(view), PNG.sync.write(PNG.sync.read(picture), small));
}

export const readGolden = (view: GoldenView): Buffer => readFileSync(goldenFile(view));
