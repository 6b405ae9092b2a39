import type { Page } from "playwright-core";

/** ms between two frames from which on the body stood still between them. */
const stood = 1000;

/** Writes down when each frame in 3D was drawn, in pages opened from now on. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const own = Reflect.get(WebGL2RenderingContext.prototype, "drawElements") as (...args: unknown[]) => void;
    WebGL2RenderingContext.prototype.drawElements = function (...args: unknown[]) {
      const now = Number(document.timeline.currentTime);
      if (frames.at(-1) !== now) frames.push(now);
      Reflect.apply(own, this, args);
    };
  });
}

/** Frames a second while the body moved, in the middle; from now on others are counted. */
export async function framesASecond(page: Page): Promise<number> {
  const drawn = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.splice(0));
  const gaps = drawn.flatMap((at, i) => (i > 0 && at - drawn[i - 1]! < stood ? [at - drawn[i - 1]!] : []));
  if (gaps.length === 0) throw new Error("bench: expected a body that moves, got none.");
  return 1000 / gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
}
