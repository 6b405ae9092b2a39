import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDrawer, type DrawWorker, restMs, type Wanted } from "./drawer.ts";
import type { Drawn, Job } from "./job.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const wanted = (key: string, slot: Wanted["slot"] = "a"): Wanted => ({
  ...{ key, slot, coordinates: new Float64Array(1), props: [], fit: { scale: 1, x0: 0, y0: 0 } },
});

/** A worker that draws only when it is told to. */
function fakeWorker() {
  const jobs: Job[] = [];
  const worker: DrawWorker = {
    postMessage: (job: Job) => void jobs.push(job),
    terminate: vi.fn<() => void>(),
    onmessage: null,
    onerror: null,
  };
  const answer = (drawn: Drawn): void =>
    worker.onmessage!.call(worker as Worker, { data: drawn } as MessageEvent<Drawn>);
  const last = (): Job => jobs.at(-1)!;
  return { worker, jobs, last, answer, draw: () => answer({ ok: true, svg: `${last().key} at ${last().coarser}` }) };
}

describe("a drawer", () => {
  it("draws coarse at once, and fine once it has rested", () => {
    const { worker, jobs, draw } = fakeWorker();
    const drawer = createDrawer(() => worker);
    drawer.want(wanted("one"));
    draw();
    expect(drawer.picture("a")).toEqual({ key: "one", svg: "one at 2" });
    vi.advanceTimersByTime(restMs - 1);
    expect(jobs).toHaveLength(1);
    vi.advanceTimersByTime(1);
    draw();
    expect(drawer.picture("a")?.svg).toBe("one at 1");
  });

  it("draws only the latest of those that waited, and keeps the old picture until it is there", () => {
    const { worker, jobs, draw } = fakeWorker();
    const drawer = createDrawer(() => worker);
    for (const key of ["one", "two", "three", "four"]) drawer.want(wanted(key));
    draw();
    expect(drawer.picture("a")?.key).toBe("one");
    draw();
    expect(jobs.map(({ key }) => key)).toEqual(["one", "four"]);
    expect(drawer.picture("a")?.key).toBe("four");
  });

  it("draws for both figures, one after another", () => {
    const { worker, jobs, draw } = fakeWorker();
    const drawer = createDrawer(() => worker);
    drawer.want(wanted("one", "a"));
    drawer.want(wanted("two", "b"));
    draw();
    draw();
    expect([drawer.picture("a")?.key, drawer.picture("b")?.key]).toEqual(["one", "two"]);
    expect(jobs).toHaveLength(2);
  });

  it("shows again what it has drawn fine, without drawing, also while another is under way", () => {
    const { worker, jobs, draw } = fakeWorker();
    const drawer = createDrawer(() => worker);
    drawer.want(wanted("one"));
    draw();
    vi.advanceTimersByTime(restMs);
    draw();
    drawer.want(wanted("two"));
    drawer.want(wanted("one"));
    expect(drawer.picture("a")?.svg).toBe("one at 1");
    draw();
    vi.advanceTimersByTime(restMs);
    expect(drawer.picture("a")?.svg).toBe("one at 1");
    expect(jobs).toHaveLength(3);
  });

  it("tells those who listen, until they no longer do", () => {
    const { worker, draw } = fakeWorker();
    const drawer = createDrawer(() => worker);
    const heard = vi.fn<() => void>();
    const stop = drawer.subscribe(heard);
    drawer.want(wanted("one"));
    draw();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    drawer.want(wanted("two"));
    draw();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("says that it cannot draw when there is no worker, when one breaks, and when a drawing does not come about", () => {
    const warned = vi.spyOn(console, "warn").mockReturnValue(undefined);
    const none = createDrawer(() => {
      throw new Error("no workers here");
    });
    none.want(wanted("one"));
    expect(none.hasFailed()).toBe(true);
    const broken = fakeWorker();
    const drawer = createDrawer(() => broken.worker);
    drawer.want(wanted("one"));
    broken.answer({ ok: false, error: "RangeError" });
    expect(drawer.hasFailed()).toBe(true);
    expect(broken.worker.terminate).toHaveBeenCalledTimes(1);
    const lost = fakeWorker();
    const other = createDrawer(() => lost.worker);
    other.want(wanted("one"));
    lost.worker.onerror!.call(lost.worker as Worker, new Event("error") as ErrorEvent);
    expect(other.hasFailed()).toBe(true);
    expect(warned).toHaveBeenCalledTimes(3);
  });

  it("ends its worker and its plans when it is closed, and can begin again", () => {
    const first = fakeWorker();
    const start = vi.fn<() => DrawWorker>(() => first.worker);
    const drawer = createDrawer(start);
    drawer.want(wanted("one"));
    first.draw();
    drawer.close();
    vi.advanceTimersByTime(10 * restMs);
    expect(first.jobs).toHaveLength(1);
    expect(first.worker.terminate).toHaveBeenCalledTimes(1);
    drawer.want(wanted("two"));
    expect(start).toHaveBeenCalledTimes(2);
  });
});
