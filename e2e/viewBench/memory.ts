import type { CDPSession, Page } from "playwright-core";

/** Bytes that a page holds once all that can be let go is: its scripts' things, and the numbers in their arrays. */
export async function heldBytes(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = (await devtools.send("Runtime.getHeapUsage")) as {
    usedSize: number;
    backingStorageSize: number;
  };
  return usedSize + backingStorageSize;
}

/** Counts each context of WebGL in the page, from its next load on. */
export async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: WeakRef<WebGL2RenderingContext>[] = [];
    const own = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (
      this: unknown,
      ...args: unknown[]
    ) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: unknown, ...args: unknown[]) {
      const context = Reflect.apply(own, this, args);
      if (context instanceof WebGL2RenderingContext && !made.some((each) => each.deref() === context))
        made.push(new WeakRef(context));
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
    const live = () => made.filter((each) => each.deref()?.isContextLost() === false).length;
    Object.assign(globalThis, { liveContexts: live });
  });
}

/** Contexts of WebGL that are neither lost nor let go. Call it after the garbage was collected. */
export const liveContexts = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { liveContexts: () => number }).liveContexts());
