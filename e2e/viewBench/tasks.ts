import type { Browser, Page } from "playwright-core";

/** A task of the main thread. */
export interface Task {
  /** ms by the clock: also what it waits for the process that draws, and for others on the same processor. */
  readonly clock: number;
  /** ms of the processor in it. */
  readonly own: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const begins = "bench: asked for WebGL";

/** Marks the moment at which a page opened from now on first asks for WebGL. */
export async function markWebGl(page: Page): Promise<void> {
  await page.addInitScript((mark) => {
    const own = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (
      this: unknown,
      ...args: unknown[]
    ) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: unknown, ...args: unknown[]) {
      if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
      return Reflect.apply(own, this, args);
    } as typeof HTMLCanvasElement.prototype.getContext;
  }, begins);
}

/** Tasks of the main thread from the one on in which WebGL was first asked for, while `act` is done. */
export async function tasksOfBody(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly Task[]> {
  const categories = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
  await browser.startTracing(page, { categories });
  await act();
  const trace = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly Traced[] };
  const first = trace.traceEvents.find(({ name }) => name === begins);
  if (first === undefined) throw new Error("bench: expected the page to ask for WebGL, and it did not.");
  return trace.traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === first.pid && tid === first.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > first.ts)
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, own: tdur / 1000 }));
}
